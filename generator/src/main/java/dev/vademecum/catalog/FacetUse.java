package dev.vademecum.catalog;

import dev.vademecum.config.Facet;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.entry.Entry;
import dev.vademecum.source.Located;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which values of facets entries have. */
final class FacetUse {
  private FacetUse() {}

  /** The chosen values of an entry in the order of the facet, those of a case's steps included. */
  static List<String> values(Entry entry, Facet facet) {
    List<String> own = entry.meta().facet(facet.id());
    if (!(entry instanceof Entry.CaseStudy study)) {
      return own;
    }
    Set<String> all = new HashSet<>(own);
    study.steps().stream()
        .flatMap(step -> step.facets().getOrDefault(facet.id(), List.of()).stream())
        .map(Located::value)
        .forEach(all::add);
    return facet.valueIds().stream().filter(all::contains).toList();
  }

  /**
   * All facets, without the handbook's own values that only hidden entries have.
   *
   * @param whole all entries that are written, where these are only some of them
   */
  static List<Facet> facets(
      HandbookConfig config, Collection<Entry> entries, Optional<Collection<Entry>> whole) {
    Stream<Facet> written =
        whole.isEmpty()
            ? config.facets().stream()
            : config.facets().stream().flatMap(f -> known(f, entries, whole.get()).stream());
    return Stream.concat(written, Facet.derived().stream()).toList();
  }

  private static Optional<Facet> known(
      Facet facet, Collection<Entry> entries, Collection<Entry> whole) {
    if (facet.isBuiltIn()) {
      return Optional.of(facet);
    }
    Set<String> hidden = used(facet, whole);
    hidden.removeAll(used(facet, entries));
    List<Facet.Value> values =
        facet.values().stream().filter(value -> !hidden.contains(value.id())).toList();
    return values.isEmpty() && !hidden.isEmpty()
        ? Optional.empty()
        : Optional.of(new Facet(facet.id(), facet.label(), values));
  }

  private static Set<String> used(Facet facet, Collection<Entry> entries) {
    Set<String> used = new HashSet<>();
    entries.forEach(entry -> used.addAll(values(entry, facet)));
    return used;
  }
}
