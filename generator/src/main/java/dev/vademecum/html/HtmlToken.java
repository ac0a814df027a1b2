package dev.vademecum.html;

import dev.vademecum.markdown.HtmlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag or the text between two tags, as written.
 *
 * @param at where it begins in the piece of HTML
 */
record HtmlToken(Type type, String text, int at) {
  /** What a token is to us; comments, instructions and declarations are none of them. */
  enum Type {
    TEXT,
    OPENING,
    CLOSING,
    NOTHING
  }

  private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)");

  static List<HtmlToken> of(String html) {
    HtmlScanner scanner = new HtmlScanner(html);
    List<HtmlToken> tokens = new ArrayList<>();
    int from = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      int end = scanner.end(at);
      if (end < 0) {
        at++;
        continue;
      }
      text(html, from, at, tokens);
      tokens.add(new HtmlToken(type(html, at), html.substring(at, end), at));
      at = end;
      from = end;
    }
    text(html, from, html.length(), tokens);
    return tokens;
  }

  private static void text(String html, int from, int to, List<HtmlToken> tokens) {
    if (from < to) {
      tokens.add(new HtmlToken(Type.TEXT, html.substring(from, to), from));
    }
  }

  private static Type type(String html, int at) {
    char next = html.charAt(at + 1);
    if (next == '!' || next == '?') {
      return Type.NOTHING;
    }
    return next == '/' ? Type.CLOSING : Type.OPENING;
  }

  /** The element's name in lower case; empty for text. */
  String name() {
    Matcher matcher = NAME.matcher(text);
    return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
