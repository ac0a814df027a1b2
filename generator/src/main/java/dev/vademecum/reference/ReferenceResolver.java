package dev.vademecum.reference;

import dev.vademecum.catalog.Facts;
import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.memory.Memory;
import dev.vademecum.naming.NameFinder;
import dev.vademecum.parallel.Parallel;
import dev.vademecum.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Resolves every link of a handbook, from keys and from text, and collects the relations. */
public final class ReferenceResolver {
  private final Map<SourceFile, Links> byFile = new HashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<CitedPlace> citations = new ArrayList<>();
  private final Map<EntryId, Occurrences> unlinked = new HashMap<>();
  private final Map<EntryId, Map<String, Integer>> unlisted = new LinkedHashMap<>();
  private final Set<EntryId> meant = new TreeSet<>();
  private final Asked asked;

  private ReferenceResolver(Asked asked) {
    this.asked = asked;
  }

  /** Where all links lead; one that leads nowhere is reported and left out. */
  public static References resolve(Handbook handbook, Memory memory, Diagnostics diagnostics) {
    return resolve(handbook, Optional.empty(), memory, diagnostics);
  }

  /**
   * The links of an entry: its own text, the facts about what it may link to, and {@link Asked}.
   */
  private record Made(Memory.Itself entry, Object facts) implements Memory.Key<EntryLinks> {}

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
    ReferenceResolver found = new ReferenceResolver(new Asked(false));
    LinkResolver links = new LinkResolver(handbook, found.meant, diagnostics);
    FileLinks files = new FileLinks(handbook, links);
    Ground ground = Ground.of(handbook, memory, diagnostics);
    List<Entry> entries = List.copyOf(handbook.entries());
    // Entries know nothing of each other's links, so they are read on several threads.
    List<EntryLinks> each =
        Parallel.map(
            entries, entry -> of(handbook, entry, links, files, ground, memory, diagnostics));
    each.forEach(found::add);
    Map<EntryId, EntryLinks> made = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      made.put(entries.get(i).id(), each.get(i));
    }
    ReferenceResolver unused = new ReferenceResolver(new Asked(false));
    handbook.shadowed().forEach(entry -> unused.collect(handbook, entry, links, files));
    return new References(handbook, made, found.unlisted, found.meant, whole, ground, memory);
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

  private static EntryLinks of(
      Handbook handbook,
      Entry entry,
      LinkResolver links,
      FileLinks files,
      Ground ground,
      Memory memory,
      Diagnostics diagnostics) {
    return memory.of(
        new Made(new Memory.Itself(entry), ground.common()),
        known -> known.asked().holds(handbook, ground.all(), memory),
        diagnostics,
        own -> {
          Asked asked = new Asked(memory.keeps());
          EntryLinks one = of(handbook, entry, links, own, files, ground.names(), asked);
          asked.close(handbook, ground.all(), own, memory);
          return one;
        });
  }

  private static EntryLinks of(
      Handbook handbook,
      Entry entry,
      LinkResolver all,
      Diagnostics own,
      FileLinks files,
      NameFinder names,
      Asked asked) {
    ReferenceResolver found = new ReferenceResolver(asked);
    LinkResolver links = all.reportingTo(own, found.meant, asked);
    found.collect(handbook, entry, links, files.with(links));
    new AutomaticLinks(entry, links, names, found).collect();
    return found.made();
  }

  private EntryLinks made() {
    return new EntryLinks(byFile, relations, citations, unlinked, unlisted, meant, asked);
  }

  private void add(EntryLinks other) {
    meant.addAll(other.meant());
    other
        .unlisted()
        .forEach((term, forms) -> forms.forEach((form, count) -> unlisted(term, form, count)));
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

  private Links in(SourceFile file) {
    return byFile.computeIfAbsent(file, written -> new Links());
  }

  void target(Place place, Target target) {
    in(place.file()).targets().put(place, target);
  }

  /** The entry that the link at a place leads to. */
  Optional<EntryId> entry(Place place) {
    Links in = byFile.get(place.file());
    return in != null && in.targets().get(place) instanceof Target.ToEntry to
        ? Optional.of(to.entry())
        : Optional.empty();
  }

  /** A line in which names become links, by the place of its first inline. */
  void linked(Place first, NamedLine line) {
    in(first.file()).lines().put(first, line);
  }

  void unlinked(EntryId name, Place place) {
    unlinked.merge(name, new Occurrences(place, 1), Occurrences::and);
  }

  /** Forgets the names of entries to which something else in the text leads. */
  void keepUnlinked(Set<EntryId> linked) {
    unlinked.keySet().removeAll(linked);
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
    relation(new Relation(from.id(), type, to.id(), "", detail, place, List.of()));
  }

  void citation(CitedPlace citation) {
    citations.add(citation);
    in(citation.place().file()).citations().put(citation.place(), citation);
  }
}
