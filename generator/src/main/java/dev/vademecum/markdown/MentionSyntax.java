package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code @key} in a sentence, with {@code [p. 3]} after it or not, and {@code -@key}. */
final class MentionSyntax implements InlineSyntax.Rule {
  private static final int REACH = 1_000;

  @Override
  public boolean read(LightInlineParser parser) {
    BasedSequence text = parser.getInput();
    int at = parser.getIndex();
    boolean minus = text.charAt(at) == '-';
    Optional<CitationKey> key =
        isFree(text, at) && (!minus || text.matchChars("-@", at))
            ? CitationKey.at(text, minus ? at + 1 : at)
            : Optional.empty();
    if (key.isEmpty()) {
      return false;
    }
    if (minus) {
      append(
          parser,
          text.subSequence(at, key.get().end()),
          List.of(key.get().item(true, "", Locator.NONE)),
          false);
      return true;
    }
    int end = key.get().end();
    if (end < text.length() && text.charAt(end) == '@') {
      return false; // @name@server is an address of somebody
    }
    int close = details(parser, text, end);
    List<Inline.CitedItem> items = items(text, key.get(), close);
    if (items.isEmpty()) {
      close = -1;
      items = List.of(key.get().alone());
    }
    BasedSequence all = text.subSequence(at, close < 0 ? end : close + 1);
    append(parser, all, items, true);
    return true;
  }

  private static void append(
      LightInlineParser parser, BasedSequence all, List<Inline.CitedItem> items, boolean inText) {
    Inline citation = new Inline.Citation(inText, items, all.toString(), Spans.of(all));
    parser.appendNode(new InlineNode.Ready(all, citation));
    parser.setIndex(parser.getIndex() + all.length());
  }

  /** Whether no word, address or path runs up to here. */
  private static boolean isFree(BasedSequence text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == '_') {
      return at == 1 || !isWord(text.charAt(at - 2)); // emphasis begins
    }
    return !isWord(before) && "-/@.+=".indexOf(before) < 0;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
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
