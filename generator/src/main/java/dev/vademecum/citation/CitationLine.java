package dev.vademecum.citation;

import dev.vademecum.markdown.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the works of one citation in a row. */
final class CitationLine {
  private final CitationEngine engine;
  private final LayoutFrame frame;
  private final List<CitePart> parts = new ArrayList<>();
  private List<Piece> lastAuthor = List.of();
  private boolean collapsed;

  CitationLine(CitationEngine engine, LayoutFrame frame) {
    this.engine = engine;
    this.frame = frame;
  }

  List<CitePart> bracketed(List<CiteRequest> works) {
    glue(frame.prefix());
    // a work alone shares its author with nobody, so that need not be asked
    boolean grouped = frame.grouped() && works.size() > 1;
    for (int i = 0; i < works.size(); i++) {
      int last = frame.ranged() ? endOfRange(works, i) : i;
      add(works.get(i), i > 0, grouped);
      if (last > i + 1) {
        glue("–");
        i = last;
        add(works.get(i), false, false);
      }
    }
    String end = frame.suffix();
    boolean stopped =
        end.startsWith(".") && !parts.isEmpty() && text(parts.size() - 1).endsWith(".");
    glue(stopped ? end.substring(1) : end);
    return List.copyOf(parts);
  }

  /** The last of the works from here whose numbers follow each other. */
  private int endOfRange(List<CiteRequest> works, int from) {
    int last = from;
    while (last + 1 < works.size()
        && isPlain(works.get(last))
        && isPlain(works.get(last + 1))
        && engine.place(works.get(last + 1)) == engine.place(works.get(last)) + 1) {
      last++;
    }
    return last;
  }

  List<CitePart> inText(List<CiteRequest> works) {
    CiteRequest first = works.get(0);
    List<Piece> author = engine.mention(first, Printer.Part.AUTHOR);
    if (author.isEmpty()) {
      return bracketed(works);
    }
    if (works.size() == 1) {
      return List.of(new CitePart.Work(first.key(), sentence(first, author)));
    }
    parts.add(new CitePart.Work(first.key(), author));
    glue(" ");
    List<CiteRequest> rest = new ArrayList<>(works);
    rest.set(0, first.withoutAuthor());
    return bracketed(rest);
  }

  /** All of it is one link. */
  private List<Piece> sentence(CiteRequest work, List<Piece> author) {
    List<Piece> pieces = new ArrayList<>(author);
    List<Piece> rest = engine.mention(work, Printer.Part.REST);
    if (!rest.isEmpty()) {
      pieces.add(new Piece.Text(" " + frame.prefix()));
      pieces.addAll(rest);
      pieces.addAll(written(suffixed(work.suffix()) + frame.suffix()));
    }
    return joined(pieces);
  }

  private void add(CiteRequest work, boolean further, boolean grouped) {
    List<Piece> author = grouped && isPlain(work) ? author(work) : List.of();
    boolean same = further && !author.isEmpty() && author.equals(lastAuthor);
    lastAuthor = author;
    if (further) {
      String between = collapsed ? frame.afterCollapse() : frame.delimiter();
      glue(same ? frame.yearDelimiter() : between);
    }
    collapsed = same && frame.collapsed();
    glue(work.prefix().isBlank() ? "" : work.prefix().strip() + " ");
    boolean without = collapsed || work.suppressAuthor();
    Printer.Part part = without ? Printer.Part.REST : Printer.Part.WHOLE;
    List<Piece> mention = engine.mention(work, part);
    boolean opens = engine.inNotes() && !further && work.prefix().isBlank() && work.isIbid();
    parts.add(new CitePart.Work(work.key(), opens ? capitalized(mention) : mention));
    glue(suffixed(work.suffix()));
  }

  private String text(int part) {
    return Piece.text(parts.get(part).pieces());
  }

  /** A note begins with "Ibid.", in whatever case the style has the word. */
  private static List<Piece> capitalized(List<Piece> mention) {
    if (mention.isEmpty() || !(mention.get(0) instanceof Piece.Text first)) {
      return mention;
    }
    List<Piece> result = new ArrayList<>(mention);
    String text = first.text();
    result.set(
        0, new Piece.Text(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)));
    return result;
  }

  private List<Piece> author(CiteRequest work) {
    return engine.mention(work, Printer.Part.AUTHOR);
  }

  private static boolean isPlain(CiteRequest work) {
    return (work.prefix() + work.locator() + work.suffix()).isBlank() && !work.suppressAuthor();
  }

  /** With a blank before it, unless it begins with a sign that takes none. */
  private static String suffixed(String suffix) {
    String text = suffix.strip();
    boolean close = text.isEmpty() || ",;:.)?!".indexOf(MarkedText.plain(text).charAt(0)) >= 0;
    return close ? text : " " + text;
  }

  private void glue(String text) {
    if (!text.isEmpty()) {
      parts.add(new CitePart.Glue(written(text)));
    }
  }

  /** What an author wrote around a work, in its looks. */
  private static List<Piece> written(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (MarkedText.Stretch stretch : MarkedText.stretches(text)) {
      Piece piece = new Piece.Text(stretch.text());
      piece = stretch.strong() ? new Piece.Strong(List.of(piece)) : piece;
      pieces.add(stretch.emphasis() ? new Piece.Emphasis(List.of(piece)) : piece);
    }
    return pieces;
  }

  /** Texts that touch become one. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = result.size() - 1;
      if (piece instanceof Piece.Text text
          && last >= 0
          && result.get(last) instanceof Piece.Text before) {
        result.set(last, new Piece.Text(before.text() + text.text()));
      } else {
        result.add(piece);
      }
    }
    return result;
  }
}
