package dev.vademecum.compose;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.memory.Memory;
import dev.vademecum.reference.References;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What hangs together among the entries that have pages: of all relations between two, in both
 * directions, the most specific one.
 */
final class Bonds {
  private final Map<EntryId, List<Bond>> bonds = new LinkedHashMap<>();
  private final Map<EntryId, Integer> places = new HashMap<>();

  /** That one entry points at another, and how. */
  record Bond(EntryId from, RelationType type, EntryId to) {
    EntryId other(EntryId end) {
      return end.equals(from) ? to : from;
    }

    /** Whether one only says that there is the other. */
    boolean isLoose() {
      return switch (type) {
        case SEE, SEE_ALSO, CITES, MENTIONS -> true;
        default -> false;
      };
    }
  }

  private record Pair(EntryId one, EntryId other) {
    static Pair of(Relation relation) {
      boolean first = relation.from().compareTo(relation.to()) < 0;
      return first
          ? new Pair(relation.from(), relation.to())
          : new Pair(relation.to(), relation.from());
    }
  }

  private Bonds(List<EntryId> order, Collection<Bond> all) {
    order.forEach(id -> places.put(id, places.size()));
    Map<EntryId, List<Bond>> found = new HashMap<>();
    for (Bond bond : all) {
      found.computeIfAbsent(bond.from(), id -> new ArrayList<>()).add(bond);
      found.computeIfAbsent(bond.to(), id -> new ArrayList<>()).add(bond);
    }
    for (EntryId id : order) {
      if (found.containsKey(id)) {
        bonds.put(id, List.copyOf(found.getOrDefault(id, List.of())));
      }
    }
  }

  /** Which entries there are in which order, and what points at what. */
  private record Made(List<EntryId> order, Object links) implements Memory.Key<Bonds> {}

  static Bonds of(Handbook handbook, References references, Memory memory) {
    List<EntryId> order = order(handbook);
    return memory.of(
        new Made(order, references.facts()), new Diagnostics(), found -> of(order, references));
  }

  private static Bonds of(List<EntryId> order, References references) {
    Map<Pair, Bond> bonds = new LinkedHashMap<>();
    for (EntryId id : order) {
      for (Relation relation : references.from(id)) {
        if (isDrawn(relation.to().kind()) && !relation.to().equals(id)) {
          Bond bond = new Bond(id, relation.type(), relation.to());
          bonds.merge(Pair.of(relation), bond, Bonds::closer);
        }
      }
    }
    return new Bonds(order, bonds.values());
  }

  /** People are everywhere, and would be most of the lines. */
  private static boolean isDrawn(Kind kind) {
    return kind.hasOwnPage() && kind != Kind.PERSON;
  }

  private static Bond closer(Bond one, Bond other) {
    return other.type().compareTo(one.type()) < 0 ? other : one;
  }

  /** The chapters as they are read, then kind by kind. */
  private static List<EntryId> order(Handbook handbook) {
    Stream<EntryId> others =
        handbook.entries().stream()
            .map(Entry::id)
            .filter(id -> id.kind() != Kind.CHAPTER && isDrawn(id.kind()));
    return Stream.concat(handbook.chapters().stream().map(Entry::id), others).toList();
  }

  boolean isEmpty() {
    return bonds.isEmpty();
  }

  /** The entries that hang together with any other, chapters as they are read first. */
  List<EntryId> entries() {
    return List.copyOf(bonds.keySet());
  }

  List<Bond> of(EntryId id) {
    return bonds.getOrDefault(id, List.of());
  }

  /** Where an entry stands among all, from 0. */
  int place(EntryId id) {
    return places.getOrDefault(id, places.size());
  }

  /** Every bond, once, at the first of its two entries. */
  List<Bond> all() {
    return bonds.keySet().stream().flatMap(id -> startingAt(id).stream()).toList();
  }

  private List<Bond> startingAt(EntryId id) {
    return of(id).stream().filter(bond -> place(id) < place(bond.other(id))).toList();
  }
}
