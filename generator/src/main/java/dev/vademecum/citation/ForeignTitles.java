package dev.vademecum.citation;

import dev.vademecum.csl.CslItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds the titles of a work in its printed entry, so that they can be read in their own language.
 * A title that the style splits or shortens is left as it is.
 */
final class ForeignTitles {
  private static final List<String> FIELDS = List.of("title", "container-title");
  private static final String APOSTROPHES = "'\u2019\u02bc";

  private final String language;
  private final List<String> titles;

  private ForeignTitles(String language, List<String> titles) {
    this.language = language;
    this.titles = new ArrayList<>(titles);
  }

  /** The pieces of an entry, with the titles of a work in another language marked as such. */
  static List<Piece> mark(List<Piece> entry, CslItem work, String language) {
    String own = Locale.forLanguageTag(work.language()).getLanguage();
    boolean foreign = !own.isEmpty() && !own.equals(Locale.forLanguageTag(language).getLanguage());
    if (!foreign) {
      return entry;
    }
    List<String> titles = FIELDS.stream().map(work::field).filter(t -> !t.isEmpty()).toList();
    return new ForeignTitles(work.language(), titles).mark(entry);
  }

  private List<Piece> mark(List<Piece> pieces) {
    return pieces.stream().flatMap(this::mark).toList();
  }

  private Stream<Piece> mark(Piece piece) {
    if (piece instanceof Piece.Text text) {
      return split(text.text());
    }
    if (piece instanceof Piece.Emphasis emphasis) {
      return Stream.of(new Piece.Emphasis(mark(emphasis.content())));
    }
    return Stream.of(piece);
  }

  /** The text before a title, the title and what follows, in which there may be another. */
  private Stream<Piece> split(String text) {
    for (String title : titles) {
      int at = find(text, title);
      if (at >= 0) {
        titles.remove(title); // once in an entry
        int end = at + title.length();
        Piece found = new Piece.Foreign(language, List.of(new Piece.Text(text.substring(at, end))));
        return Stream.of(split(text.substring(0, at)), Stream.of(found), split(text.substring(end)))
            .flatMap(parts -> parts);
      }
    }
    return text.isEmpty() ? Stream.empty() : Stream.of(new Piece.Text(text));
  }

  private static int find(String text, String title) {
    for (int at = 0; at + title.length() <= text.length(); at++) {
      if (stands(text, at, title)) {
        return at;
      }
    }
    return -1;
  }

  /** Styles change capitals and apostrophes. */
  private static boolean stands(String text, int at, String title) {
    for (int i = 0; i < title.length(); i++) {
      char one = Character.toLowerCase(text.charAt(at + i));
      char other = Character.toLowerCase(title.charAt(i));
      boolean apostrophes = APOSTROPHES.indexOf(one) >= 0 && APOSTROPHES.indexOf(other) >= 0;
      if (one != other && !apostrophes) {
        return false;
      }
    }
    return true;
  }
}
