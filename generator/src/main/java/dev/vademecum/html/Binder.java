package dev.vademecum.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the text of one page and writes what the whole handbook has of it. */
final class Binder {
  /** Ways from page to page, and what says again what stands elsewhere on the one page. */
  private static final Set<String> LEFT_OUT = Set.of("script", "button", "nav");

  private static final List<String> LEFT_OUT_CLASSES =
      List.of("heading-link", "backlinks", "literature", "list-actions", "worksheet-link");

  private static final Pattern WITHIN = Pattern.compile("url\\(#([^)]*)\\)");
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

  private final String page;
  private final TagReader tag;
  private final String part;
  private final int down;
  private final UnaryOperator<String> way;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> links = new HashSet<>();
  private final StringBuilder out = new StringBuilder();
  private int written;

  /**
   * A binder.
   *
   * @param tag at the tag of the element that has the text
   */
  Binder(String page, TagReader tag, String part, int down, UnaryOperator<String> way) {
    this.page = page;
    this.tag = tag;
    this.part = part;
    this.down = down;
    this.way = way;
  }

  BoundPart bind() {
    ids.add(part);
    int outside = tag.depth() - 1;
    written = tag.from();
    open(tag.attributes(), true);
    boolean more = tag.next();
    while (more) {
      more = tag.opens() ? begin() : end(outside);
    }
    return new BoundPart(out.toString(), ids, links);
  }

  /** An element in the text; says whether there is more. */
  private boolean begin() {
    List<TagReader.Attribute> attributes = tag.attributes();
    if (isLeftOut(attributes)) {
      return skip();
    }
    open(attributes, false);
    return tag.next();
  }

  private boolean end(int outside) {
    boolean done = tag.depth() <= outside;
    String name = renamed(tag.element());
    if (done || !name.equals(tag.element())) {
      out.append(page, written, tag.from()).append("</").append(name).append('>');
      written = tag.to();
    }
    return !done && tag.next();
  }

  private boolean isLeftOut(List<TagReader.Attribute> attributes) {
    if (LEFT_OUT.contains(tag.element())) {
      return true;
    }
    for (TagReader.Attribute attribute : attributes) {
      String name = attribute.name();
      if (name.equals("hidden") || (name.equals("class") && isLeftOut(attribute.value()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeftOut(String classes) {
    for (String one : LEFT_OUT_CLASSES) {
      if (classes.contains(one) && List.of(classes.split("\\s+", -1)).contains(one)) {
        return true;
      }
    }
    return false;
  }

  /** Passes over the element that has begun; says whether there is more. */
  private boolean skip() {
    out.append(page, written, tag.from());
    int outside = tag.depth() - (tag.single() ? 0 : 1);
    boolean more = true;
    while (more && tag.depth() > outside) {
      more = tag.next();
    }
    // An end left out is where that ends which the element stands in.
    boolean own = tag.depth() == outside;
    written = own ? tag.to() : tag.from();
    return more && (!own || tag.next());
  }

  private void open(List<TagReader.Attribute> attributes, boolean whole) {
    String element = tag.element();
    String name = renamed(element);
    if (attributes.isEmpty() && name.equals(element) && !LANDMARKS.contains(element) && !whole) {
      return;
    }
    String role = role(element, attributes);
    out.append(page, written, tag.from()).append('<').append(name(element, name));
    for (TagReader.Attribute attribute : attributes) {
      if (!attribute.name().startsWith("data-pagefind") && !(whole && isId(attribute))) {
        add(element, attribute, role);
      }
    }
    if (!role.isEmpty() && attributes.stream().noneMatch(one -> one.name().equals("role"))) {
      out.append(" role=\"").append(role).append('"');
    }
    if (whole) {
      out.append(" id=\"").append(part).append('"');
    }
    out.append(page.charAt(tag.to() - 2) == '/' ? "/>" : ">");
    written = tag.to();
  }

  /** The name as written: those of drawings have capital letters. */
  private String name(String element, String name) {
    int at = tag.from() + 1;
    return name.equals(element) ? page.substring(at, at + name.length()) : name;
  }

  private String renamed(String element) {
    if (element.equals("aside")) {
      return "div";
    }
    boolean heading =
        element.length() == 2
            && element.charAt(0) == 'h'
            && element.charAt(1) >= '1'
            && element.charAt(1) <= '6';
    return heading ? "h" + Math.min(6, element.charAt(1) - '0' + down) : element;
  }

  /** Landmarks are groups, of which one page would have hundreds by the same names; "" for none. */
  private static String role(String element, List<TagReader.Attribute> attributes) {
    for (TagReader.Attribute attribute : attributes) {
      if (attribute.name().equals("role")) {
        boolean place = NAMED_PLACES.contains(attribute.value());
        return place ? "group" : attribute.value();
      }
    }
    return LANDMARKS.contains(element) ? "group" : "";
  }

  private static boolean isId(TagReader.Attribute attribute) {
    return attribute.name().equals("id");
  }

  private void add(String element, TagReader.Attribute attribute, String role) {
    String old = attribute.value();
    String value = attribute.name().equals("role") ? role : bound(element, attribute.name(), old);
    out.append(' ');
    if (value.equals(old)) {
      out.append(page, attribute.from(), attribute.to());
    } else {
      out.append(attribute.name()).append("=\"").append(value).append('"');
    }
    if (isId(attribute)) {
      ids.add(value);
    } else if (attribute.name().equals("href") && value.startsWith("#")) {
      links.add(value.substring(1));
    }
  }

  private String bound(String element, String name, String value) {
    if (name.equals("id")) {
      return BoundPart.id(part, value);
    }
    if (NAMED.contains(name)) {
      return value.isBlank() ? value : each(value);
    }
    if (name.equals("href") && element.equals("use")) {
      return value.startsWith("#") ? "#" + BoundPart.id(part, value.substring(1)) : value;
    }
    if (name.equals("href") || name.equals("src") || name.equals("xlink:href")) {
      return way.apply(value);
    }
    return value.contains("url(#") ? within(value) : value;
  }

  private String each(String names) {
    StringBuilder all = new StringBuilder();
    for (String name : names.strip().split("\\s+", -1)) {
      all.append(all.isEmpty() ? "" : " ").append(BoundPart.id(part, name));
    }
    return all.toString();
  }

  private String within(String value) {
    return WITHIN.matcher(value).replaceAll(this::quoted);
  }

  private String quoted(MatchResult found) {
    return Matcher.quoteReplacement("url(#" + BoundPart.id(part, found.group(1)) + ")");
  }
}
