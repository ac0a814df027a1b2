package dev.vademecum.sitewide;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.entry.Entry;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.output.OutputFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The addresses of all pages, for search engines. */
final class Sitemap {
  private static final Set<String> UNLISTED =
      Set.of(
          CommonPage.NOT_FOUND.path(),
          CommonPage.SEARCH.path(),
          CommonPage.COVERAGE.path(),
          CommonPage.PRINT.path());

  private Sitemap() {}

  /** Empty where it is not said where the handbook will stand. */
  static Optional<OutputFile> of(Handbook handbook, Redirects redirects, List<OutputFile> pages) {
    String site = handbook.siteUrl();
    List<OutputFile> current =
        pages.stream().filter(page -> !redirects.pages().containsKey(page.path())).toList();
    return site.isEmpty() ? Optional.empty() : Optional.of(write(site, handbook, current));
  }

  private static OutputFile write(String site, Handbook handbook, List<OutputFile> pages) {
    Map<String, String> updated =
        handbook.entries().stream()
            .filter(entry -> entry.id().kind().hasOwnPage())
            .filter(entry -> !entry.meta().updated().isEmpty())
            .collect(Collectors.toMap(Sitemap::page, entry -> entry.meta().updated()));
    Xml xml = new Xml("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9", "");
    pages.stream()
        .map(OutputFile::path)
        .filter(path -> path.endsWith(".html") && !UNLISTED.contains(path))
        .sorted()
        .forEach(path -> write(xml, Addresses.onSite(site, path), updated.getOrDefault(path, "")));
    return OutputFile.text("sitemap.xml", xml.end());
  }

  private static String page(Entry entry) {
    return Addresses.of(entry.id());
  }

  private static void write(Xml xml, String address, String updated) {
    xml.open("url").element("loc", address);
    if (!updated.isEmpty()) {
      xml.element("lastmod", updated);
    }
    xml.close();
  }
}
