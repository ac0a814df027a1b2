package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code @key} in a sentence, with {@code [p. 3]} after it or not. */
final class MentionSyntax implements InlineSyntax.Rule {
  private static final int REACH = 1_000;

  @Override
  public boolean read(LightInlineParser parser) {
    BasedSequence text = parser.getInput();
    int at = parser.getIndex();
    if (!isFree(text, at)) {
      return false;
    }
    Optional<CitationKey> key = CitationKey.at(text, at);
    if (key.isEmpty()) {
      return false;
    }
    int end = key.get().end();
    int close = details(parser, text, end);
    List<Inline.CitedItem> items = items(text, key.get(), close);
    if (items.isEmpty()) {
      close = -1;
      items = List.of(key.get().alone());
    }
    BasedSequence all = text.subSequence(at, close < 0 ? end : close + 1);
    parser.appendNode(new InlineNode.Ready(all, new Inline.Citation(true, items, Spans.of(all))));
    parser.setIndex(at + all.length());
    return true;
  }

  /** Whether no word, address or path runs up to here. */
  private static boolean isFree(BasedSequence text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Character.isLetterOrDigit(before)
        && !Character.isSurrogate(before)
        && "_-/@.+".indexOf(before) < 0;
  }

  /** The end of the bracket that belongs to a key ending here, or -1. */
  private static int details(LightInlineParser parser, BasedSequence text, int end) {
    int open = end;
    while (open < text.length() && (text.charAt(open) == ' ' || text.charAt(open) == '\n')) {
      open++;
    }
    boolean bracket =
        open > end
            && open + 1 < text.length()
            && text.charAt(open) == '['
            && "[^!".indexOf(text.charAt(open + 1)) < 0;
    int close = bracket ? Brackets.close(text, open, Math.min(text.length(), open + REACH)) : -1;
    boolean link =
        close >= 0
            && (Brackets.continuesLink(text, close + 1)
                || isReference(parser, text.subSequence(open, close + 1)));
    return link ? -1 : close;
  }

  private static boolean isReference(LightInlineParser parser, BasedSequence label) {
    return Parser.REFERENCES
        .get(parser.getDocument())
        .containsKey(Escaping.normalizeReferenceChars(label, true));
  }

  /** The key with what the bracket says about it, and the other works in the bracket. */
  private static List<Inline.CitedItem> items(BasedSequence text, CitationKey key, int close) {
    if (close < 0) {
      return List.of(key.alone());
    }
    int open = text.indexOf('[', key.end());
    BasedSequence inside = text.subSequence(open + 1, close);
    List<Inline.CitedItem> all = CitationList.read(inside);
    if (!all.isEmpty()) {
      List<Inline.CitedItem> result = new ArrayList<>();
      result.add(key.alone());
      result.addAll(all);
      return List.copyOf(result);
    }
    return CitationList.readAfter(key, inside);
  }
}
