package dev.vademecum.reference;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.EntryId;
import dev.vademecum.markdown.Inline;
import dev.vademecum.memory.Memory;
import dev.vademecum.source.SourceFile;
import java.util.ArrayList;
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
  private static final ReferenceResolver NONE = ReferenceResolver.nothing();

  private final Map<EntryId, ReferenceResolver> made;
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
   * @param made the links of each entry, in the order of the entries
   * @param meant what links that lead nowhere may have been meant to lead to
   * @param whole where all links lead, for the references of an edition
   */
  References(
      Map<EntryId, ReferenceResolver> made,
      Map<EntryId, Map<String, Integer>> unlisted,
      Set<EntryId> meant,
      Optional<References> whole,
      ReferenceResolver.Ground ground,
      Memory memory) {
    this.made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
    this.meant = Set.copyOf(meant);
    this.unlisted = Map.copyOf(unlisted);
    made.values().forEach(own -> named.addAll(own.named()));
    this.byFile = byFile(links().toList());
    this.hiddenAssets = whole.map(this::hidden).orElse(Set.of());
    this.ground = ground;
    this.facts = memory.keeps() ? memory.token(facts(memory)) : this;
    this.incoming =
        memory.of(
            new Pointing(facts), new Diagnostics(), found -> Incoming.of(made, memory.keeps()));
  }

  private References(References same, EntryId id, ReferenceResolver one) {
    Map<EntryId, ReferenceResolver> revised = new LinkedHashMap<>(same.made);
    revised.put(id, one);
    this.made = Collections.unmodifiableMap(revised);
    this.meant = same.meant;
    this.unlisted = same.unlisted;
    this.named.addAll(same.named);
    this.byFile = new HashMap<>(same.byFile);
    one.links().files().forEach(file -> byFile.put(file, one.links()));
    this.hiddenAssets = same.hiddenAssets;
    this.ground = same.ground;
    this.facts = same.facts;
    this.incoming = same.incoming;
  }

  /** The same with the links of a new text of an entry, where they say what those before said. */
  Optional<References> revised(EntryId id, ReferenceResolver one) {
    return said(one).equals(said(made.getOrDefault(id, NONE)))
        ? Optional.of(new References(this, id, one))
        : Optional.empty();
  }

  ReferenceResolver.Ground ground() {
    return ground;
  }

  private Stream<Links> links() {
    return made.values().stream().map(ReferenceResolver::links);
  }

  /** Nearly all entries have files of their own; the links of those that share one are gathered. */
  private static Map<SourceFile, Links> byFile(List<Links> links) {
    Map<SourceFile, List<Links>> written = new HashMap<>();
    for (Links own : links) {
      own.files().forEach(file -> written.computeIfAbsent(file, f -> new ArrayList<>(1)).add(own));
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

  private Optional<Links> in(Place place) {
    return Optional.ofNullable(byFile.get(place.file()));
  }

  /** What an entry's own links say, as long as they are the same object. */
  private record Said(Memory.Itself made) implements Memory.Key<Memory.Counted> {}

  /** What points at what hangs on what the links say, and not on where they stand. */
  private record Pointing(Object facts) implements Memory.Key<Incoming> {}

  private List<Object> facts(Memory memory) {
    List<Object> all = new ArrayList<>();
    made.forEach(
        (id, own) ->
            all.add(
                memory.same(
                    memory.of(
                        new Said(new Memory.Itself(own)), new Diagnostics(), found -> said(own)))));
    return all;
  }

  private static Memory.Counted said(ReferenceResolver own) {
    return new Memory.Counted(
        Stream.concat(
                own.relations().stream().map(Relation::fact),
                own.citations().stream().map(CitedPlace::fact))
            .toList());
  }

  /**
   * All that hangs on an entry's links: where its own lead, as the same object for as long as they
   * do, and what points at it.
   */
  public List<Object> facts(EntryId id) {
    return List.of(new Memory.Itself(made.getOrDefault(id, NONE)), incoming.facts(id));
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
    return links().mapToInt(own -> own.targets().size()).sum();
  }

  /** What the link at a place leads to; empty where it was reported as leading nowhere. */
  public Optional<Target> target(Place place) {
    return in(place).flatMap(links -> links.target(place));
  }

  /** The files that only links and pictures use which an edition hides. */
  public Set<String> hiddenAssets() {
    return hiddenAssets;
  }

  /** The paths of the files that links lead to and pictures show. */
  private Set<String> assets() {
    return links()
        .flatMap(own -> own.targets().stream())
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
    return in(place).flatMap(links -> links.citation(place));
  }

  /** A line as readers see it, with links around the names in it. */
  public List<Inline> shown(SourceFile file, List<Inline> line) {
    if (line.isEmpty()) {
      return line;
    }
    Place begin = new Place(file, line.get(0).span());
    return in(begin).flatMap(links -> links.linked(begin)).orElse(line);
  }

  /** Where the names of an entry stand in the texts of others, linked or not. */
  public Optional<Occurrences> occurrences(EntryId id) {
    return named.contains(id)
        ? made.values().stream()
            .flatMap(own -> own.occurrences(id).stream())
            .reduce(Occurrences::and)
        : Optional.empty();
  }

  /** What looks like a form of a term and is not among its forms, by spelling, and how often. */
  public Map<String, Integer> unlistedForms(EntryId term) {
    return Collections.unmodifiableMap(unlisted.getOrDefault(term, Map.of()));
  }

  /** What an entry points at, in the order of its text. */
  public List<Relation> from(EntryId id) {
    return made.getOrDefault(id, NONE).relations();
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
    return incoming.sources(id).stream()
        .flatMap(
            from -> made.getOrDefault(from, NONE).byTarget().getOrDefault(id, List.of()).stream())
        .toList();
  }

  /** In which ways anything points at an entry. */
  public Set<RelationType> typesTo(EntryId id) {
    return incoming.types(id);
  }

  /** The citations in an entry, in the order of its text. */
  public List<CitedPlace> citationsIn(EntryId id) {
    return made.getOrDefault(id, NONE).citations();
  }
}
