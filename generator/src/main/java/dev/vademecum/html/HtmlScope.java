package dev.vademecum.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Raw HTML among the siblings of one list, a line or a list of blocks: what opens here closes here,
 * however the author left it. Markdown may stand between the pieces.
 */
public final class HtmlScope {
  /** Their content is no text. */
  private static final Set<String> HIDING = Set.of("script", "style");

  /** These hold no blocks, so they end with the piece of HTML in which they begin. */
  private static final Set<String> SHORT = Set.of("p", "pre", "summary", "caption", "dt");

  private final boolean inline;
  private final AllowList list;
  private final Deque<String> open = new ArrayDeque<>(2);
  private String hiding = "";

  /** A scope for a line of text ({@code inline}) or for blocks. */
  public HtmlScope(boolean inline) {
    this.inline = inline;
    this.list = AllowList.of(inline);
  }

  /** The next piece of raw HTML, made safe. */
  public String add(String html) {
    StringBuilder out = new StringBuilder();
    for (HtmlToken token : HtmlToken.of(html)) {
      if (!hiding.isEmpty()) {
        hiding = isEnd(token) ? "" : hiding;
      } else {
        add(token, out);
      }
    }
    if (!inline) {
      hiding = "";
      closeShort(out);
    }
    return out.toString();
  }

  private boolean isEnd(HtmlToken token) {
    return token.type() == HtmlToken.Type.CLOSING && token.name().equals(hiding);
  }

  private void add(HtmlToken token, StringBuilder out) {
    switch (token.type()) {
      case TEXT -> out.append(AllowList.text(token.text()));
      case OPENING -> open(token, out);
      case CLOSING -> close(token.name(), out);
      case NOTHING -> {}
    }
  }

  private void open(HtmlToken tag, StringBuilder out) {
    String name = tag.name();
    boolean nestedLink = name.equals("a") && open.contains("a");
    if (HIDING.contains(name)) {
      hiding = name;
    } else if (list.allows(name) && !nestedLink) {
      out.append(list.opening(tag));
      if (!AllowList.isEmpty(name)) {
        open.push(name);
      }
    }
  }

  private void close(String name, StringBuilder out) {
    if (open.contains(name)) {
      String top;
      do {
        top = open.pop();
        out.append("</").append(top).append('>');
      } while (!top.equals(name));
    }
  }

  private void closeShort(StringBuilder out) {
    while (!open.isEmpty() && (AllowList.isPhrasing(open.peek()) || SHORT.contains(open.peek()))) {
      out.append("</").append(open.pop()).append('>');
    }
  }

  /** Whether what follows is the content of a script or a style, which nobody reads. */
  public boolean isHidden() {
    return !hiding.isEmpty();
  }

  /** Closes what is open. */
  public String end() {
    if (open.isEmpty()) {
      return ""; // as in nearly every line
    }
    StringBuilder out = new StringBuilder();
    while (!open.isEmpty()) {
      out.append("</").append(open.pop()).append('>');
    }
    return out.toString();
  }
}
