package dev.vademecum.reference;

import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.reference.Relation.Context;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One piece of running text as readers see it, which knows where in it each link stands. */
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

  private record Stretch(int start, int end) {}

  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Inline, Stretch> places = new IdentityHashMap<>();
  private final Function<Inline.WikiLink, String> shown;
  private final String whole;

  /** Where sentences begin, and the end; found in one pass, since going back costs far more. */
  private final int[] borders;

  /**
   * @param shown the text of a wiki link
   */
  Sentences(List<Inline> inlines, Locale locale, Function<Inline.WikiLink, String> shown) {
    this.shown = shown;
    inlines.forEach(this::append);
    this.whole = text.toString();
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(new Letters(whole));
    this.borders =
        IntStream.iterate(sentences.first(), at -> at != BreakIterator.DONE, at -> sentences.next())
            .toArray();
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
    places.put(inline, new Stretch(start, text.length()));
  }

  /** A citation is not shown, nor the blank before it. */
  private void dropSpace() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  /** The sentence around a link; long ones are cut. */
  Optional<Context> around(Inline inline) {
    Stretch at = places.get(inline);
    if (at == null || at.start() == at.end()) {
      return Optional.empty();
    }
    int end = end(at.end());
    int start = start(at.start());
    return Optional.of(
        new Context(
            tail(whole.substring(start, at.start())),
            whole.substring(at.start(), at.end()),
            head(whole.substring(at.end(), end))));
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
