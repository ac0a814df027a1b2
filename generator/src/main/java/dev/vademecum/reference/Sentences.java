package dev.vademecum.reference;

import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.reference.Relation.Context;
import java.text.BreakIterator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One piece of running text as readers see it, which knows where in it each link stands. */
final class Sentences {
  private static final int MOST = 160;
  private static final String CUT = "…";

  private record Stretch(int start, int end) {}

  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Inline, Stretch> places = new IdentityHashMap<>();
  private final Function<Inline.WikiLink, String> shown;
  private final String whole;
  private final BreakIterator sentences;

  /**
   * @param shown the text of a wiki link
   */
  Sentences(List<Inline> inlines, Locale locale, Function<Inline.WikiLink, String> shown) {
    this.shown = shown;
    this.sentences = BreakIterator.getSentenceInstance(locale);
    inlines.forEach(this::append);
    this.whole = text.toString();
    sentences.setText(whole);
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
    int end = sentences.following(at.end() - 1);
    int start = sentences.isBoundary(at.start()) ? at.start() : sentences.preceding(at.start());
    return Optional.of(
        new Context(
            tail(whole.substring(Math.max(0, start), at.start())),
            whole.substring(at.start(), at.end()),
            head(whole.substring(at.end(), end == BreakIterator.DONE ? whole.length() : end))));
  }

  private String tail(String before) {
    if (before.length() <= MOST) {
      return before;
    }
    int cut = before.indexOf(' ', before.length() - MOST);
    return CUT + before.substring(cut < 0 ? before.length() - MOST : cut);
  }

  private String head(String after) {
    String line = after.stripTrailing();
    if (line.length() <= MOST) {
      return line;
    }
    int cut = line.lastIndexOf(' ', MOST);
    return line.substring(0, cut < 0 ? MOST : cut) + CUT;
  }
}
