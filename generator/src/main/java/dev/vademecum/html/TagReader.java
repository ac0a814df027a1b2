package dev.vademecum.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Goes through a finished page from tag to tag. It mends nothing, since our pages are sound and
 * those of a theme are checked, and so is some ten times as fast as a parser of all HTML. End tags
 * that may be left out may be missing.
 */
public final class TagReader {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** What they hold is text, whatever it looks like. */
  private static final Set<String> RAW = Set.of("script", "style");

  private final String html;
  private final char[] chars;
  private final List<String> open = new ArrayList<>();
  private int from;
  private int to;
  private int name;
  private String element = "";
  private boolean opening;
  private boolean single;

  /** A reader at the first opening tag from some place on that is wanted, if there is one. */
  public static Optional<TagReader> first(String html, int start, Predicate<TagReader> wanted) {
    TagReader tag = new TagReader(html, start);
    while (tag.next()) {
      if (tag.opens() && wanted.test(tag)) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  /** A reader whose first tag is the first one from there on. */
  public TagReader(String html, int start) {
    this.html = html;
    this.chars = html.toCharArray();
    this.from = start;
    this.to = start;
  }

  /** Goes on to the next tag, if there is one; comments are none. */
  public boolean next() {
    boolean raw = opening && !single && RAW.contains(element);
    int at = raw ? html.indexOf("</" + element, to) : html.indexOf('<', to);
    while (at >= 0 && !isTag(at)) {
      int end = html.startsWith("<!--", at) ? html.indexOf("-->", at + 4) : at;
      at = end < 0 ? -1 : html.indexOf('<', end + 1);
    }
    if (at < 0) {
      return false;
    }
    read(at);
    return true;
  }

  private boolean isTag(int at) {
    return at + 1 < chars.length && (chars[at + 1] == '/' || isLetter(chars[at + 1]));
  }

  private void read(int at) {
    from = at;
    opening = chars[at + 1] != '/';
    int begin = at + (opening ? 1 : 2);
    name = begin;
    while (name < chars.length && isOfName(chars[name])) {
      name++;
    }
    element = html.substring(begin, name).toLowerCase(Locale.ROOT);
    to = end(name);
    single = opening && (chars[to - 2] == '/' || VOID.contains(element));
    if (!opening) {
      close();
    } else if (!single) {
      open.add(element);
    }
  }

  /** Values of attributes may have the sign that ends a tag. */
  private int end(int start) {
    char quote = 0;
    for (int i = start; i < chars.length; i++) {
      char c = chars[i];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return chars.length;
  }

  private void close() {
    int last = open.lastIndexOf(element);
    if (last >= 0) {
      open.subList(last, open.size()).clear();
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isOfName(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':';
  }

  /** Where the tag begins. */
  public int from() {
    return from;
  }

  /** Where it has ended. */
  public int to() {
    return to;
  }

  /** The name of the element in lower case. */
  public String element() {
    return element;
  }

  /** Whether an element begins with the tag; one that is {@link #single} ends with it as well. */
  public boolean opens() {
    return opening;
  }

  /** Whether the tag is the whole element. */
  public boolean single() {
    return single;
  }

  /** How many elements are open after the tag. */
  public int depth() {
    return open.size();
  }

  /** The page as characters, for those who read the text between tags. */
  public char[] characters() {
    return chars;
  }

  /**
   * An attribute of the tag.
   *
   * @param from where its name begins on the page, and {@code to} where it has ended
   * @param value as written, without quotation marks; empty for none
   */
  public record Attribute(String name, String value, int from, int to) {}

  /** Whether the tag has an attribute of some name. */
  public boolean has(String attribute) {
    return attributes().stream().anyMatch(one -> one.name().equals(attribute));
  }

  /** The attributes of the tag in their order. */
  public List<Attribute> attributes() {
    int last = to - (chars[to - 2] == '/' ? 2 : 1);
    int at = blanks(name, last);
    if (at >= last || !opening) {
      return List.of();
    }
    List<Attribute> all = new ArrayList<>(4);
    while (at < last) {
      Attribute one = attribute(at, last);
      all.add(one);
      at = blanks(Math.max(one.to(), at + 1), last);
    }
    return all;
  }

  private Attribute attribute(int start, int last) {
    int end = start;
    while (end < last && chars[end] != '=' && !isBlank(chars[end])) {
      end++;
    }
    String called = html.substring(start, end);
    int equals = blanks(end, last);
    if (equals >= last || chars[equals] != '=') {
      return new Attribute(called, "", start, end);
    }
    int value = blanks(equals + 1, last);
    char quote = value < last ? chars[value] : ' ';
    if (quote == '"' || quote == '\'') {
      int found = html.indexOf(quote, value + 1);
      int closing = found < 0 ? last : found;
      return new Attribute(called, html.substring(value + 1, closing), start, closing + 1);
    }
    int after = value;
    while (after < last && !isBlank(chars[after])) {
      after++;
    }
    return new Attribute(called, html.substring(value, after), start, after);
  }

  private int blanks(int start, int last) {
    int end = start;
    while (end < last && isBlank(chars[end])) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
