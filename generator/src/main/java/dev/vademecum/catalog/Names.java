package dev.vademecum.catalog;

import dev.vademecum.diagnostic.Nearest;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What entries are called: finds one by its id, else by its title or an alias, else by a form. */
public final class Names {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, Set<EntryId>> byId;
  private final Map<String, Set<EntryId>> byName;
  private final Map<String, Set<EntryId>> byForm;

  private Names(
      Map<String, Set<EntryId>> byId,
      Map<String, Set<EntryId>> byName,
      Map<String, Set<EntryId>> byForm) {
    this.byId = byId;
    this.byName = byName;
    this.byForm = byForm;
  }

  static Names of(Collection<Entry> entries) {
    Map<String, Set<EntryId>> byId = new TreeMap<>();
    Map<String, Set<EntryId>> byName = new TreeMap<>();
    Map<String, Set<EntryId>> byForm = new TreeMap<>();
    for (Entry entry : entries) {
      add(byId, entry.id().id(), entry.id());
      add(byName, folded(entry.title()), entry.id());
      for (Located<String> alias : entry.meta().aliases()) {
        add(byName, folded(alias.value()), entry.id());
      }
      if (entry instanceof Entry.Term term) {
        term.forms().forEach(form -> add(byForm, folded(form.value()), term.id()));
      }
    }
    return new Names(byId, byName, byForm);
  }

  private static void add(Map<String, Set<EntryId>> map, String name, EntryId id) {
    map.computeIfAbsent(name, key -> new TreeSet<>()).add(id);
  }

  /** Names are equal whatever their case, apostrophes, white space and Unicode form. */
  private static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC).replace('’', '\'').strip();
    return SPACE.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /**
   * The entries that a name can mean: those with this id, or else those with this title or alias,
   * or else the terms with this form.
   *
   * @param kind only entries of this kind, where given
   */
  public List<EntryId> find(String name, Optional<Kind> kind) {
    List<EntryId> exact = of(byId, name, kind);
    List<EntryId> called = exact.isEmpty() ? of(byName, folded(name), kind) : exact;
    return called.isEmpty() ? of(byForm, folded(name), kind) : called;
  }

  private static List<EntryId> of(Map<String, Set<EntryId>> map, String name, Optional<Kind> kind) {
    return map.getOrDefault(name, Set.of()).stream()
        .filter(id -> kind.isEmpty() || kind.get() == id.kind())
        .toList();
  }

  /** Whether a name means an entry by one of its forms only, which is then what is to be shown. */
  public static boolean isForm(Entry entry, String name) {
    boolean called =
        entry.id().id().equals(name)
            || Stream.concat(
                    Stream.of(entry.title()), entry.meta().aliases().stream().map(Located::value))
                .anyMatch(known -> folded(known).equals(folded(name)));
    return !called
        && entry instanceof Entry.Term term
        && term.forms().stream().anyMatch(form -> folded(form.value()).equals(folded(name)));
  }

  /**
   * The names that one was probably meant to be, the best first and one for each entry.
   *
   * @param kind only names of entries of this kind, where given
   */
  public List<String> nearest(String name, Optional<Kind> kind) {
    return Nearest.names(name, known(kind), known -> find(known, kind));
  }

  /** All ids, titles, aliases and forms. */
  public List<String> known(Optional<Kind> kind) {
    return Stream.of(byId, byName, byForm)
        .flatMap(map -> map.entrySet().stream())
        .filter(
            e -> kind.isEmpty() || e.getValue().stream().anyMatch(id -> id.kind() == kind.get()))
        .map(Map.Entry::getKey)
        .distinct()
        .toList();
  }
}
