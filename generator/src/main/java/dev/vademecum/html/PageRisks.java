package dev.vademecum.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** What a whole page must not have, read as a browser reads it. */
public final class PageRisks {
  private static final Set<String> FORBIDDEN =
      Set.of("applet", "base", "embed", "frame", "frameset", "iframe", "object", "portal", "style");

  /** Attributes whose address a browser fetches without being asked. */
  private static final Set<String> FETCHED =
      Set.of("background", "data", "poster", "src", "srcset", "imagesrcset");

  private static final Set<String> ADDRESSES =
      Set.of("action", "cite", "formaction", "href", "ping", "xlink:href");

  private static final Set<String> HARMLESS_LINKS = Set.of("alternate", "author", "canonical");

  private static final int MOST_ERRORS = 20;

  /** The tag in what the parser says of it. */
  private static final Pattern TAG = Pattern.compile("token \\[(</?[a-zA-Z][^\\s/>\\]]*)");

  private PageRisks() {}

  /**
   * What is wrong: something that runs, styles or fetches, or a form that browsers mend at will.
   */
  public enum What {
    ELEMENT,
    ATTRIBUTE,
    ADDRESS,
    /** One that an element before has. */
    ID,
    /** A tag that closes what is not open, or stands where none of its kind may. */
    TAG
  }

  /**
   * A tag or attribute that can run a script, style around the style sheet, or open a connection,
   * or that has no place.
   *
   * @param name of the element or the attribute; the tag, such as {@code </p}
   * @param value of the attribute, or ""
   */
  public record Risk(What what, String name, String value) {}

  /**
   * All risks of a page.
   *
   * @param script whether an address is that of a script of the look
   */
  public static List<Risk> of(String html, Predicate<String> script) {
    List<Risk> risks = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
    for (Element element : parser.parseInput(html, "").getAllElements()) {
      String tag = element.normalName();
      if (FORBIDDEN.contains(tag) || (tag.equals("script") && !isOwn(element, script))) {
        risks.add(new Risk(What.ELEMENT, tag, ""));
      } else {
        attributes(element, risks);
      }
      if (!element.id().isEmpty() && !ids.add(element.id())) {
        risks.add(new Risk(What.ID, "id", element.id()));
      }
    }
    for (ParseError error : parser.getErrors()) {
      Matcher tag = TAG.matcher(error.getErrorMessage());
      if (tag.find()) {
        risks.add(new Risk(What.TAG, tag.group(1), ""));
      }
    }
    return risks.stream().distinct().toList();
  }

  private static void attributes(Element element, List<Risk> risks) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      boolean runs = name.startsWith("on") || name.equals("style") || name.equals("srcdoc");
      if (runs || isRisk(element, attribute)) {
        What what = runs ? What.ATTRIBUTE : What.ADDRESS;
        risks.add(new Risk(what, attribute.getKey(), attribute.getValue()));
      }
    }
  }

  private static boolean isOwn(Element element, Predicate<String> script) {
    return element.attr("type").equals("application/ld+json")
        ? !element.hasAttr("src")
        : script.test(element.attr("src")) && element.data().isEmpty();
  }

  private static boolean isRisk(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    if (FETCHED.contains(name) || (name.equals("href") && fetches(element))) {
      return value.startsWith("data:") ? !value.startsWith("data:image/") : isElsewhere(value);
    }
    if (name.equals("content") && element.hasAttr("http-equiv")) {
      return value.contains("javascript:") || value.contains("data:");
    }
    return ADDRESSES.contains(name) && value.matches("(?:javascript|vbscript|data|blob|file):.*");
  }

  private static boolean fetches(Element element) {
    return element.normalName().matches("use|image|feimage")
        || (element.normalName().equals("link") && !HARMLESS_LINKS.contains(element.attr("rel")));
  }

  private static boolean isElsewhere(String value) {
    return value.matches("(?:[a-z][a-z0-9+.-]*:|[/\\\\]{2}).*") || value.contains(",http");
  }
}
