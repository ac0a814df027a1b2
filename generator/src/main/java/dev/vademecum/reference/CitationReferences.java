package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Numbers the citations of one entry, and looks up the works that they name. */
final class CitationReferences {
  private final Handbook handbook;
  private final EntryId entry;
  private final LinkResolver links;
  private final ReferenceResolver found;
  private int number;
  private boolean together;

  CitationReferences(
      Handbook handbook, EntryId entry, LinkResolver links, ReferenceResolver found) {
    this.handbook = handbook;
    this.entry = entry;
    this.links = links;
    this.found = found;
  }

  /** Whether what follows is one place for readers, since they see no text that is cited in. */
  void together(boolean one) {
    number += one ? 1 : 0;
    together = one;
  }

  /** Adds a citation below a heading. */
  void add(SourceFile file, String heading, Inline.Citation citation) {
    number += together ? 0 : 1;
    citation.items().stream()
        .filter(this::isHidden)
        .forEach(item -> links.visible(work(item), file, item.keySpan()));
    Place place = new Place(file, citation.span());
    Inline.Citation cited = withoutHandle(file, citation);
    List<Inline.CitedItem> unknown = cited.items().stream().filter(i -> !exists(i)).toList();
    if (unknown.isEmpty()) {
      found.citation(new CitedPlace(entry, cited, place, number));
    } else {
      unknown.forEach(item -> unknown(file, cited, item));
    }
    citation.items().stream()
        .filter(this::exists)
        .forEach(item -> found.relation(relation(item, heading, place)));
  }

  /** A word that names no work before a citation in brackets stays what it is, such as a handle. */
  private Inline.Citation withoutHandle(SourceFile file, Inline.Citation citation) {
    Inline.CitedItem first = citation.items().get(0);
    if (!citation.inText() || exists(first) || citation.items().size() == 1) {
      return citation;
    }
    perhapsMistyped(file, first);
    int behindKey = first.keySpan().end() - citation.span().start();
    String brackets = citation.written().substring(citation.written().indexOf('[', behindKey));
    List<Inline.CitedItem> rest = citation.items().subList(1, citation.items().size());
    return new Inline.Citation(false, List.copyOf(rest), brackets, citation.span());
  }

  private void unknown(SourceFile file, Inline.Citation citation, Inline.CitedItem item) {
    boolean bare = !citation.written().startsWith("[") && item.equals(citation.items().get(0));
    if (bare) {
      perhapsMistyped(file, item);
    } else {
      unknownKey(file, item);
    }
  }

  /** Adds what the description of a picture cites: all leads back to the picture. */
  void addTogether(SourceFile file, String heading, List<Inline> description) {
    if (!description.isEmpty()) {
      together(true);
      Inlines.all(description)
          .filter(Inline.Citation.class::isInstance)
          .forEach(citation -> add(file, heading, (Inline.Citation) citation));
      together(false);
    }
  }

  private Relation relation(Inline.CitedItem item, String heading, Place place) {
    return new Relation(entry, RelationType.CITES, work(item), heading, "", place, List.of());
  }

  private boolean exists(Inline.CitedItem item) {
    return handbook.entry(work(item)).isPresent();
  }

  private boolean isHidden(Inline.CitedItem item) {
    return !exists(item) && handbook.whole().entry(work(item)).isPresent();
  }

  private static EntryId work(Inline.CitedItem item) {
    return new EntryId(Kind.REFERENCE, item.key());
  }

  private List<String> keys() {
    return handbook.whole().ofKind(Kind.REFERENCE).map(work -> work.id().id()).toList();
  }

  private void unknownKey(SourceFile file, Inline.CitedItem item) {
    if (isHidden(item)) {
      return;
    }
    List<String> near = Nearest.names(item.key(), keys());
    near.forEach(key -> links.meant(new EntryId(Kind.REFERENCE, key)));
    links.report(
        Code.UNKNOWN_CITATION,
        file,
        item.keySpan(),
        Message.of("unknown-citation", item.key()),
        Nearest.hint(near, Message.of("unknown-citation.hint")));
  }

  /** A bare word after an at sign can be anything; it is a key only if it looks like one. */
  private void perhapsMistyped(SourceFile file, Inline.CitedItem item) {
    Optional<String> meant = isHidden(item) ? Optional.empty() : Nearest.key(item.key(), keys());
    meant.ifPresent(key -> links.meant(new EntryId(Kind.REFERENCE, key)));
    meant.ifPresent(
        key ->
            links.report(
                Code.MISTYPED_CITATION,
                file,
                item.keySpan(),
                Message.of("mistyped-citation", item.key()),
                Message.of("mistyped-citation.hint", key)));
  }
}
