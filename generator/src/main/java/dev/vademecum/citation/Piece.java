package dev.vademecum.citation;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of formatted text. */
public sealed interface Piece {
  /** The piece without its formatting. */
  String text();

  record Text(String text) implements Piece {}

  record Emphasis(List<Piece> content) implements Piece {
    @Override
    public String text() {
      return Piece.text(content);
    }
  }

  record Strong(List<Piece> content) implements Piece {
    @Override
    public String text() {
      return Piece.text(content);
    }
  }

  record SmallCaps(List<Piece> content) implements Piece {
    @Override
    public String text() {
      return Piece.text(content);
    }
  }

  record Superscript(List<Piece> content) implements Piece {
    @Override
    public String text() {
      return Piece.text(content);
    }
  }

  record Subscript(List<Piece> content) implements Piece {
    @Override
    public String text() {
      return Piece.text(content);
    }
  }

  /**
   * Text in another language than the list it is in.
   *
   * @param language BCP 47 tag
   */
  record Foreign(String language, List<Piece> content) implements Piece {
    @Override
    public String text() {
      return Piece.text(content);
    }
  }

  /**
   * A link to somewhere outside the handbook.
   *
   * @param url with the scheme http or https
   */
  record Link(String url, List<Piece> content) implements Piece {
    @Override
    public String text() {
      return Piece.text(content);
    }
  }

  /** The pieces in a row, without their formatting. */
  static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
