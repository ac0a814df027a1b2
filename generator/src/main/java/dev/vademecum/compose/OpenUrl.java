package dev.vademecum.compose;

import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A work in the words of OpenURL (Z39.88-2004), as COinS has them in pages. It is the one form that
 * reference managers find in a static page with many works.
 */
final class OpenUrl {
  /** The few tags that CSL allows in a field. */
  private static final Pattern MARKUP =
      Pattern.compile("(?i)</?(?:i|b|sup|sub|sc|span)(?:\\s[^<>]*)?>");

  private final StringBuilder text = new StringBuilder("ctx_ver=Z39.88-2004");
  private final CslItem item;

  private OpenUrl(CslItem item) {
    this.item = item;
  }

  static String of(CslItem item) {
    return new OpenUrl(item).text();
  }

  private String text() {
    String format = format();
    add("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + format);
    switch (format) {
      case "journal" -> journal();
      case "book" -> book();
      case "dissertation" -> add("rft.title", plain("title"));
      default -> {
        add("rft.title", plain("title"));
        add("rft.type", item.type());
      }
    }
    add("rft.date", date());
    names();
    if (!format.equals("journal")) {
      add(format.equals("dissertation") ? "rft.inst" : "rft.publisher", plain("publisher"));
      add("rft.place", plain("publisher-place"));
    }
    add("rft.language", item.language());
    add("rft_id", item.field("DOI").isEmpty() ? "" : "info:doi/" + item.field("DOI"));
    add("rft_id", item.field("URL"));
    return text.toString();
  }

  private String format() {
    return switch (item.type()) {
      case "article-journal", "article-magazine", "article-newspaper" -> "journal";
      case "book",
          "chapter",
          "paper-conference",
          "entry",
          "entry-dictionary",
          "entry-encyclopedia",
          "report" ->
          "book";
      case "thesis" -> "dissertation";
      default -> "dc";
    };
  }

  private void journal() {
    add("rft.genre", "article");
    add("rft.atitle", plain("title"));
    add("rft.jtitle", plain("container-title"));
    add("rft.volume", item.field("volume"));
    add("rft.issue", item.field("issue"));
    add("rft.pages", item.field("page"));
    add("rft.issn", item.field("ISSN"));
  }

  private void book() {
    String container = plain("container-title");
    boolean part = !container.isEmpty();
    boolean report = item.type().equals("report");
    String whole = report ? "report" : "book";
    add("rft.genre", part ? "bookitem" : whole);
    add("rft.atitle", part ? plain("title") : "");
    add("rft.btitle", part ? container : plain("title"));
    add("rft.edition", item.field("edition"));
    add("rft.pages", item.field("page"));
    add("rft.isbn", item.field("ISBN"));
  }

  private void names() {
    List<CslName> authors =
        Stream.of("author", "editor")
            .map(item::names)
            .filter(names -> !names.isEmpty())
            .findFirst()
            .orElse(List.of());
    authors.stream().limit(1).filter(name -> name.literal().isEmpty()).forEach(this::first);
    authors.stream()
        .map(OpenUrl::whole)
        .filter(name -> !name.equals("others"))
        .forEach(name -> add("rft.au", name));
  }

  private void first(CslName name) {
    add("rft.aufirst", name.given());
    add("rft.aulast", family(name));
  }

  private static String whole(CslName name) {
    return Stream.of(name.literal(), name.given(), family(name))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String family(CslName name) {
    return (name.droppingParticle() + " " + name.nonDroppingParticle() + " " + name.family())
        .replaceAll(" +", " ")
        .strip();
  }

  private String date() {
    CslDate date = item.dates().get("issued");
    if (date == null || date.year() <= 0) {
      return "";
    }
    String month = date.month() > 0 && date.season() == 0 ? "-" + two(date.month()) : "";
    String day = !month.isEmpty() && date.day() > 0 ? "-" + two(date.day()) : "";
    return date.year() + month + day;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private String plain(String field) {
    return MARKUP.matcher(item.field(field)).replaceAll("");
  }

  private void add(String key, String value) {
    if (!value.isEmpty()) {
      text.append('&').append(key).append('=');
      text.append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }
  }
}
