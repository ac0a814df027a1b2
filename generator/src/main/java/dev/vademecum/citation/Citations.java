package dev.vademecum.citation;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.csl.CslVocabulary;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.entry.RichText;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.PlainText;
import dev.vademecum.memory.Memory;
import dev.vademecum.reference.CitedPlace;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.References;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The citations of a handbook in its style, and its lists of literature. */
public final class Citations {
  private final CitationEngine engine;
  private final Handbook handbook;
  private final References references;
  private final List<Object> facts;

  private Citations(
      CitationEngine engine, Handbook handbook, References references, List<Object> facts) {
    this.engine = engine;
    this.handbook = handbook;
    this.references = references;
    this.facts = facts;
  }

  /** What an engine, with all that it has printed, is made of. */
  private record Engine(SourceFile config, List<SourceFile> styles, List<Memory.Itself> works)
      implements Memory.Key<CitationEngine> {}

  /** What the order of the works hangs on. */
  private record Ordered(List<EntryId> chapters, List<Memory.Itself> works, Object links)
      implements Memory.Key<List<CslItem>> {}

  /** Sets up the style; one that cannot be used is reported and APA takes its place. */
  public static Citations of(
      Handbook handbook,
      References references,
      SourceTree sources,
      Memory memory,
      Diagnostics diagnostics) {
    List<CslItem> works =
        memory.of(
            new Ordered(
                handbook.chapters().stream().map(Entry::id).toList(),
                handbook.all(Entry.Reference.class).stream().map(Memory.Itself::new).toList(),
                references.facts()),
            diagnostics,
            found -> inOrder(handbook, references));
    List<Memory.Itself> same = works.stream().map(Memory.Itself::new).toList();
    List<SourceFile> styles =
        sources.files().stream().filter(file -> file.path().endsWith(".csl")).toList();
    CitationEngine engine =
        memory.of(
            new Engine(handbook.config().file(), styles, same),
            diagnostics,
            found -> new StyleReader(handbook.config(), sources, found).engine(works));
    List<Object> facts = new ArrayList<>(works.stream().map(CslItem::id).toList());
    facts.add(sources.file(handbook.config().citation().style().value()));
    return new Citations(engine, handbook, references, facts);
  }

  /** The same for new texts that cite the same works in the same order. */
  public Citations revised(Handbook other, References links) {
    return new Citations(engine, other, links, facts);
  }

  /** First what is cited, as a reader comes upon it, then the rest. */
  private static List<CslItem> inOrder(Handbook handbook, References references) {
    Map<String, CslItem> works = new LinkedHashMap<>();
    handbook.all(Entry.Reference.class).forEach(work -> works.put(work.id().id(), work.item()));
    Set<String> keys = new LinkedHashSet<>();
    Stream.concat(handbook.chapters().stream(), handbook.entries().stream())
        .map(Entry::id)
        .forEach(id -> keys(references.from(id).stream()).forEach(keys::add));
    keys.addAll(works.keySet());
    return keys.stream().filter(works::containsKey).map(key -> item(works, key)).toList();
  }

  private static CslItem item(Map<String, CslItem> works, String key) {
    return Objects.requireNonNull(works.get(key));
  }

  /**
   * What all citations hang on, but for the works themselves: their order, and the style's file.
   */
  public List<Object> facts() {
    return facts;
  }

  /** Whether citations stand in notes. */
  public boolean inNotes() {
    return engine.inNotes();
  }

  /** The authors whom a sentence names, where the rest stands in a note. */
  public List<CitePart> authors(CitedPlace place) {
    return engine.authors(place.citation().items().stream().map(this::request).toList());
  }

  /** What the notes of a text cite, to begin with nothing. */
  public NoteHistory notes() {
    return engine.notes();
  }

  /**
   * A citation in a note.
   *
   * @param before the notes before, which learn of this one
   * @param stopped whether a sign follows it, so that it needs no full stop
   */
  public List<CitePart> noted(CitedPlace place, NoteHistory before, int note, boolean stopped) {
    List<CiteRequest> works = place.citation().items().stream().map(this::request).toList();
    List<CitePart> parts = engine.citation(before.next(note, works));
    return stopped ? withoutStop(parts) : parts;
  }

  /** A citation in running text; that of a style with notes is in brackets where none can be. */
  public List<CitePart> parts(CitedPlace place) {
    List<CiteRequest> works = place.citation().items().stream().map(this::request).toList();
    boolean inText = place.citation().inText();
    if (inNotes()) {
      return inText ? named(works) : enclosed(works);
    }
    return inText ? engine.inTextCitation(works) : engine.citation(works);
  }

  private List<CitePart> named(List<CiteRequest> works) {
    List<CitePart> author = engine.authors(works.subList(0, 1));
    if (author.isEmpty()) {
      return enclosed(works);
    }
    List<CiteRequest> rest = new ArrayList<>(works);
    rest.set(0, works.get(0).withoutAuthor());
    return Stream.of(author, List.of(glue(" ")), enclosed(rest)).flatMap(List::stream).toList();
  }

  private List<CitePart> enclosed(List<CiteRequest> works) {
    List<CitePart> note = engine.citation(works);
    return Stream.of(List.of(glue("(")), withoutStop(note), List.of(glue(")")))
        .flatMap(List::stream)
        .toList();
  }

  private static CitePart glue(String text) {
    return new CitePart.Glue(List.of(new Piece.Text(text)));
  }

  /** Without the full stop with which a style ends each note. */
  private static List<CitePart> withoutStop(List<CitePart> note) {
    int last = note.size() - 1;
    return Piece.text(note.get(last).pieces()).equals(".") ? note.subList(0, last) : note;
  }

  /** A text without its form, with citations as they stand in running text. */
  public String plain(RichText text) {
    return plain(text.file()).lines(text.document().blocks()).strip();
  }

  /** What writes lines of a file without their form. */
  public PlainText plain(SourceFile file) {
    return PlainText.citing(
        citation ->
            references
                .citation(new Place(file, citation.span()))
                .map(cited -> cited.before(citation) + text(cited))
                .orElse(citation.written()));
  }

  private String text(CitedPlace place) {
    return parts(place).stream()
        .map(part -> Piece.text(part.pieces()))
        .collect(Collectors.joining());
  }

  private CiteRequest request(Inline.CitedItem item) {
    if (!item.label().isEmpty() && !CslVocabulary.locatorLabels().contains(item.label())) {
      // a kind of place that citeproc has no label for, such as a table, stands in words
      String place = ", " + engine.term(item.label()) + " " + item.locator();
      String suffix = (place + " " + item.suffix()).strip().replace(" ,", ",");
      return new CiteRequest(item.key(), item.suppressAuthor(), item.prefix(), "", "", suffix);
    }
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

  /** The order in which a list of people stands. */
  public Comparator<CslName> filing() {
    return engine.filing();
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
    return engine.bibliography(uncitedWorks().stream().map(EntryId::id).toList());
  }

  /** The same in the order of files. */
  public List<EntryId> uncitedWorks() {
    return works()
        .filter(key -> !isCited(key))
        .map(key -> new EntryId(Kind.REFERENCE, key))
        .toList();
  }

  private Stream<String> works() {
    return handbook.ofKind(Kind.REFERENCE).map(entry -> entry.id().id());
  }

  /** Whether anything cites a work. */
  public boolean isCited(String key) {
    return references.typesTo(new EntryId(Kind.REFERENCE, key)).contains(RelationType.CITES);
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
