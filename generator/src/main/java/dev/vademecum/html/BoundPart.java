package dev.vademecum.html;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * What a finished page has to say, made fit to stand with others on one page.
 *
 * @param ids all ids in it, the first that of the part as a whole
 * @param links places on the one page that it leads to, without the sign before them
 */
public record BoundPart(String html, Set<String> ids, Set<String> links) {
  /** Between the name of a part and what was an id on its own page. */
  private static final String BETWEEN = "--";

  /** Ways from page to page, and what says again what stands elsewhere on the one page. */
  private static final String LEFT_OUT =
      "script, button, nav, [hidden], .heading-link, .backlinks, .literature, .list-actions,"
          + " .worksheet-link";

  private static final String READ = "data-pagefind-body";
  private static final Pattern WITHIN = Pattern.compile("url\\(#([^)]*)\\)");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> LANDMARKS = Set.of("section", "aside");

  /** Roles of what is a landmark for its name alone. */
  private static final Set<String> NAMED_PLACES = Set.of("region", "doc-endnotes");

  private static final Set<String> NAMED =
      Set.of(
          "for",
          "headers",
          "aria-labelledby",
          "aria-describedby",
          "aria-controls",
          "aria-details",
          "aria-owns");

  public BoundPart {
    ids = Set.copyOf(ids);
    links = Set.copyOf(links);
  }

  /** The id that a place of a page has on the one page; that of the whole part for no place. */
  public static String id(String part, String place) {
    return place.isEmpty() ? part : part + BETWEEN + place;
  }

  /**
   * Takes the text out of a page.
   *
   * @param part names it on the one page
   * @param down by how many levels its headings sink
   * @param way from an address on the page to the one that it has on the one page
   * @return empty where a theme's page has no text
   */
  public static Optional<BoundPart> of(
      String page, String part, int down, UnaryOperator<String> way) {
    Parser parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
    Document document = Jsoup.parse(main(page), "", parser);
    document.outputSettings().prettyPrint(false);
    return Optional.ofNullable(document.selectFirst("[" + READ + "]"))
        .or(() -> Optional.ofNullable(document.selectFirst("main")))
        .map(text -> bind(text, part, down, way));
  }

  /** What is around the text, the sidebar most of all, is a fifth of a page to read. */
  private static String main(String page) {
    int from = page.indexOf("<main");
    int to = page.lastIndexOf("</main>");
    return from >= 0 && from < to ? page.substring(from, to) : page;
  }

  private static BoundPart bind(Element text, String part, int down, UnaryOperator<String> way) {
    text.select(LEFT_OUT).remove();
    Set<String> ids = new TreeSet<>();
    Set<String> links = new TreeSet<>();
    ids.add(part);
    for (Element element : text.getAllElements()) {
      sink(element, down);
      quieten(element);
      for (Attribute attribute : element.attributes().asList()) {
        String value = bound(element, attribute, part, way);
        if (!value.equals(attribute.getValue())) {
          element.attr(attribute.getKey(), value);
        }
        if (attribute.getKey().equals("id")) {
          ids.add(value);
        } else if (attribute.getKey().equals("href") && value.startsWith("#")) {
          links.add(value.substring(1));
        }
      }
    }
    text.attr("id", part);
    return new BoundPart(text.outerHtml(), ids, links);
  }

  private static void sink(Element element, int down) {
    String name = element.normalName();
    if (HEADINGS.contains(name)) {
      element.tagName("h" + Math.min(6, name.charAt(1) - '0' + down));
    }
  }

  /** Landmarks, of which one page would have hundreds by the same names, and marks for search. */
  private static void quieten(Element element) {
    boolean landmark = LANDMARKS.contains(element.normalName());
    if (element.normalName().equals("aside")) {
      element.tagName("div");
    }
    boolean role = element.hasAttr("role") && !NAMED_PLACES.contains(element.attr("role"));
    if (!role && (landmark || element.hasAttr("role"))) {
      element.attr("role", "group");
    }
    for (Attribute attribute : element.attributes().asList()) {
      if (attribute.getKey().startsWith("data-pagefind")) {
        element.removeAttr(attribute.getKey());
      }
    }
  }

  private static String bound(
      Element element, Attribute attribute, String part, UnaryOperator<String> way) {
    String value = attribute.getValue();
    String name = attribute.getKey();
    if (name.equals("id")) {
      return id(part, value);
    }
    if (NAMED.contains(name)) {
      return value.isBlank() ? value : each(value, part);
    }
    if (name.equals("href") && element.normalName().equals("use")) {
      return value.startsWith("#") ? "#" + id(part, value.substring(1)) : value;
    }
    if (name.equals("href") || name.equals("src") || name.equals("xlink:href")) {
      return way.apply(value);
    }
    return value.contains("url(#") ? within(value, part) : value;
  }

  private static String each(String names, String part) {
    StringBuilder all = new StringBuilder();
    for (String name : names.strip().split("\\s+", -1)) {
      all.append(all.isEmpty() ? "" : " ").append(id(part, name));
    }
    return all.toString();
  }

  private static String within(String value, String part) {
    return WITHIN.matcher(value).replaceAll(found -> quoted(found, part));
  }

  private static String quoted(MatchResult found, String part) {
    return Matcher.quoteReplacement("url(#" + id(part, found.group(1)) + ")");
  }
}
