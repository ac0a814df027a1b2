package dev.vademecum.compose;

import dev.vademecum.config.HandbookConfig;
import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.entry.Entry;
import dev.vademecum.templates.view.Citable;
import java.util.Map;

/**
 * The handbook's own pages as sources for those who cite them: an entry is a part of a book, the
 * front page the book.
 */
final class CitablePage {
  private CitablePage() {}

  /**
   * The page of an entry.
   *
   * @param address its full one, or empty
   */
  static Citable of(Composition all, Entry entry, String address) {
    String book = all.handbook().config().title();
    return citable(all, entry.title(), book, entry.meta().updated(), address);
  }

  /** The front page. */
  static Citable book(Composition all, String address) {
    return citable(all, all.handbook().config().title(), "", "", address);
  }

  private static Citable citable(
      Composition all, String title, String book, String date, String address) {
    HandbookConfig config = all.handbook().config();
    CslItem item =
        new CslItem(
            "",
            book.isEmpty() ? "book" : "chapter",
            Map.of("title", title, "container-title", book, "URL", address),
            Map.of("author", config.authors().stream().map(CslName::literal).toList()),
            Map.of("issued", date(date)),
            config.language().tag());
    return new Citable(book, date, OpenUrl.of(item));
  }

  /**
   * @param date such as "2026-03-05", or empty
   */
  private static CslDate date(String date) {
    String[] parts = date.split("-", -1);
    return parts.length < 3
        ? CslDate.literal("")
        : CslDate.of(
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
