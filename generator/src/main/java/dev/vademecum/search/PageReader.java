package dev.vademecum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a page shows to readers: the element with {@code data-pagefind-body}, without those
 * that have {@code data-pagefind-ignore}. It reads our own pages, whose elements are all closed and
 * whose attributes are all quoted, and so is some ten times as fast as a parser of all HTML.
 */
final class PageReader {
  private static final String BODY = " data-pagefind-body";
  private static final String IGNORE = " data-pagefind-ignore";
  private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
  private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "wbr");
  private static final Set<String> SILENT = Set.of("button", "script", "style");
  private static final Set<String> PLACES = Set.of("article", "div", "li", "section");

  /** Elements that may stand within a word. */
  private static final Set<String> WITHIN =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "em", "i", "mark", "q", "s", "small", "span",
          "strong", "sub", "sup", "tspan", "u", "wbr");

  private final String html;
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
  private int depth;
  private int unreadBelow = Integer.MAX_VALUE;
  private int drawingBelow = Integer.MAX_VALUE;

  private PageReader(String html, Predicate<String> begins) {
    this.html = html;
    this.chars = html.toCharArray();
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
    PageReader reader = new PageReader(html, begins);
    reader.read(html.lastIndexOf('<', mark));
    return reader.sections;
  }

  private void read(int start) {
    int at = start;
    do {
      int end = endOfTag(at);
      tag(at, end);
      int next = html.indexOf('<', end);
      if (next < 0) {
        break;
      }
      text(end, next);
      at = next;
    } while (depth > 0);
    finish();
  }

  /** Attributes may have the sign that ends a tag. */
  private int endOfTag(int from) {
    if (chars[from + 1] == '!' && html.startsWith("<!--", from)) {
      int end = html.indexOf("-->", from);
      return end < 0 ? html.length() : end + 3;
    }
    boolean quoted = false;
    for (int i = from; i < html.length(); i++) {
      char c = chars[i];
      quoted ^= c == '"';
      if (c == '>' && !quoted) {
        return i + 1;
      }
    }
    return html.length();
  }

  private void tag(int from, int to) {
    if (chars[from + 1] == '/') {
      close(html.substring(from + 2, to - 1));
    } else if (chars[from + 1] != '!') {
      String name = name(from);
      boolean single = chars[to - 2] == '/' || VOID.contains(name);
      if (!single) {
        depth++;
      }
      if (depth < unreadBelow) {
        open(name, html.substring(from, to), single);
      }
    }
  }

  private String name(int from) {
    int end = from + 1;
    while (end < chars.length && isOfName(chars[end])) {
      end++;
    }
    return html.substring(from + 1, end);
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  private void open(String name, String tag, boolean single) {
    if (!single && (tag.contains(IGNORE) || SILENT.contains(name))) {
      unreadBelow = depth;
      return;
    }
    if (name.equals("svg")) {
      drawingBelow = depth;
    }
    if (name.equals("img")) {
      gap();
      text.add(decoded(attribute(tag, "alt")));
    }
    boundary(name);
    String id = attribute(tag, "id");
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
    if (depth <= unreadBelow) {
      unreadBelow = Integer.MAX_VALUE;
    }
    if (depth <= drawingBelow) {
      drawingBelow = Integer.MAX_VALUE;
    }
    depth--;
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
    if (from < to && depth < unreadBelow && !drawn) {
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

  private static String attribute(String tag, String name) {
    String opening = " " + name + "=\"";
    int at = tag.indexOf(opening);
    int end = at < 0 ? -1 : tag.indexOf('"', at + opening.length());
    return end < 0 ? "" : tag.substring(at + opening.length(), end);
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
