package dev.vademecum.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/**
 * What raw HTML may say: elements of text, lists, tables and folds, without ids, classes, styles or
 * anything that loads. What is not named here is refused, so nothing has to be known of attacks.
 */
final class AllowList {
  private static final String[] PHRASING = {
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
    "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
    "u", "var", "wbr"
  };

  private static final String[] FLOW = {
    "blockquote",
    "caption",
    "col",
    "colgroup",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul"
  };

  /** These have no content and no end. */
  private static final Set<String> EMPTY = Set.of("br", "wbr", "hr", "col");

  private static final AllowList INLINE = new AllowList(phrasing());
  private static final AllowList BLOCK = new AllowList(flow());

  private final Safelist list;

  private AllowList(Safelist list) {
    this.list = list;
  }

  private static Safelist phrasing() {
    return Safelist.none()
        .addTags(PHRASING)
        .addAttributes(":all", "lang", "dir", "title")
        .addAttributes("a", "href")
        .addProtocols("a", "href", "http", "https", "mailto", "tel")
        .addAttributes("time", "datetime");
  }

  /** Naming an element's attributes allows the element, so these are not in the other list. */
  private static Safelist flow() {
    return phrasing()
        .addTags(FLOW)
        .addAttributes("details", "open")
        .addAttributes("ol", "start", "reversed")
        .addAttributes("li", "value")
        .addAttributes("td", "colspan", "rowspan")
        .addAttributes("th", "colspan", "rowspan", "scope")
        .addAttributes("col", "span");
  }

  /** For running text, or for places where blocks may stand as well. */
  static AllowList of(boolean inline) {
    return inline ? INLINE : BLOCK;
  }

  boolean allows(String name) {
    return list.isSafeTag(name);
  }

  static boolean isEmpty(String name) {
    return EMPTY.contains(name);
  }

  /** Whether an element can stand within a line, and so must end with it. */
  static boolean isPhrasing(String name) {
    return INLINE.allows(name);
  }

  /** The opening tag with the attributes that are allowed. */
  String opening(HtmlToken tag) {
    StringBuilder out = new StringBuilder("<").append(tag.name());
    attributes(tag, true)
        .forEach(
            a ->
                out.append(' ')
                    .append(a.getKey())
                    .append("=\"")
                    .append(Entities.escape(a.getValue()))
                    .append('"'));
    boolean link = attributes(tag, true).anyMatch(a -> a.getKey().equals("href"));
    return out.append(link ? " class=\"external\" rel=\"noopener\">" : ">").toString();
  }

  /** The names of the attributes that are not. */
  List<String> refused(HtmlToken tag) {
    return attributes(tag, false).map(Attribute::getKey).toList();
  }

  private Stream<Attribute> attributes(HtmlToken tag, boolean allowed) {
    // As XML, since HTML's parser drops the cells and rows that stand outside a table.
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    Element element = Jsoup.parse(tag.text(), "", parser).firstElementChild();
    return element == null
        ? Stream.empty()
        : element.attributes().asList().stream()
            .filter(a -> list.isSafeAttribute(tag.name(), element, a) == allowed);
  }

  /** Text with its character references resolved, safe to stand in a page. */
  static String text(String html) {
    return Entities.escape(Parser.unescapeEntities(html, false));
  }
}
