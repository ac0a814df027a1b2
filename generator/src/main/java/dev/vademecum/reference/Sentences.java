package dev.vademecum.reference;

import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.reference.Relation.Context;
import dev.vademecum.source.Span;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One piece of running text as readers see it, and the sentence in it around a link. */
final class Sentences {
  private static final int MOST = 160;
  private static final String CUT = "…";

  /** After these a sentence goes on: initials, letters with points in between, and titles. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iu)(?:.*[^\\p{L}\\p{N}.])?(?:\\p{L}|(?:\\p{L}{1,3}\\.)+\\p{L}{1,3}|drs?|mrs?|prof|ing?|ir|st"
              + "|bijv|bv|nr|blz|vgl|evt|resp|incl|jhr|fig|vs|bzw|etc)\\.\\s+",
          Pattern.DOTALL);

  private static final int LONGEST_ABBREVIATION = 4;

  /** Enough of a text to see a word in; each try looks at no more. */
  private static final int LONGEST_WORD = 24;

  private final StringBuilder text = new StringBuilder();
  private final Function<Inline.WikiLink, String> shown;
  private final Predicate<Inline> wanted;
  private int linkStart = -1;
  private int linkEnd = -1;
  private String whole = "";

  /** Where sentences begin, and the end; found in one pass, since going back costs far more. */
  private int[] borders = {};

  private Sentences(Predicate<Inline> wanted, Function<Inline.WikiLink, String> shown) {
    this.wanted = wanted;
    this.shown = shown;
  }

  /**
   * The sentence around a link; long ones are cut.
   *
   * @param line in which it stands
   * @param shown the text of a wiki link
   */
  static Optional<Context> around(
      Span link, List<Inline> line, Locale locale, Function<Inline.WikiLink, String> shown) {
    return new Sentences(inline -> isLink(inline) && inline.span().equals(link), shown)
        .around(line, locale);
  }

  /** Whether readers see anything of a link. */
  static boolean isShown(Inline link) {
    Sentences alone = new Sentences(inline -> false, wiki -> CUT);
    alone.append(link);
    return !alone.text.isEmpty();
  }

  private static boolean isLink(Inline inline) {
    return inline instanceof Inline.Name
        || inline instanceof Inline.WikiLink
        || inline instanceof Inline.Link;
  }

  private void append(Inline inline) {
    int start = text.length();
    if (inline instanceof Inline.Text plain) {
      text.append(plain.text());
    } else if (inline instanceof Inline.Code code) {
      text.append(code.text());
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      text.append(' ');
    } else if (inline instanceof Inline.WikiLink link) {
      text.append(shown.apply(link));
    } else if (inline instanceof Inline.Citation) {
      dropSpace();
    } else {
      Inlines.content(inline).forEach(this::append);
    }
    if (linkStart < 0 && wanted.test(inline)) {
      linkStart = start;
      linkEnd = text.length();
    }
  }

  /** A citation is not shown, nor the blank before it. */
  private void dropSpace() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  private Optional<Context> around(List<Inline> line, Locale locale) {
    line.forEach(this::append);
    if (linkStart >= linkEnd) {
      return Optional.empty();
    }
    whole = text.toString();
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(new Letters(whole));
    borders =
        IntStream.iterate(sentences.first(), at -> at != BreakIterator.DONE, at -> sentences.next())
            .toArray();
    return Optional.of(
        new Context(
            tail(whole.substring(start(linkStart), linkStart)),
            whole.substring(linkStart, linkEnd),
            head(whole.substring(linkEnd, end(linkEnd)))));
  }

  private int start(int from) {
    int start = before(from + 1);
    while (start > 0 && from - start <= MOST && isWithin(start)) {
      start = before(start);
    }
    return start;
  }

  private int before(int at) {
    int place = Arrays.binarySearch(borders, at);
    int before = (place < 0 ? -place - 1 : place) - 1;
    return before < 0 ? 0 : borders[before];
  }

  private int end(int from) {
    int end = after(from - 1);
    while (end < whole.length() && isWithin(end)) {
      end = end - from > MOST ? whole.length() : after(end);
    }
    return end;
  }

  private int after(int at) {
    int place = Arrays.binarySearch(borders, at);
    int after = place < 0 ? -place - 1 : place + 1;
    return after < borders.length ? borders[after] : whole.length();
  }

  /** Whether a border is none, since an abbreviation stands before it. */
  private boolean isWithin(int border) {
    if (!isPerhapsWithin(border)) {
      return false;
    }
    String before = whole.substring(Math.max(0, border - LONGEST_WORD), border);
    return ABBREVIATION.matcher(before).matches();
  }

  /** Whether a short word and a point stand before it, which costs far less to see. */
  private boolean isPerhapsWithin(int border) {
    int stop = border - 1;
    while (stop > 0 && Character.isWhitespace(whole.charAt(stop))) {
      stop--;
    }
    int word = stop;
    while (word > 0 && Character.isLetter(whole.charAt(word - 1))) {
      word--;
    }
    return whole.charAt(stop) == '.' && stop - word <= LONGEST_ABBREVIATION;
  }

  private String tail(String before) {
    if (before.length() <= MOST) {
      return before;
    }
    int cut = before.indexOf(' ', before.length() - MOST);
    return CUT + before.substring(cut < 0 ? character(before, before.length() - MOST) : cut);
  }

  private String head(String after) {
    String line = after.stripTrailing();
    if (line.length() <= MOST) {
      return line;
    }
    int cut = line.lastIndexOf(' ', MOST);
    return line.substring(0, cut < 0 ? character(line, MOST) : cut) + CUT;
  }

  /** Does not part what two units stand for together. */
  private static int character(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
