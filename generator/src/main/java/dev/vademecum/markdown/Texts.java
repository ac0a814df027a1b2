package dev.vademecum.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
import java.util.List;

/** Takes running text out of a file, and cuts at its ends. */
final class Texts {
  private Texts() {}

  /**
   * The characters of a sequence; a copy at once instead of Flexmark's one by one, if it may be.
   */
  static String of(BasedSequence chars) {
    return chars instanceof SubSequence && chars.getBase() instanceof String whole
        ? whole.substring(chars.getStartOffset(), chars.getEndOffset())
        : chars.toString();
  }

  /** The text without what was written at its very end, and without blanks before that. */
  static List<Inline> withoutEnd(List<Inline> content, BasedSequence end) {
    int last = content.size() - 1;
    String tail = end.toString();
    if (last < 0
        || !(content.get(last) instanceof Inline.Text text)
        || !text.text().endsWith(tail)) {
      return content;
    }
    String rest = text.text().substring(0, text.text().length() - tail.length()).stripTrailing();
    List<Inline> result = new ArrayList<>(content.subList(0, last));
    if (!rest.isEmpty()) {
      int blanks = text.text().length() - tail.length() - rest.length();
      result.add(new Inline.Text(rest, text.start(), text.end() - tail.length() - blanks));
    }
    return List.copyOf(result);
  }

  /** The text without the first characters of its first piece, which are written as they are. */
  static List<Inline> withoutStart(List<Inline> content, int length) {
    List<Inline> result = new ArrayList<>(content.subList(1, content.size()));
    Inline.Text text = (Inline.Text) content.get(0);
    if (text.text().length() > length) {
      String rest = text.text().substring(length);
      result.add(0, new Inline.Text(rest, text.start() + length, text.end()));
    }
    return List.copyOf(result);
  }
}
