package dev.vademecum.reference;

import dev.vademecum.entry.EntryId;
import dev.vademecum.memory.Memory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What points at each entry: all that can be told without the places where that is written. */
final class Incoming {
  private static final Memory.Counted NOTHING = new Memory.Counted(List.of());

  private final Map<EntryId, List<EntryId>> sources = new HashMap<>();
  private final Map<EntryId, Set<RelationType>> types = new HashMap<>();
  private final Map<EntryId, Memory.Counted> facts = new HashMap<>();

  private Incoming() {}

  /**
   * Turns the links of all entries round.
   *
   * @param said all that they say, where facts will be asked for
   */
  static Incoming of(Map<EntryId, EntryLinks> made, List<Relation.Fact> said) {
    Incoming incoming = new Incoming();
    made.forEach((from, own) -> incoming.add(from, own.byTarget()));
    Map<EntryId, List<Object>> facts = new HashMap<>();
    said.forEach(fact -> facts.computeIfAbsent(fact.to(), id -> new ArrayList<>()).add(fact));
    facts.forEach((to, all) -> incoming.facts.put(to, new Memory.Counted(all)));
    return incoming;
  }

  private void add(EntryId from, List<Relation> byTarget) {
    EntryId before = from; // to which nothing leads from itself
    for (Relation relation : byTarget) {
      EntryId to = relation.to();
      if (!to.equals(before)) {
        sources.computeIfAbsent(to, id -> new ArrayList<>()).add(from);
      }
      types.computeIfAbsent(to, id -> EnumSet.noneOf(RelationType.class)).add(relation.type());
      before = to;
    }
  }

  /** The entries that point at one, in the order of kinds and files. */
  List<EntryId> sources(EntryId to) {
    return sources.getOrDefault(to, List.of());
  }

  /** In which ways. */
  Set<RelationType> types(EntryId to) {
    return types.getOrDefault(to, Set.of());
  }

  /** All that is said of it, where that was to be counted. */
  Memory.Counted facts(EntryId to) {
    return facts.getOrDefault(to, NOTHING);
  }
}
