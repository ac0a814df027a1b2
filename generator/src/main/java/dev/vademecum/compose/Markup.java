package dev.vademecum.compose;

import dev.vademecum.citation.Piece;
import dev.vademecum.templates.WebAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes HTML: everything that is not a tag of ours is escaped. */
final class Markup {
  private static final int USUAL_SIZE = 256;

  /** The body of a chapter, which would else be copied each of the seven times that it doubles. */
  private static final int BODY = 32 * 1024;

  /** The end of a compound whose beginning stands before, short enough for any line. */
  private static final Pattern ENDING =
      Pattern.compile("(?<=^|[\\s(\\[“‘„«])-\\p{L}{2,20}(?![\\p{L}-])");

  /** A builder of strings would copy each letter out of it to look at it. */
  private char[] out;

  private int length;

  Markup() {
    this(USUAL_SIZE);
  }

  private Markup(int size) {
    out = new char[size];
  }

  /** For the body of a page. */
  static Markup ofBody() {
    return new Markup(BODY);
  }

  /** Adds tags of ours. */
  Markup raw(String html) {
    room(html.length());
    html.getChars(0, html.length(), out, length);
    length += html.length();
    return this;
  }

  private Markup sign(char sign) {
    room(1);
    out[length++] = sign;
    return this;
  }

  private void room(int more) {
    if (out.length - length < more) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
    }
  }

  Markup text(String text) {
    int start = length;
    raw(text);
    for (int i = start; i < length; i++) {
      char c = out[i];
      if (c >= '"' && c <= '>' && !escape(c).isEmpty()) { // letters and blanks need no call
        length = i;
        return escaped(text, i - start);
      }
    }
    return this;
  }

  /**
   * Adds running text. A line of it does not end behind the hyphen of {@code loopbaancoaching en
   * -begeleiding}.
   */
  Markup prose(String text) {
    if (text.indexOf('-') < 0) {
      return text(text);
    }
    Matcher ending = ENDING.matcher(text);
    int written = 0;
    while (ending.find()) {
      text(text.substring(written, ending.start()));
      element("span", ending.group(), "class", "ending");
      written = ending.end();
    }
    return text(text.substring(written));
  }

  /** Adds the rest of a text, which has signs in it that HTML would take for its own. */
  private Markup escaped(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      String escape = escape(text.charAt(i));
      if (escape.isEmpty()) {
        sign(text.charAt(i));
      } else {
        raw(escape);
      }
    }
    return this;
  }

  private static String escape(char c) {
    if (c > '>') {
      return "";
    }
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  /** Opens a tag; attributes come in pairs of name and value, and empty values are left out. */
  Markup open(String tag, String... attributes) {
    sign('<').raw(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        sign(' ').raw(attributes[i]).raw("=\"").text(attributes[i + 1]).sign('"');
      }
    }
    return sign('>');
  }

  Markup close(String tag) {
    return raw("</").raw(tag).sign('>');
  }

  /** A whole element with a text in it. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Markup pieces(List<Piece> pieces) {
    pieces.forEach(this::piece);
    return this;
  }

  private void piece(Piece piece) {
    if (piece instanceof Piece.Text text) {
      prose(text.text());
    } else if (piece instanceof Piece.Emphasis emphasis) {
      wrapped("em", emphasis.content());
    } else if (piece instanceof Piece.Strong strong) {
      wrapped("strong", strong.content());
    } else if (piece instanceof Piece.SmallCaps caps) {
      open("span", "class", "small-caps").pieces(caps.content()).close("span");
    } else if (piece instanceof Piece.Foreign foreign) {
      open("span", "lang", foreign.language()).pieces(foreign.content()).close("span");
    } else if (piece instanceof Piece.Superscript up) {
      wrapped("sup", up.content());
    } else if (piece instanceof Piece.Subscript down) {
      wrapped("sub", down.content());
    } else if (piece instanceof Piece.Link link) {
      external(link);
    }
  }

  private void external(Piece.Link link) {
    if (WebAddress.isShown(link.text())) {
      openAddress(link.url()).raw(WebAddress.html(link.text())).close("a");
    } else {
      openExternal(link.url()).pieces(link.content()).close("a");
    }
  }

  /** Opens a link to another site. */
  Markup openExternal(String url) {
    return open("a", "class", "external", "rel", "noopener", "href", url);
  }

  /** The same for one that shows readers where it leads. */
  Markup openAddress(String url) {
    return open("a", "class", "external address", "rel", "noopener", "href", url);
  }

  private void wrapped(String tag, List<Piece> content) {
    open(tag).pieces(content).close(tag);
  }

  int length() {
    return length;
  }

  boolean isEmpty() {
    return length == 0;
  }

  @Override
  public String toString() {
    return new String(out, 0, length);
  }
}
