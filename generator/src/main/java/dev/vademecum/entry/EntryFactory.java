package dev.vademecum.entry;

import dev.vademecum.config.Facet;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.drawing.DrawingReader;
import dev.vademecum.entry.Entry.CaseStudy;
import dev.vademecum.entry.Entry.Chapter;
import dev.vademecum.entry.Entry.Course;
import dev.vademecum.entry.Entry.Intervention;
import dev.vademecum.entry.Entry.Model;
import dev.vademecum.entry.Entry.Person;
import dev.vademecum.entry.Entry.Reference;
import dev.vademecum.entry.Entry.Term;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes entries out of drafts, one method a kind. */
final class EntryFactory {
  private EntryFactory() {}

  static Entry make(Draft draft) {
    return switch (draft.id().kind()) {
      case CHAPTER -> chapter(draft);
      case INTERVENTION -> intervention(draft);
      case MODEL -> model(draft);
      case CASE -> caseStudy(draft);
      case COURSE -> course(draft);
      case TERM -> term(draft);
      case PERSON -> person(draft);
      case REFERENCE -> reference(draft);
    };
  }

  private static Chapter chapter(Draft draft) {
    Fields fields = draft.fields();
    return new Chapter(
        draft.meta(),
        fields.text("subtitle"),
        fields.texts("models"),
        fields.texts("interventions"),
        fields.texts("cases"),
        fields.texts("see_also"),
        fields.list("learning_goals").stream()
            .map(
                g -> new Chapter.LearningGoal(g.text("id"), draft.rich(g, "text"), g.text("level")))
            .toList(),
        draft.riches("key_points"));
  }

  private static Intervention intervention(Draft draft) {
    Fields fields = draft.fields();
    return new Intervention(
        draft.meta(),
        draft.rich("aim"),
        fields.text("form"),
        Duration.of(fields, "duration"),
        GroupSize.of(fields),
        draft.riches("materials"),
        fields.list("steps").stream().map(step -> step(draft, step)).toList(),
        fields.texts("models"),
        fields.texts("creator"),
        draft.riches("contraindications"),
        draft.riches("pitfalls"),
        fields.map("variants", node -> variant(draft, node)),
        fields.texts("precedes"),
        fields.texts("alternative_to"),
        fields.texts("combines_with"),
        fields.texts("variation_of"),
        fields.located("worksheet"));
  }

  private static Intervention.Step step(Draft draft, Fields step) {
    return new Intervention.Step(
        draft.rich(step, "text"),
        Duration.of(step, "time"),
        step.text("who"),
        draft.rich(step, "note"));
  }

  private static Intervention.Variant variant(Draft draft, YamlNode node) {
    return Fields.of(node)
        .map(f -> new Intervention.Variant(f.text("title"), draft.rich(f, "text")))
        .orElseGet(() -> new Intervention.Variant("", draft.rich(node).orElse(RichText.EMPTY)));
  }

  private static Model model(Draft draft) {
    Fields fields = draft.fields();
    List<String> facets = draft.facets().stream().map(Facet::id).toList();
    return new Model(
        draft.meta(),
        DrawingReader.read(draft.file(), fields, facets, draft.diagnostics()),
        draft.rich("alt"),
        draft.rich("caption"),
        !fields.text("number").equals("off"),
        fields.text("longdesc").equals("auto") ? RichText.EMPTY : draft.rich("longdesc"),
        fields.text("language"),
        fields.texts("creator"),
        fields.text("year"),
        draft.riches("strengths"),
        draft.riches("limitations"),
        draft.riches("contraindications"));
  }

  private static CaseStudy caseStudy(Draft draft) {
    Fields fields = draft.fields();
    return new CaseStudy(
        draft.meta(),
        fields
            .fields("subject")
            .map(s -> new CaseStudy.Subject(s.text("kind"), s.text("pseudonym"), s.text("consent")))
            .orElse(new CaseStudy.Subject("", "", "")),
        draft.rich("issue"),
        fields.list("steps").stream().map(step -> caseStep(draft, step)).toList(),
        fields.texts("chapters"),
        fields.texts("models"),
        draft.rich("outcome"),
        draft.riches("discussion"),
        draft.riches("answers"));
  }

  private static CaseStudy.Episode caseStep(Draft draft, Fields step) {
    return new CaseStudy.Episode(
        draft.number("steps", step),
        step.text("title"),
        step.texts("uses"),
        draft.facets(step),
        draft.rich(step, "insight"),
        draft.rich(step, "text"));
  }

  private static Course course(Draft draft) {
    Fields fields = draft.fields();
    return new Course(
        draft.meta(),
        draft.riches("goals"),
        Duration.of(fields, "study_load"),
        fields.list("sessions").stream().map(session -> session(draft, session)).toList());
  }

  private static Course.Session session(Draft draft, Fields session) {
    return new Course.Session(
        session.text("title"),
        ClockTime.parse(session.text("start")),
        session.list("blocks").stream().map(block -> block(draft, block)).toList());
  }

  private static Course.Block block(Draft draft, Fields block) {
    return new Course.Block(
        block.span(),
        block.text("title"),
        block.located("use"),
        block.text("kind"),
        Duration.of(block, "duration"),
        draft.rich(block, "note"));
  }

  private static Term term(Draft draft) {
    Fields fields = draft.fields();
    return new Term(
        draft.meta(),
        draft.rich("definition"),
        fields.texts("forms"),
        fields.text("language"),
        fields.texts("see"),
        fields.texts("opposite"),
        translations(fields));
  }

  private static Map<String, String> translations(Fields fields) {
    Map<String, String> translations = new LinkedHashMap<>();
    fields
        .fields("translations")
        .ifPresent(
            words ->
                words.mapping().entries().stream()
                    .map(entry -> entry.key().text())
                    .forEach(language -> translations.put(language, words.text(language))));
    return translations;
  }

  private static Person person(Draft draft) {
    Fields fields = draft.fields();
    CslName name = CslReader.name(fields);
    String title = fields.has("title") ? fields.text("title") : display(name, draft);
    return new Person(
        draft.meta(title), name, fields.text("born"), fields.text("died"), fields.text("url"));
  }

  /** The name as it stands in running text. */
  private static String display(CslName name, Draft draft) {
    String full =
        Stream.of(
                name.given(),
                name.droppingParticle(),
                name.nonDroppingParticle(),
                name.family(),
                name.suffix(),
                name.literal())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return full.isEmpty() ? draft.id().id() : capitalized(full);
  }

  private static String capitalized(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  private static Reference reference(Draft draft) {
    CslReader reader = new CslReader(draft.file(), draft.diagnostics());
    CslItem item = reader.item(draft.id().id(), draft.fields());
    String title = item.field("title");
    return new Reference(draft.meta(title.isEmpty() ? draft.id().id() : title), item);
  }
}
