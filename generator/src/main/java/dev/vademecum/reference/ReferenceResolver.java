package dev.vademecum.reference;

import dev.vademecum.catalog.Facts;
import dev.vademecum.catalog.Handbook;
import dev.vademecum.catalog.Names;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.markdown.Inline;
import dev.vademecum.memory.Memory;
import dev.vademecum.naming.NameFinder;
import dev.vademecum.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Resolves every link of a handbook, from keys and from text, and collects the relations. */
public final class ReferenceResolver {
  private final Links own = new Links();
  private final List<Relation> relations = new ArrayList<>();
  private final List<CitedPlace> citations = new ArrayList<>();
  private final Map<EntryId, Occurrences> occurrences = new LinkedHashMap<>();
  private final Map<EntryId, Map<String, Integer>> unlisted = new LinkedHashMap<>();
  private final Set<EntryId> meant = new TreeSet<>();
  private final Asked asked = new Asked();
  private Map<EntryId, List<Relation>> byTarget = Map.of();

  private ReferenceResolver() {}

  /** The links of an entry that there is not. */
  static ReferenceResolver nothing() {
    return new ReferenceResolver();
  }

  /** Where all links lead; one that leads nowhere is reported and left out. */
  public static References resolve(Handbook handbook, Memory memory, Diagnostics diagnostics) {
    return resolve(handbook, Optional.empty(), memory, diagnostics);
  }

  /**
   * The links of an entry: its own text, the facts about what it may link to, and {@link Asked}.
   */
  private record Made(Memory.Itself entry, Object facts) implements Memory.Key<ReferenceResolver> {}

  /** What finds names hangs on what there is to name. */
  private record Named(Object facts) implements Memory.Key<NameFinder> {}

  /**
   * What all links of a handbook hang on.
   *
   * @param all the facts about all entries
   * @param common those that do not tell of chapters
   */
  record Ground(Object all, Object common, NameFinder names) {
    private static Ground of(Handbook handbook, Memory memory, Diagnostics diagnostics) {
      Object all = memory.keeps() ? memory.token(Facts.of(handbook, memory)) : handbook;
      Object common = memory.keeps() ? memory.token(Facts.common(handbook, memory)) : handbook;
      NameFinder names =
          memory.of(new Named(common), diagnostics, own -> NameFinder.of(handbook, own));
      return new Ground(all, common, names);
    }
  }

  private static References resolve(
      Handbook handbook, Optional<References> whole, Memory memory, Diagnostics diagnostics) {
    ReferenceResolver found = new ReferenceResolver();
    LinkResolver links = new LinkResolver(handbook, found.meant, diagnostics);
    FileLinks files = new FileLinks(handbook, links);
    Ground ground = Ground.of(handbook, memory, diagnostics);
    List<Entry> entries = List.copyOf(handbook.entries());
    // Entries know nothing of each other's links, so they are read on several threads.
    List<ReferenceResolver> each =
        entries.parallelStream()
            .map(entry -> of(handbook, entry, links, files, ground, memory, diagnostics))
            .toList();
    each.forEach(found::add);
    Map<EntryId, ReferenceResolver> made = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      made.put(entries.get(i).id(), each.get(i));
    }
    ReferenceResolver unused = new ReferenceResolver();
    handbook.shadowed().forEach(entry -> unused.collect(handbook, entry, links, files));
    return new References(made, found.unlisted, found.meant, whole, ground, memory);
  }

  /**
   * The same for a new text of an entry.
   *
   * @param handbook with that text
   * @param before the links with the one before it
   * @return empty where it points at other things, or says otherwise what it points at
   */
  public static Optional<References> revised(
      Handbook handbook, Entry entry, References before, Memory memory, Diagnostics diagnostics) {
    LinkResolver links = new LinkResolver(handbook, new TreeSet<>(), diagnostics);
    FileLinks files = new FileLinks(handbook, links);
    return before.revised(
        entry.id(), of(handbook, entry, links, files, before.ground(), memory, diagnostics));
  }

  private static ReferenceResolver of(
      Handbook handbook,
      Entry entry,
      LinkResolver links,
      FileLinks files,
      Ground ground,
      Memory memory,
      Diagnostics diagnostics) {
    return memory.of(
        new Made(new Memory.Itself(entry), ground.common()),
        known -> known.asked.holds(handbook, ground.all(), memory),
        diagnostics,
        own -> {
          ReferenceResolver one = of(handbook, entry, links, own, files, ground.names());
          one.asked.close(handbook, ground.all(), own, memory);
          return one;
        });
  }

  private static ReferenceResolver of(
      Handbook handbook,
      Entry entry,
      LinkResolver all,
      Diagnostics own,
      FileLinks files,
      NameFinder names) {
    ReferenceResolver found = new ReferenceResolver();
    LinkResolver links = all.reportingTo(own, found.meant, found.asked);
    found.collect(handbook, entry, links, files.with(links));
    new AutomaticLinks(handbook, entry, names, found).collect();
    found.byTarget =
        found.relations.stream()
            .collect(Collectors.groupingBy(Relation::to, LinkedHashMap::new, Collectors.toList()));
    return found;
  }

  private void add(ReferenceResolver other) {
    meant.addAll(other.meant);
    other.unlisted.forEach(
        (term, forms) -> forms.forEach((form, count) -> unlisted(term, form, count)));
  }

  /**
   * Where the links of an edition lead; one to what it hides is reported and left out.
   *
   * @param whole where all links of the handbook lead
   */
  public static References visible(
      Handbook edition, References whole, Memory memory, Diagnostics diagnostics) {
    return edition.edition().isWhole()
        ? whole
        : resolve(edition, Optional.of(whole), memory, diagnostics);
  }

  private void collect(Handbook handbook, Entry entry, LinkResolver links, FileLinks files) {
    new KeyReferences(entry, links, this).collect();
    new TextReferences(handbook, entry, links, files, this).collect();
  }

  /** Where the links of the entry lead. */
  Links links() {
    return own;
  }

  /** What the entry points at, in the order of its text. */
  List<Relation> relations() {
    return Collections.unmodifiableList(relations);
  }

  /** The same by what they lead to. */
  Map<EntryId, List<Relation>> byTarget() {
    return byTarget;
  }

  /** The citations of the entry, in the order of its text. */
  List<CitedPlace> citations() {
    return Collections.unmodifiableList(citations);
  }

  /** The entries whose names stand in the entry's text, linked or not. */
  Set<EntryId> named() {
    return occurrences.keySet();
  }

  /** Where the names of another stand in the entry's text, linked or not. */
  Optional<Occurrences> occurrences(EntryId name) {
    return Optional.ofNullable(occurrences.get(name));
  }

  void target(Place place, Target target) {
    own.target(place, target);
  }

  Optional<Target> target(Place place) {
    return own.target(place);
  }

  /** What the author of a wiki link wrote, or else the title that it shows. */
  String shown(Handbook handbook, SourceFile file, Inline.WikiLink link) {
    if (!link.text().isEmpty()) {
      return link.text();
    }
    return target(new Place(file, link.span()))
        .filter(Target.ToEntry.class::isInstance)
        .flatMap(target -> handbook.entry(((Target.ToEntry) target).entry()))
        .map(entry -> Names.isForm(entry, link.target()) ? link.target() : entry.title())
        .orElse(link.target());
  }

  /** A line in which names have become links, by the place of its first inline. */
  void linked(Place line, List<Inline> content) {
    own.linked(line, content);
  }

  void occurrence(EntryId name, Place place) {
    occurrences.merge(name, new Occurrences(place, 1), Occurrences::and);
  }

  void unlisted(EntryId term, String form, int count) {
    unlisted.computeIfAbsent(term, id -> new TreeMap<>()).merge(form, count, Integer::sum);
  }

  void relation(Relation relation) {
    if (!relation.from().equals(relation.to())) {
      relations.add(relation);
    }
  }

  void relation(Entry from, RelationType type, Entry to, String detail, Place place) {
    relation(new Relation(from.id(), type, to.id(), "", detail, place, Optional.empty()));
  }

  void citation(CitedPlace citation) {
    citations.add(citation);
    own.citation(citation);
  }
}
