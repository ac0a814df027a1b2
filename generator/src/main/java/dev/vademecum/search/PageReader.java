package dev.vademecum.search;

import dev.vademecum.html.TagReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a page shows to readers: the element with {@code data-pagefind-body}, without those
 * that have {@code data-pagefind-ignore}.
 */
final class PageReader {
  private static final String BODY = " data-pagefind-body";
  private static final String IGNORE = "data-pagefind-ignore";
  private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
  private static final Set<String> SILENT = Set.of("button", "script", "style");
  private static final Set<String> PLACES = Set.of("article", "div", "li", "section");

  /** Elements that may stand within a word. */
  private static final Set<String> WITHIN =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "em", "i", "mark", "q", "s", "small", "span",
          "strong", "sub", "sup", "tspan", "u", "wbr");

  private final String html;
  private final TagReader tag;
  private final char[] chars;
  private final Predicate<String> begins;
  private final List<Section> sections = new ArrayList<>();
  private final Prose text = new Prose();
  private final Prose title = new Prose();
  private String anchor = "";
  private String heading = "";
  private String place = "";
  private String headingId = "";
  private boolean inHeading;
  private int unreadBelow = Integer.MAX_VALUE;
  private int drawingBelow = Integer.MAX_VALUE;

  private PageReader(String html, int start, Predicate<String> begins) {
    this.html = html;
    this.tag = new TagReader(html, start);
    this.chars = tag.characters();
    this.begins = begins;
  }

  /**
   * The sections of a page, none where it has no body to search.
   *
   * @param begins whether an element with some id begins a section of its own
   */
  static List<Section> sections(String html, Predicate<String> begins) {
    int mark = html.indexOf(BODY);
    if (mark < 0) {
      return List.of();
    }
    PageReader reader = new PageReader(html, html.lastIndexOf('<', mark), begins);
    reader.read();
    return reader.sections;
  }

  private void read() {
    int end = tag.from();
    while (tag.next()) {
      text(end, tag.from());
      if (tag.opens()) {
        open(tag.element());
      } else {
        close(tag.element());
      }
      if (tag.depth() == 0) {
        break;
      }
      end = tag.to();
    }
    finish();
  }

  private void open(String name) {
    if (tag.depth() >= unreadBelow) {
      return;
    }
    List<TagReader.Attribute> attributes = tag.attributes();
    if (!tag.single() && (SILENT.contains(name) || isIgnored(attributes))) {
      unreadBelow = tag.depth();
      return;
    }
    if (name.equals("svg")) {
      drawingBelow = tag.depth();
    }
    if (name.equals("img")) {
      gap();
      text.add(decoded(value(attributes, "alt")));
    }
    boundary(name);
    String id = value(attributes, "id");
    if (isHeading(name)) {
      inHeading = true;
      title.clear();
      headingId = id;
    } else if (!id.isEmpty() && begins.test(id)) {
      begin(id, "");
    } else if (!id.isEmpty() && PLACES.contains(name)) {
      place = id;
    }
  }

  private void close(String name) {
    if (tag.depth() < unreadBelow) {
      unreadBelow = Integer.MAX_VALUE;
    }
    if (tag.depth() < drawingBelow) {
      drawingBelow = Integer.MAX_VALUE;
    }
    boundary(name);
    if (inHeading && isHeading(name)) {
      inHeading = false;
      heading(name, title.toString());
    }
  }

  private void heading(String name, String words) {
    if (name.equals("h1")) {
      return; // the title of the page
    }
    String id = headingId.isEmpty() ? place : headingId;
    place = "";
    if (id.isEmpty() && !anchor.isEmpty() && heading.isEmpty() && text.toString().isEmpty()) {
      heading = words; // of an item that has begun at its element
    } else if (id.isEmpty()) {
      text.add(words);
      text.endLine();
    } else {
      begin(id, words);
    }
  }

  private void begin(String id, String words) {
    finish();
    anchor = id;
    heading = words;
  }

  private void finish() {
    String found = text.toString();
    if (!found.isEmpty() || !heading.isEmpty()) {
      sections.add(new Section(anchor, heading, found));
    }
    text.clear();
  }

  private void boundary(String name) {
    if (!WITHIN.contains(name)) {
      gap();
    }
  }

  private void gap() {
    prose().endLine();
  }

  /** What is being read. */
  private Prose prose() {
    return inHeading ? title : text;
  }

  /** Labels of a drawing are in its version in words; only its title and description are read. */
  private void text(int from, int to) {
    boolean drawn = drawingBelow != Integer.MAX_VALUE && !isDescription(from);
    if (from < to && unreadBelow == Integer.MAX_VALUE && !drawn) {
      if (hasEntity(from, to)) {
        prose().add(decoded(html.substring(from, to)));
      } else {
        prose().add(chars, from, to);
      }
    }
  }

  private boolean hasEntity(int from, int to) {
    int at = from;
    while (at < to && chars[at] != '&') {
      at++;
    }
    return at < to;
  }

  private boolean isDescription(int end) {
    String tag = html.substring(html.lastIndexOf('<', end), end);
    return tag.startsWith("<title") || tag.startsWith("<desc");
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private static boolean isIgnored(List<TagReader.Attribute> attributes) {
    for (TagReader.Attribute attribute : attributes) {
      if (attribute.name().equals(IGNORE)) {
        return true;
      }
    }
    return false;
  }

  private static String value(List<TagReader.Attribute> attributes, String name) {
    for (TagReader.Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return attribute.value();
      }
    }
    return "";
  }

  private static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult entity) {
    String name = entity.group(1);
    if (name.startsWith("#")) {
      boolean hex = name.length() > 2 && Character.toLowerCase(name.charAt(1)) == 'x';
      String digits = name.substring(hex ? 2 : 1);
      int code =
          digits.matches(hex ? "[0-9a-fA-F]+" : "[0-9]+")
              ? Integer.parseInt(digits, hex ? 16 : 10)
              : ' ';
      return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      default -> " ";
    };
  }
}
