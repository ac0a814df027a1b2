package dev.vademecum.sitewide;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.Citations;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.entry.Entry;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was updated last, as an Atom feed. */
final class Feed {
  /** Readers of feeds want the news, not the archive. */
  private static final int MOST = 50;

  private Feed() {}

  /** Empty where it is not said where the handbook will stand, or no entry has a date. */
  static Optional<OutputFile> of(Handbook handbook, Citations citations) {
    List<Entry> news = handbook.dated().stream().limit(MOST).toList();
    boolean none = handbook.siteUrl().isEmpty() || news.isEmpty();
    return none ? Optional.empty() : Optional.of(write(handbook, citations, news));
  }

  private static OutputFile write(Handbook handbook, Citations citations, List<Entry> news) {
    HandbookConfig config = handbook.config();
    String site = handbook.siteUrl();
    Xml xml = new Xml("feed", "http://www.w3.org/2005/Atom", config.language().tag());
    xml.element("id", site)
        .element("title", config.title())
        .element("updated", time(news.get(0)))
        .empty("link", Map.of("href", site))
        .empty("link", new TreeMap<>(Map.of("href", site + Addresses.FEED, "rel", "self")));
    List<String> authors = config.authors().isEmpty() ? List.of(config.title()) : config.authors();
    authors.forEach(author -> xml.open("author").element("name", author).close());
    news.forEach(entry -> write(xml, site, citations, entry));
    return OutputFile.text(Addresses.FEED, xml.end());
  }

  private static void write(Xml xml, String site, Citations citations, Entry entry) {
    String address = Addresses.onSite(site, Addresses.of(entry.id()));
    String summary = citations.plain(entry.meta().summary());
    xml.open("entry")
        .element("id", address)
        .element("title", entry.title())
        .element("updated", time(entry))
        .empty("link", Map.of("href", address));
    if (!summary.isEmpty()) {
      xml.element("summary", summary);
    }
    xml.close();
  }

  private static String time(Entry entry) {
    return entry.meta().updated() + "T00:00:00Z";
  }
}
