package dev.vademecum.compose;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.reference.Target;
import dev.vademecum.source.Located;
import dev.vademecum.templates.view.FacetValue;
import dev.vademecum.templates.view.Link;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page that is being put together: knows how to link from where it will stand.
 *
 * @param path from the root of the output
 */
record Page(Composition composition, String path) {
  static Page of(Composition composition, CommonPage page) {
    return new Page(composition, page.path());
  }

  static Page of(Composition composition, EntryId entry) {
    return new Page(composition, Addresses.page(entry));
  }

  /** Any page of a folder, which is that of no entry. */
  static Page in(Composition composition, String folder) {
    return new Page(composition, folder);
  }

  /** A link from this page to an address from the root of the output. */
  String href(String address) {
    return isAnywhere() ? root() + address : Addresses.relative(path, address);
  }

  /** From this page to the root of the output: empty, {@code ../} or an address of the web. */
  String root() {
    return isAnywhere()
        ? composition.siteUrl()
        : "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /**
   * A server shows the page for what does not exist at any depth, so it links by full addresses.
   */
  private boolean isAnywhere() {
    return path.equals(CommonPage.NOT_FOUND.path()) && !composition.siteUrl().isEmpty();
  }

  String href(CommonPage page) {
    return href(page.path());
  }

  String href(Target target) {
    if (target instanceof Target.ToAsset asset) {
      return href(Addresses.asset(asset.path()));
    }
    Target.ToEntry to = (Target.ToEntry) target;
    boolean node =
        to.entry().kind() == Kind.MODEL
            && composition.entry(to.entry()) instanceof Entry.Model model
            && model.drawing().flatMap(drawing -> drawing.node(to.fragment())).isPresent();
    return href(Addresses.of(to.entry(), to.fragment(), node));
  }

  Link link(EntryId id) {
    Entry entry = composition.entry(id);
    return new Link(name(entry), href(Addresses.of(id)), id.kind().id(), language(entry));
  }

  /** Of what an entry is called; "" where it is the page's. */
  private String language(Entry entry) {
    return entry instanceof Entry.Model model ? foreign(model.language()) : "";
  }

  /** A language that is not the page's; "" for the page's. */
  String foreign(String language) {
    return language.equals(composition.messages().language()) ? "" : language;
  }

  /** What an entry is called in a link: works go by author and year. */
  private String name(Entry entry) {
    return entry.id().kind() == Kind.REFERENCE
        ? composition.citations().label(entry.id().id())
        : entry.title();
  }

  /** The values that an entry has of some facets. */
  List<FacetValue> facets(Map<String, List<Located<String>>> chosen, Stream<String> facets) {
    return facets
        .flatMap(
            facet ->
                chosen.getOrDefault(facet, List.of()).stream()
                    .map(value -> facetValue(facet, value.value())))
        .toList();
  }

  /** A value of a facet that leads to all that has it. */
  Link facetLink(String facet, String value) {
    return new Link(
        composition.valueLabel(facet, value), href(Addresses.facetValue(facet, value)), "");
  }

  FacetValue facetValue(String facet, String value) {
    return new FacetValue(
        facet,
        composition.facetLabel(facet),
        value,
        composition.valueLabel(facet, value),
        href(Addresses.facetValue(facet, value)));
  }
}
