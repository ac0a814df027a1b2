package dev.vademecum.catalog;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.source.Located;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What entries are called: finds an entry by its id, else by its title or an alias. */
public final class Names {
  private final Map<String, Set<EntryId>> byId;
  private final Map<String, Set<EntryId>> byName;

  private Names(Map<String, Set<EntryId>> byId, Map<String, Set<EntryId>> byName) {
    this.byId = byId;
    this.byName = byName;
  }

  static Names of(Collection<Entry> entries) {
    Map<String, Set<EntryId>> byId = new TreeMap<>();
    Map<String, Set<EntryId>> byName = new TreeMap<>();
    for (Entry entry : entries) {
      add(byId, entry.id().id(), entry.id());
      add(byName, folded(entry.title()), entry.id());
      for (Located<String> alias : entry.meta().aliases()) {
        add(byName, folded(alias.value()), entry.id());
      }
    }
    return new Names(byId, byName);
  }

  private static void add(Map<String, Set<EntryId>> map, String name, EntryId id) {
    map.computeIfAbsent(name, key -> new TreeSet<>()).add(id);
  }

  /** Names are equal whatever their case, apostrophes, white space and Unicode form. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replace('’', '\'')
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The entries that a name can mean: those with this id, or else those with this title or alias.
   *
   * @param kind only entries of this kind, where given
   */
  public List<EntryId> find(String name, Optional<Kind> kind) {
    List<EntryId> exact = of(byId, name, kind);
    return exact.isEmpty() ? of(byName, folded(name), kind) : exact;
  }

  private static List<EntryId> of(Map<String, Set<EntryId>> map, String name, Optional<Kind> kind) {
    return map.getOrDefault(name, Set.of()).stream()
        .filter(id -> kind.isEmpty() || kind.get() == id.kind())
        .toList();
  }

  /** All ids, titles and aliases, for suggestions. */
  public List<String> known(Optional<Kind> kind) {
    return Stream.of(byId, byName)
        .flatMap(map -> map.entrySet().stream())
        .filter(
            e -> kind.isEmpty() || e.getValue().stream().anyMatch(id -> id.kind() == kind.get()))
        .map(Map.Entry::getKey)
        .distinct()
        .toList();
  }
}
