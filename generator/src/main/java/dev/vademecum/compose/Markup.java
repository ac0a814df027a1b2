package dev.vademecum.compose;

import dev.vademecum.citation.Piece;
import java.util.List;

/** Writes HTML: everything that is not a tag of ours is escaped. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Adds tags of ours. */
  Markup raw(String html) {
    out.append(html);
    return this;
  }

  Markup text(String text) {
    int done = 0; // long runs at once: a letter at a time costs ten times as much
    for (int i = 0; i < text.length(); i++) {
      String escape =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!escape.isEmpty()) {
        out.append(text, done, i).append(escape);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
    return this;
  }

  /** Opens a tag; attributes come in pairs of name and value, and empty values are left out. */
  Markup open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        text(attributes[i + 1]).raw("\"");
      }
    }
    out.append('>');
    return this;
  }

  Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
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
      text(text.text());
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
      open("a", "class", "external", "rel", "noopener", "href", link.url());
      pieces(link.content()).close("a");
    }
  }

  private void wrapped(String tag, List<Piece> content) {
    open(tag).pieces(content).close(tag);
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
