package dev.vademecum.config;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code handbook.yml} says.
 *
 * @param readable false where nothing of the file is YAML, so that nothing is known of its facets
 * @param summary what the handbook is, in a line or two; or empty
 * @param url the address of the published site, or empty
 * @param facets the handbook's own first, then the built-in ones
 * @param editions the outputs, each for its readers; empty where there is one for all
 * @param coveragePage the editions that have a page of coverage for editors
 * @param statement what the makers declare about how accessible it is
 * @param nav the order of chapters; empty for the order of the files
 * @param sanitizesHtml whether raw HTML is cleaned and let through, not shown as text
 * @param autolink which names become links by themselves
 * @param checks severities that differ from the codes' own; an empty one switches the code off
 * @param accent a colour such as {@code #0b6e6e}
 * @param logo the path of an asset, where there is one
 */
public record HandbookConfig(
    SourceFile file,
    boolean readable,
    String title,
    String subtitle,
    String summary,
    Language language,
    List<String> authors,
    String url,
    List<Facet> facets,
    List<Edition> editions,
    List<String> coveragePage,
    Optional<Statement> statement,
    List<NavItem> nav,
    boolean sanitizesHtml,
    CitationConfig citation,
    Autolink autolink,
    Map<Code, Optional<Severity>> checks,
    String accent,
    Optional<Located<String>> logo) {

  /** Stands for every edition, and for the only output of a handbook without. */
  public static final String ALL_EDITIONS = "all";

  public HandbookConfig {
    authors = List.copyOf(authors);
    facets = List.copyOf(facets);
    editions = List.copyOf(editions);
    coveragePage = List.copyOf(coveragePage);
    nav = List.copyOf(nav);
    checks = Map.copyOf(checks);
  }

  /** The address of the published site with a slash at its end, or empty. */
  public String siteUrl() {
    return url.isEmpty() || url.endsWith("/") ? url : url + "/";
  }

  /**
   * The editions to publish: one by its name, or all of them, each in its folder if there are
   * several.
   *
   * @return empty where there is no edition of that name
   */
  public List<Edition> published(Optional<String> name) {
    if (name.isPresent()) {
      return editions.stream().filter(edition -> edition.id().equals(name.get())).toList();
    }
    if (editions.isEmpty()) {
      return List.of(Edition.WHOLE);
    }
    return editions.size() == 1 ? editions : editions.stream().map(Edition::inFolder).toList();
  }

  /** Whether an edition has a page of coverage. */
  public boolean showsCoverage(Edition edition) {
    return coveragePage.contains(ALL_EDITIONS) || coveragePage.contains(edition.id());
  }

  public List<String> editionIds() {
    return editions.stream().map(Edition::id).toList();
  }

  public Optional<Edition> edition(String id) {
    return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }

  public Optional<Facet> facet(String id) {
    return facets.stream().filter(facet -> facet.id().equals(id)).findFirst();
  }
}
