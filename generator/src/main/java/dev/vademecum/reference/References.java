package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.catalog.Names;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.EntryId;
import dev.vademecum.markdown.Inline;
import dev.vademecum.memory.Memory;
import dev.vademecum.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where every link leads, and every relation between entries, readable from both sides. */
public final class References {
  private static final Links NOTHING = new Links();

  private final Handbook handbook;
  private final Map<EntryId, EntryLinks> made;
  private final Map<SourceFile, Links> byFile;
  private final Map<EntryId, Map<String, Integer>> unlisted;
  private final Set<EntryId> named = new HashSet<>();
  private final Set<EntryId> meant;
  private final Set<String> hiddenAssets;
  private final ReferenceResolver.Ground ground;
  private final Object facts;
  private final Incoming incoming;
  private final Map<EntryId, List<Relation>> to = new ConcurrentHashMap<>();

  /**
   * @param handbook whose titles sentences show
   * @param made the links of each entry, in the order of the entries
   * @param meant what links that lead nowhere may have been meant to lead to
   * @param whole where all links lead, for the references of an edition
   */
  References(
      Handbook handbook,
      Map<EntryId, EntryLinks> made,
      Map<EntryId, Map<String, Integer>> unlisted,
      Set<EntryId> meant,
      Optional<References> whole,
      ReferenceResolver.Ground ground,
      Memory memory) {
    this.handbook = handbook;
    this.made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
    this.meant = Set.copyOf(meant);
    this.unlisted = Map.copyOf(unlisted);
    made.values().forEach(own -> named.addAll(own.unlinked().keySet()));
    this.byFile = byFile(made.values());
    this.hiddenAssets = whole.map(this::hidden).orElse(Set.of());
    this.ground = ground;
    List<Said> said = memory.keeps() ? said(memory) : List.of();
    this.facts =
        memory.keeps()
            ? memory.token(said.stream().map(own -> memory.same(own.counted())).toList())
            : this;
    List<Relation.Fact> relations = said.stream().flatMap(own -> own.relations().stream()).toList();
    this.incoming =
        memory.of(new Pointing(facts), new Diagnostics(), found -> Incoming.of(made, relations));
  }

  private References(References same, EntryId id, EntryLinks one) {
    Map<EntryId, EntryLinks> revised = new LinkedHashMap<>(same.made);
    revised.put(id, one);
    this.handbook = same.handbook;
    this.made = Collections.unmodifiableMap(revised);
    this.meant = same.meant;
    this.unlisted = same.unlisted;
    this.named.addAll(same.named);
    this.byFile = new HashMap<>(same.byFile);
    byFile.putAll(one.byFile());
    this.hiddenAssets = same.hiddenAssets;
    this.ground = same.ground;
    this.facts = same.facts;
    this.incoming = same.incoming;
  }

  /** The same with the links of a new text of an entry, where they say what those before said. */
  Optional<References> revised(EntryId id, EntryLinks one) {
    References revised = new References(this, id, one);
    return revised.said(one).counted().equals(said(of(id)).counted())
        ? Optional.of(revised)
        : Optional.empty();
  }

  private EntryLinks of(EntryId id) {
    return made.getOrDefault(id, EntryLinks.NONE);
  }

  ReferenceResolver.Ground ground() {
    return ground;
  }

  private Stream<Links> links() {
    return made.values().stream().flatMap(own -> own.byFile().values().stream());
  }

  /** Nearly all entries have files of their own; the links of those that share one are gathered. */
  private static Map<SourceFile, Links> byFile(Collection<EntryLinks> links) {
    Map<SourceFile, List<Links>> written = new HashMap<>();
    for (EntryLinks own : links) {
      own.byFile()
          .forEach((file, in) -> written.computeIfAbsent(file, f -> new ArrayList<>(1)).add(in));
    }
    Map<SourceFile, Links> byFile = new HashMap<>();
    written.forEach((file, in) -> byFile.put(file, in.size() == 1 ? in.get(0) : gathered(in)));
    return byFile;
  }

  private static Links gathered(List<Links> links) {
    Links all = new Links();
    links.forEach(all::add);
    return all;
  }

  private Set<String> hidden(References whole) {
    Set<String> hidden = whole.assets();
    hidden.removeAll(assets());
    return Set.copyOf(hidden);
  }

  private Links in(Place place) {
    return byFile.getOrDefault(place.file(), NOTHING);
  }

  /** What an entry's own links say, as long as they are the same object. */
  private record Saying(Memory.Itself made) implements Memory.Key<Said> {}

  private record Said(List<Relation.Fact> relations, Memory.Counted counted) {}

  /** What points at what hangs on what the links say, and not on where they stand. */
  private record Pointing(Object facts) implements Memory.Key<Incoming> {}

  private List<Said> said(Memory memory) {
    return made.values().stream()
        .map(
            own ->
                memory.of(
                    new Saying(new Memory.Itself(own)), new Diagnostics(), found -> said(own)))
        .toList();
  }

  private Said said(EntryLinks own) {
    List<Relation.Fact> relations =
        own.relations().stream().map(relation -> relation.fact(context(relation))).toList();
    Stream<CitedPlace.Fact> citations = own.citations().stream().map(CitedPlace::fact);
    return new Said(
        relations, new Memory.Counted(Stream.concat(relations.stream(), citations).toList()));
  }

  /**
   * All that hangs on an entry's links: where its own lead, as the same object for as long as they
   * do, and what points at it.
   */
  public List<Object> facts(EntryId id) {
    return List.of(new Memory.Itself(of(id)), incoming.facts(id));
  }

  /**
   * All that the lists of entries hang on: what points at what, and what is cited where. The same
   * object for as long as that is so.
   */
  public Object facts() {
    return facts;
  }

  /** How many links there are. */
  public int count() {
    return links().mapToInt(in -> in.targets().size()).sum();
  }

  /** What the link at a place leads to; empty where it was reported as leading nowhere. */
  public Optional<Target> target(Place place) {
    return Optional.ofNullable(in(place).targets().get(place));
  }

  /** The files that only links and pictures use which an edition hides. */
  public Set<String> hiddenAssets() {
    return hiddenAssets;
  }

  /** The paths of the files that links lead to and pictures show. */
  private Set<String> assets() {
    return links()
        .flatMap(in -> in.targets().values())
        .filter(Target.ToAsset.class::isInstance)
        .map(target -> ((Target.ToAsset) target).path())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The entry that a key of front matter names. */
  public Optional<EntryId> entry(Place place) {
    return target(place)
        .filter(Target.ToEntry.class::isInstance)
        .map(target -> ((Target.ToEntry) target).entry());
  }

  /** How many citations there are. */
  public int citationCount() {
    return made.values().stream().mapToInt(own -> own.citations().size()).sum();
  }

  public Optional<CitedPlace> citation(Place place) {
    return Optional.ofNullable(in(place).citations().get(place));
  }

  /** A line as readers see it, with links around the names in it. */
  public List<Inline> shown(SourceFile file, List<Inline> line) {
    if (line.isEmpty()) {
      return line;
    }
    Place begin = new Place(file, line.get(0).span());
    NamedLine named = in(begin).lines().get(begin);
    return named == null ? line : named.linked(file);
  }

  /** The sentence in which one entry mentions another, cut when it is shown: few of them are. */
  public Optional<Relation.Context> context(Relation relation) {
    SourceFile file = relation.place().file();
    return relation.isSaid()
        ? Sentences.around(
            relation.place().span(),
            shown(file, relation.line()),
            handbook.config().language().locale(),
            link -> shown(file, link))
        : Optional.empty();
  }

  /** What the author of a wiki link wrote, or else the title that it shows. */
  private String shown(SourceFile file, Inline.WikiLink link) {
    if (!link.text().isEmpty()) {
      return link.text();
    }
    return entry(new Place(file, link.span()))
        .flatMap(handbook::entry)
        .map(entry -> Names.isForm(entry, link.target()) ? link.target() : entry.title())
        .orElse(link.target());
  }

  /** Where the names of an entry stand in the texts of others that have no link to it. */
  public Optional<Occurrences> unlinked(EntryId id) {
    return named.contains(id)
        ? made.values().stream().flatMap(own -> own.unlinked(id).stream()).reduce(Occurrences::and)
        : Optional.empty();
  }

  /** What looks like a form of a term and is not among its forms, by spelling, and how often. */
  public Map<String, Integer> unlistedForms(EntryId term) {
    return Collections.unmodifiableMap(unlisted.getOrDefault(term, Map.of()));
  }

  /** What an entry points at, in the order of its text. */
  public List<Relation> from(EntryId id) {
    return of(id).relations();
  }

  /** Whether a link that leads nowhere may have been meant to lead to an entry. */
  public boolean isPerhapsMeant(EntryId id) {
    return meant.contains(id);
  }

  /** What points at an entry, in the order of kinds and files. */
  public List<Relation> to(EntryId id) {
    return to.computeIfAbsent(id, this::pointing);
  }

  private List<Relation> pointing(EntryId id) {
    return incoming.sources(id).stream().flatMap(from -> of(from).to(id).stream()).toList();
  }

  /** In which ways anything points at an entry. */
  public Set<RelationType> typesTo(EntryId id) {
    return incoming.types(id);
  }

  /** The citations in an entry, in the order of its text. */
  public List<CitedPlace> citationsIn(EntryId id) {
    return of(id).citations();
  }
}
