package dev.vademecum.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

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

  private PageRisks() {}

  /**
   * A tag or attribute that can run a script, style around the style sheet, or open a connection.
   *
   * @param name of the attribute, or of the tag where {@code attribute} is false
   * @param value of the attribute, or ""
   */
  public record Risk(String name, boolean attribute, String value) {}

  /**
   * All risks of a page.
   *
   * @param script whether an address is that of a script of the look
   */
  public static List<Risk> of(String html, Predicate<String> script) {
    List<Risk> risks = new ArrayList<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      String tag = element.normalName();
      if (FORBIDDEN.contains(tag) || (tag.equals("script") && !isOwn(element, script))) {
        risks.add(new Risk(tag, false, ""));
      } else {
        element.attributes().asList().stream()
            .filter(attribute -> isRisk(element, attribute))
            .map(found -> new Risk(found.getKey(), true, found.getValue()))
            .forEach(risks::add);
      }
    }
    return risks.stream().distinct().toList();
  }

  private static boolean isOwn(Element element, Predicate<String> script) {
    return element.attr("type").equals("application/ld+json")
        ? !element.hasAttr("src")
        : script.test(element.attr("src")) && element.data().isEmpty();
  }

  private static boolean isRisk(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
      return true;
    }
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
