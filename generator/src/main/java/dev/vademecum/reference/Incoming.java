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
   * @param counted whether facts will be asked for
   */
  static Incoming of(Map<EntryId, ReferenceResolver> made, boolean counted) {
    Incoming incoming = new Incoming();
    Map<EntryId, List<Object>> facts = new HashMap<>();
    made.forEach(
        (from, own) ->
            own.byTarget()
                .forEach(
                    (to, relations) -> {
                      incoming.add(from, to, relations);
                      if (counted) {
                        List<Object> known = facts.computeIfAbsent(to, id -> new ArrayList<>());
                        relations.forEach(relation -> known.add(relation.fact()));
                      }
                    }));
    facts.forEach((to, all) -> incoming.facts.put(to, new Memory.Counted(all)));
    return incoming;
  }

  private void add(EntryId from, EntryId to, List<Relation> relations) {
    sources.computeIfAbsent(to, id -> new ArrayList<>()).add(from);
    Set<RelationType> ways = types.computeIfAbsent(to, id -> EnumSet.noneOf(RelationType.class));
    relations.forEach(relation -> ways.add(relation.type()));
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
