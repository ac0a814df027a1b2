package dev.vademecum.compose;

import dev.vademecum.config.Facet;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.FacetList;
import dev.vademecum.templates.view.FacetView;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.RelationGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for each value of a facet that any entry has. */
final class FacetPages {
  private final Composition all;
  private final Facet facet;
  private final String value;
  private final Page page;
  private final Messages messages;

  FacetPages(Composition all, Facet facet, String value) {
    this.all = all;
    this.facet = facet;
    this.value = value;
    this.page = new Page(all, Addresses.facetValue(facet.id(), value));
    this.messages = all.messages();
  }

  /** The pages of a handbook, in the order of its facets. */
  static Stream<FacetPages> of(Composition all) {
    return all.handbook().facets().stream()
        .flatMap(
            facet ->
                facet.valueIds().stream()
                    .filter(value -> !all.handbook().having(facet.id(), value).isEmpty())
                    .map(value -> new FacetPages(all, facet, value)));
  }

  String path() {
    return page.path();
  }

  FacetView view() {
    List<Entry.Intervention> interventions = interventions();
    String label = all.valueLabel(facet.id(), value);
    String name = label + " (" + all.facetLabel(facet.id()) + ")";
    return new FacetView(
        new Frames(page).of(label, name, counts(), above()),
        Html.text(counts()),
        facetList(),
        catalogue(interventions.size()),
        interventions.stream().map(new InterventionRows(page)::row).toList(),
        Stream.of(Kind.values()).filter(k -> k != Kind.INTERVENTION).flatMap(this::group).toList());
  }

  private List<Link> above() {
    CommonPage list = CommonPage.INTERVENTIONS;
    return all.handbook().has(Kind.INTERVENTION)
        ? List.of(new Link(Frames.title(messages, list), page.href(list), ""))
        : List.of();
  }

  /** Such as "12 interventies, 1 casus". */
  private String counts() {
    List<String> counts =
        Stream.of(Kind.values())
            .filter(kind -> !ofKind(kind).isEmpty())
            .sorted(Comparator.comparing(kind -> kind != Kind.INTERVENTION))
            .map(kind -> messages.count(kind.id(), ofKind(kind).size()))
            .toList();
    return String.join(", ", counts);
  }

  private List<Entry> ofKind(Kind kind) {
    return all.handbook().having(facet.id(), value).stream()
        .filter(entry -> entry.id().kind() == kind)
        .toList();
  }

  private List<Entry.Intervention> interventions() {
    Set<EntryId> having =
        ofKind(Kind.INTERVENTION).stream().map(Entry::id).collect(Collectors.toSet());
    return all.interventions().stream()
        .filter(having::contains)
        .map(id -> (Entry.Intervention) all.entry(id))
        .toList();
  }

  /** The other values, with how many entries of any kind have them. */
  private FacetList facetList() {
    return new Filters(page).of(facet, entry -> true);
  }

  private Link catalogue(int interventions) {
    if (interventions == 0) {
      return Link.plain("");
    }
    String anchor = "#" + Addresses.facetAnchor(facet.id(), value);
    return new Link(
        messages.text("facet-page.narrow"), page.href(CommonPage.INTERVENTIONS) + anchor, "");
  }

  private Stream<RelationGroup> group(Kind kind) {
    List<Link> links = ofKind(kind).stream().map(entry -> page.link(entry.id())).toList();
    return links.isEmpty()
        ? Stream.empty()
        : Stream.of(new RelationGroup(kind.id(), messages.text("kinds." + kind.id()), links));
  }
}
