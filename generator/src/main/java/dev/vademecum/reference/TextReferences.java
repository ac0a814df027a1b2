package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.entry.RichText;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves what one entry's running text links to and cites. */
final class TextReferences {
  private final Entry entry;
  private final LinkResolver links;
  private final FileLinks files;
  private final ReferenceResolver found;
  private final CitationReferences citations;
  private String heading = "";
  private List<Integer> notes = List.of();

  TextReferences(
      Handbook handbook,
      Entry entry,
      LinkResolver links,
      FileLinks files,
      ReferenceResolver found) {
    this.entry = entry;
    this.links = links;
    this.files = files;
    this.found = found;
    this.citations = new CitationReferences(handbook, entry.id(), links, found);
  }

  void collect() {
    entry.texts().forEach(this::text);
  }

  private void text(RichText text) {
    heading = "";
    Document document = text.document();
    citations.together(entry instanceof Entry.Model model && model.alt().equals(text));
    notes = document.footnotes().stream().map(Document.Footnote::number).toList();
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
    RelationType type = embed ? RelationType.EMBEDS : RelationType.MENTIONS;
    List<Relation> mentioned = new ArrayList<>();
    for (Inline inline : Inlines.list(inlines)) {
      if (target(file, inline).orElse(null) instanceof Target.ToEntry to) {
        boolean said = !embed && Sentences.isShown(inline);
        Place place = new Place(file, inline.span());
        List<Inline> line = said ? inlines : List.of();
        mentioned.add(
            new Relation(entry.id(), type, to.entry(), heading, to.fragment(), place, line));
      }
      if (inline instanceof Inline.Citation citation) {
        citations.add(file, heading, citation);
      } else if (inline instanceof Inline.Image image) {
        citations.addTogether(file, heading, image.description());
      }
      if (inline instanceof Inline.FootnoteMention note && !notes.contains(note.number())) {
        links.hidden(Message.of("hidden.footnote", note.number()), file, note.span());
      }
    }
    mentioned.forEach(found::relation); // below what the line cites
  }

  private Optional<Target> target(SourceFile file, Inline inline) {
    Optional<Target> target = Optional.empty();
    if (inline instanceof Inline.WikiLink link) {
      target = wiki(file, link);
    } else if (inline instanceof Inline.Link link) {
      target = files.link(entry, link.destination(), file, link.destinationSpan());
    } else if (inline instanceof Inline.Image image) {
      target = image(file, image);
    }
    target.ifPresent(to -> found.target(new Place(file, inline.span()), to));
    return target;
  }

  private Optional<Target> wiki(SourceFile file, Inline.WikiLink link) {
    if (link.target().isEmpty() && link.kind().isEmpty()) {
      return Optional.of(links.place(entry, link.fragment(), file, link.fragmentSpan()));
    }
    Optional<Kind> kind = Kind.of(link.kind());
    boolean colonInName = kind.isEmpty() && !link.kind().isEmpty();
    String name = colonInName ? link.kind() + ":" + link.target() : link.target();
    if (colonInName && !links.exists(name, Optional.empty())) {
      links.report(
          Code.UNRESOLVED_LINK,
          file,
          kindSpan(file, link),
          Message.of("unresolved-link.kind", link.kind(), name),
          Nearest.hint(
              link.kind(),
              Kind.ids(),
              Message.of("unresolved-link.kind.hint", String.join(", ", Kind.ids()))));
      return Optional.empty();
    }
    return links
        .entry(name, kind, file, link.targetSpan())
        .map(to -> links.place(to, link.fragment(), file, link.fragmentSpan()));
  }

  private Optional<Target> image(SourceFile file, Inline.Image image) {
    if (image.alt().isBlank()) {
      links.report(
          Code.MISSING_ALT,
          file,
          image.span(),
          Message.of("missing-alt", image.source()),
          Message.of("missing-alt.hint"));
    }
    return files.image(image.source(), file, image.sourceSpan());
  }

  private static Span kindSpan(SourceFile file, Inline.WikiLink link) {
    int start = file.text().indexOf(link.kind(), link.span().start());
    return new Span(start, start + link.kind().length());
  }
}
