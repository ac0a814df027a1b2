package dev.vademecum.entry;

import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Something an author describes and links. References to other entries are kept as written, with
 * their places; whether they exist is decided when all entries are known. Absent texts are empty.
 */
public sealed interface Entry {
  Meta meta();

  /** All running text of the entry, in the order of its page; the body is among it. */
  Stream<RichText> texts();

  /** Those of its texts in which names do not become links. */
  default Stream<RichText> unlinked() {
    return Stream.of(meta().summary(), meta().rights().note());
  }

  default EntryId id() {
    return meta().id();
  }

  default String title() {
    return meta().title();
  }

  /** Running text in reading order. */
  record Chapter(
      Meta meta,
      String subtitle,
      List<Located<String>> models,
      List<Located<String>> interventions,
      List<Located<String>> cases,
      List<Located<String>> seeAlso,
      List<LearningGoal> learningGoals,
      List<RichText> keyPoints)
      implements Entry {
    /** What a reader can do afterwards; {@code level} such as "apply". */
    public record LearningGoal(String id, RichText text, String level) {}

    @Override
    public Stream<RichText> texts() {
      return Stream.of(
              Stream.of(meta.summary()),
              learningGoals.stream().map(LearningGoal::text),
              keyPoints.stream(),
              Stream.of(meta.body(), meta.rights().note()))
          .flatMap(texts -> texts);
    }
  }

  /**
   * Something a coach does or gives.
   *
   * @param models places in models, such as {@code grow#goal}
   * @param worksheet the path of an asset, or else a model whose empty copy is the sheet
   */
  record Intervention(
      Meta meta,
      RichText aim,
      String form,
      Duration duration,
      GroupSize groupSize,
      List<RichText> materials,
      List<Step> steps,
      List<Located<String>> models,
      List<Located<String>> creators,
      List<RichText> contraindications,
      List<RichText> pitfalls,
      List<Variant> variants,
      List<Located<String>> precedes,
      List<Located<String>> alternativeTo,
      List<Located<String>> combinesWith,
      List<Located<String>> variationOf,
      Optional<Located<String>> worksheet)
      implements Entry {
    /**
     * A step; {@code who} is coach, coachee, both, group or free text, {@code note} the trainer's.
     */
    public record Step(RichText text, Duration time, String who, RichText note) {}

    /** Another way to do it; the title may be empty. */
    public record Variant(String title, RichText text) {}

    @Override
    public Stream<RichText> texts() {
      return Stream.of(
              Stream.of(meta.summary(), aim),
              materials.stream(),
              contraindications.stream(),
              steps.stream().flatMap(step -> Stream.of(step.text(), step.note())),
              variants.stream().map(Variant::text),
              pitfalls.stream(),
              Stream.of(meta.body(), meta.rights().note()))
          .flatMap(texts -> texts);
    }
  }

  /**
   * A model as data.
   *
   * @param drawing empty where it could not be read, which has been reported
   * @param description the author's own version in words; empty for the one made from the drawing
   * @param language of the words in the drawing; "" for that of the handbook
   */
  record Model(
      Meta meta,
      Optional<Drawing> drawing,
      RichText alt,
      RichText caption,
      boolean numbered,
      RichText description,
      String language,
      List<Located<String>> creators,
      String year,
      List<RichText> strengths,
      List<RichText> limitations,
      List<RichText> contraindications)
      implements Entry {
    @Override
    public Stream<RichText> texts() {
      return Stream.of(
              Stream.of(meta.summary(), alt, caption, description),
              strengths.stream(),
              limitations.stream(),
              contraindications.stream(),
              Stream.of(meta.body(), meta.rights().note()))
          .flatMap(texts -> texts);
    }

    @Override
    public Stream<RichText> unlinked() {
      return Stream.of(meta.summary(), alt, caption, meta.rights().note());
    }
  }

  /** A course of events in which interventions are used. */
  record CaseStudy(
      Meta meta,
      Subject subject,
      RichText issue,
      List<Episode> steps,
      List<Located<String>> chapters,
      List<Located<String>> models,
      RichText outcome,
      List<RichText> discussion,
      List<RichText> answers)
      implements Entry {
    /** Whom it is about; {@code kind} is fictional, composite, altered or consented. */
    public record Subject(String kind, String pseudonym, String consent) {}

    /**
     * A step with the interventions used in it.
     *
     * @param number from 1, the same in all editions
     */
    public record Episode(
        int number,
        String title,
        List<Located<String>> uses,
        Map<String, List<Located<String>>> facets,
        RichText insight,
        RichText text) {}

    @Override
    public Stream<RichText> texts() {
      return Stream.of(
              Stream.of(meta.summary(), issue),
              Stream.of(meta.body()),
              steps.stream().flatMap(step -> Stream.of(step.text(), step.insight())),
              Stream.of(outcome),
              discussion.stream(),
              answers.stream(),
              Stream.of(meta.rights().note()))
          .flatMap(texts -> texts);
    }
  }

  /** A course: sessions of timed blocks that point at the rest of the handbook. */
  record Course(Meta meta, List<RichText> goals, Duration studyLoad, List<Session> sessions)
      implements Entry {
    /**
     * Blocks that follow each other without a gap.
     *
     * @param start minutes since midnight, where it is said
     */
    public record Session(String title, OptionalInt start, List<Block> blocks) {}

    /**
     * A part of a session; it has a title or uses an entry, or both.
     *
     * @param place where it begins, for diagnostics about it
     * @param use an entry of any kind, such as {@code model:grow#goal}
     * @param kind what happens in it, such as "explore" or "break", or empty
     * @param duration {@link Duration#NONE} for that of what it uses
     * @param note for the trainer
     */
    public record Block(
        Span place,
        String title,
        Optional<Located<String>> use,
        String kind,
        Duration duration,
        RichText note) {}

    @Override
    public Stream<RichText> texts() {
      return Stream.of(
              Stream.of(meta.summary()),
              goals.stream(),
              sessions.stream().flatMap(session -> session.blocks().stream()).map(Block::note),
              Stream.of(meta.body(), meta.rights().note()))
          .flatMap(texts -> texts);
    }
  }

  /**
   * A word of art with its definition.
   *
   * @param forms its plural and other inflected forms and spellings
   */
  record Term(
      Meta meta,
      RichText definition,
      List<Located<String>> forms,
      String language,
      List<Located<String>> see,
      List<Located<String>> opposite,
      Map<String, String> translations)
      implements Entry {
    @Override
    public Stream<RichText> texts() {
      return Stream.of(definition, meta.body(), meta.rights().note());
    }
  }

  /** The author of a model, an instrument or a work. */
  record Person(Meta meta, CslName name, String born, String died, String url) implements Entry {
    @Override
    public Stream<RichText> texts() {
      return Stream.of(meta.summary(), meta.body(), meta.rights().note());
    }
  }

  /** A work that is cited. */
  record Reference(Meta meta, CslItem item) implements Entry {
    @Override
    public Stream<RichText> texts() {
      return Stream.of(meta.body());
    }
  }
}
