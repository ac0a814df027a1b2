package dev.vademecum.compose;

import dev.vademecum.config.Facet;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.templates.view.FacetList;
import dev.vademecum.templates.view.FacetListValue;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.Narrowing;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** By what a list of entries can be narrowed. */
final class Filters {
  private final Page page;
  private final Composition all;

  Filters(Page page) {
    this.page = page;
    this.all = page.composition();
  }

  /** The facets with the values that entries of a kind have: the handbook's own come first. */
  private List<FacetList> of(Kind kind) {
    return facets(all)
        .map(facet -> of(facet, entry -> entry.id().kind() == kind))
        .filter(list -> !list.values().isEmpty())
        .toList();
  }

  /** How the list of all entries of a kind can be narrowed. */
  Narrowing narrowing(Kind kind, String csv) {
    int count = (int) all.handbook().ofKind(kind).count();
    return new Narrowing(
        of(kind),
        all.messages().count(kind.id(), count),
        all.messages().text("count." + kind.id() + ".one"),
        all.messages().text("count." + kind.id() + ".other"),
        csv.isEmpty() ? "" : page.href(csv));
  }

  /** The keys of all values that an entry has. */
  static List<String> keys(Composition all, Entry entry) {
    return all.handbook().facets().stream()
        .flatMap(
            facet ->
                all.handbook().values(entry, facet).stream()
                    .map(value -> Addresses.facetAnchor(facet.id(), value)))
        .toList();
  }

  /** All facets in the order in which readers look for something. */
  static Stream<Facet> facets(Composition all) {
    return all.handbook().facets().stream().sorted(Comparator.comparingInt(f -> rank(all, f)));
  }

  private static int rank(Composition all, Facet facet) {
    boolean derived = all.handbook().config().facet(facet.id()).isEmpty();
    return !facet.isBuiltIn() ? 0 : derived ? 1 : 2;
  }

  /** A facet with the values that some entries have. */
  FacetList of(Facet facet, Predicate<Entry> among) {
    return new FacetList(
        facet.id(),
        all.facetLabel(facet.id()),
        facet.valueIds().stream()
            .map(value -> value(facet, value, among))
            .filter(value -> value.count() > 0)
            .toList());
  }

  private FacetListValue value(Facet facet, String value, Predicate<Entry> among) {
    long count = all.handbook().having(facet.id(), value).stream().filter(among).count();
    String address = Addresses.facetValue(facet.id(), value);
    String href = address.equals(page.path()) ? "" : page.href(address);
    return new FacetListValue(
        Addresses.facetAnchor(facet.id(), value),
        new Link(all.valueLabel(facet.id(), value), href, ""),
        (int) count);
  }
}
