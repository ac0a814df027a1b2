package dev.vademecum.citation;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.csl.CslItem;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.markdown.Inline;
import dev.vademecum.reference.CitedPlace;
import dev.vademecum.reference.References;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.source.Located;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The citations of a handbook in its style, and its lists of literature. */
public final class Citations {
  private final CitationEngine engine;
  private final Handbook handbook;
  private final References references;

  private Citations(CitationEngine engine, Handbook handbook, References references) {
    this.engine = engine;
    this.handbook = handbook;
    this.references = references;
  }

  /** Sets up the style; an unknown one is reported and APA takes its place. */
  public static Citations of(Handbook handbook, References references, Diagnostics diagnostics) {
    CitationSettings settings =
        new CitationSettings(
            style(handbook, diagnostics),
            handbook.config().language().tag(),
            Particles.of(handbook.config().particles()).orElse(Particles.NL));
    List<CslItem> works =
        handbook.all(Entry.Reference.class).stream().map(Entry.Reference::item).toList();
    return new Citations(new CitationEngine(settings, works), handbook, references);
  }

  private static CitationStyle style(Handbook handbook, Diagnostics diagnostics) {
    Located<String> name = handbook.config().citationStyle();
    try {
      return CitationStyle.named(name.value());
    } catch (CitationStyleException e) {
      diagnostics.add(
          handbook
              .config()
              .file()
              .diagnostic(
                  Code.UNKNOWN_VALUE,
                  name.span(),
                  Message.of("unknown-style", name.value()),
                  Message.of("unknown-style.hint", String.join(", ", CitationStyle.names()))));
      return CitationStyle.named("apa");
    }
  }

  /** A citation in running text. */
  public List<CitePart> parts(CitedPlace place) {
    List<CiteRequest> works = place.citation().items().stream().map(Citations::request).toList();
    return place.citation().inText() ? engine.inTextCitation(works) : engine.citation(works);
  }

  private static CiteRequest request(Inline.CitedItem item) {
    return new CiteRequest(
        item.key(),
        item.suppressAuthor(),
        item.prefix(),
        item.label(),
        item.locator(),
        item.suffix());
  }

  /** One work as a list prints it. */
  public FormattedEntry entry(String key) {
    return engine.entry(key);
  }

  /** A work by author and year, as in running text. */
  public String label(String key) {
    return engine.inTextCitation(List.of(CiteRequest.of(key))).stream()
        .map(part -> Piece.text(part.pieces()))
        .collect(Collectors.joining());
  }

  /** Some works in the order of a list. */
  public List<FormattedEntry> entries(Collection<String> keys) {
    return engine.bibliography(keys);
  }

  /** What an entry cites or gives as its source, in the order of a list. */
  public List<FormattedEntry> literature(EntryId id) {
    return engine.bibliography(keys(references.from(id).stream()).distinct().toList());
  }

  /** All works that are cited somewhere, in the order of a list. */
  public List<FormattedEntry> cited() {
    return engine.bibliography(works().filter(this::isCited).toList());
  }

  /** All works that are cited nowhere, in the order of a list. */
  public List<FormattedEntry> uncited() {
    return engine.bibliography(works().filter(key -> !isCited(key)).toList());
  }

  private Stream<String> works() {
    return handbook.ofKind(Kind.REFERENCE).map(entry -> entry.id().id());
  }

  private boolean isCited(String key) {
    return citedBy(key).findAny().isPresent();
  }

  /** The relations that cite a work, in the order of kinds and files. */
  public Stream<Relation> citedBy(String key) {
    return references.to(new EntryId(Kind.REFERENCE, key)).stream()
        .filter(relation -> relation.type() == RelationType.CITES);
  }

  private static Stream<String> keys(Stream<Relation> relations) {
    return relations
        .filter(relation -> relation.type() == RelationType.CITES)
        .map(relation -> relation.to().id());
  }

  /** The citation that a relation came from; empty for a key in front matter. */
  public Optional<CitedPlace> place(Relation relation) {
    return references.citation(relation.place());
  }
}
