package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.entry.RichText;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Resolves what one entry's running text links to and cites. */
final class TextReferences {
  private final Handbook handbook;
  private final Entry entry;
  private final LinkResolver links;
  private final FileLinks files;
  private final ReferenceResolver found;
  private int citations;
  private String heading = "";

  TextReferences(
      Handbook handbook,
      Entry entry,
      LinkResolver links,
      FileLinks files,
      ReferenceResolver found) {
    this.handbook = handbook;
    this.entry = entry;
    this.links = links;
    this.files = files;
    this.found = found;
  }

  void collect() {
    entry.texts().forEach(this::text);
  }

  private void text(RichText text) {
    heading = "";
    Document document = text.document();
    Blocks.all(document.blocks()).forEach(block -> block(text.file(), block));
    document.footnotes().stream()
        .flatMap(note -> Blocks.all(note.blocks()))
        .forEach(block -> block(text.file(), block));
  }

  private void block(SourceFile file, Block block) {
    if (block instanceof Block.Heading at) {
      heading = at.id();
    }
    Inlines.of(block).forEach(inlines -> line(file, inlines, block instanceof Block.Embed));
  }

  private void line(SourceFile file, List<Inline> inlines, boolean embed) {
    Lazy sentences = new Lazy(() -> new Sentences(inlines, locale(), link -> shown(file, link)));
    for (Inline inline : Inlines.all(inlines).toList()) {
      if (inline instanceof Inline.WikiLink link) {
        RelationType type = embed ? RelationType.EMBEDS : RelationType.MENTIONS;
        wiki(file, link)
            .ifPresent(target -> relate(file, inline, target, type, embed ? null : sentences));
      } else if (inline instanceof Inline.Link link) {
        files
            .link(entry, link.destination(), file, link.destinationSpan())
            .ifPresent(to -> relate(file, inline, to, RelationType.MENTIONS, sentences));
      } else if (inline instanceof Inline.Image image) {
        image(file, image);
      } else if (inline instanceof Inline.Citation citation) {
        cite(file, citation);
      }
    }
  }

  private Locale locale() {
    return handbook.config().language().locale();
  }

  /** Sentences are only worth making where something is mentioned. */
  private static final class Lazy implements Supplier<Sentences> {
    private final Supplier<Sentences> make;
    private Optional<Sentences> made = Optional.empty();

    Lazy(Supplier<Sentences> make) {
      this.make = make;
    }

    @Override
    public Sentences get() {
      Sentences sentences = made.orElseGet(make);
      made = Optional.of(sentences);
      return sentences;
    }
  }

  private String shown(SourceFile file, Inline.WikiLink link) {
    if (!link.text().isEmpty()) {
      return link.text();
    }
    return found
        .target(new Place(file, link.span()))
        .filter(Target.ToEntry.class::isInstance)
        .flatMap(target -> handbook.entry(((Target.ToEntry) target).entry()))
        .map(Entry::title)
        .orElse(link.target());
  }

  private void relate(
      SourceFile file, Inline inline, Target target, RelationType type, @Nullable Lazy sentences) {
    Place place = new Place(file, inline.span());
    found.target(place, target);
    if (target instanceof Target.ToEntry to) {
      found.relation(
          new Relation(
              entry.id(),
              type,
              to.entry(),
              heading,
              to.fragment(),
              place,
              Optional.ofNullable(sentences).flatMap(lazy -> lazy.get().around(inline))));
    }
  }

  private Optional<Target> wiki(SourceFile file, Inline.WikiLink link) {
    if (link.target().isEmpty() && link.kind().isEmpty()) {
      return Optional.of(links.place(entry, link.fragment(), file, link.fragmentSpan()));
    }
    Optional<Kind> kind = Kind.of(link.kind());
    boolean colonInName = kind.isEmpty() && !link.kind().isEmpty();
    String name = colonInName ? link.kind() + ":" + link.target() : link.target();
    if (colonInName && handbook.names().find(name, Optional.empty()).isEmpty()) {
      links.report(
          Code.UNRESOLVED_LINK,
          file,
          link.targetSpan(),
          "There is no kind of entry '" + link.kind() + "' and no entry '" + name + "'",
          Nearest.hint(link.kind(), Kind.ids(), "The kinds are: " + String.join(", ", Kind.ids())));
      return Optional.empty();
    }
    return links
        .entry(name, kind, file, link.targetSpan())
        .map(to -> links.place(to, link.fragment(), file, link.fragmentSpan()));
  }

  private void image(SourceFile file, Inline.Image image) {
    if (image.alt().isBlank()) {
      links.report(
          Code.MISSING_ALT,
          file,
          image.span(),
          "The picture '" + image.source() + "' has no alternative text",
          "Say between the square brackets what it shows");
    }
    files
        .image(image.source(), file, image.sourceSpan())
        .ifPresent(target -> found.target(new Place(file, image.span()), target));
  }

  private void cite(SourceFile file, Inline.Citation citation) {
    List<Inline.CitedItem> unknown = citation.items().stream().filter(i -> !exists(i)).toList();
    boolean bare = file.text().charAt(citation.span().start()) != '[';
    if (unknown.isEmpty()) {
      citations++;
      Place place = new Place(file, citation.span());
      found.citation(new CitedPlace(entry.id(), citation, place, citations));
      citation.items().forEach(item -> cites(item, place));
    } else if (!bare) {
      unknown.forEach(item -> unknownKey(file, item));
    }
  }

  private void cites(Inline.CitedItem item, Place place) {
    EntryId work = new EntryId(Kind.REFERENCE, item.key());
    found.relation(
        new Relation(entry.id(), RelationType.CITES, work, heading, "", place, Optional.empty()));
  }

  private boolean exists(Inline.CitedItem item) {
    return handbook.entry(new EntryId(Kind.REFERENCE, item.key())).isPresent();
  }

  private void unknownKey(SourceFile file, Inline.CitedItem item) {
    List<String> known = handbook.ofKind(Kind.REFERENCE).map(work -> work.id().id()).toList();
    links.report(
        Code.UNKNOWN_CITATION,
        file,
        item.keySpan(),
        "There is no reference '" + item.key() + "'",
        Nearest.hint(item.key(), known, "Add it to references.yml"));
  }
}
