package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Code between runs of backticks. Flexmark's own rule looks through the rest of the paragraph for
 * each run; this one looks once for all.
 */
final class CodeSpanSyntax implements InlineSyntax.Rule {
  private @Nullable BasedSequence input;
  private Map<Integer, int[]> runs = Map.of();

  @Override
  public boolean read(LightInlineParser parser) {
    BasedSequence text = parser.getInput();
    int start = parser.getIndex();
    int inside = runEnd(text, start);
    int length = inside - start;
    int close = closing(text, length, inside);
    if (close < 0) {
      parser.appendText(text.subSequence(start, inside));
      parser.setIndex(inside);
      return true;
    }
    BasedSequence all = text.subSequence(start, close + length);
    String code = trimmed(text.subSequence(inside, close).toString().replace('\n', ' '));
    parser.appendNode(new InlineNode.Ready(all, new Inline.Code(code, Spans.of(all))));
    parser.setIndex(close + length);
    return true;
  }

  private static int runEnd(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** One blank at both ends goes, unless there is nothing else. */
  private static String trimmed(String code) {
    boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ");
    return padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
  }

  /** Where the next run of this length starts, or -1. */
  private int closing(BasedSequence text, int length, int from) {
    if (input != text) {
      input = text;
      runs = runsByLength(text);
    }
    int[] starts = runs.getOrDefault(length, new int[0]);
    int found = Arrays.binarySearch(starts, from);
    int next = found >= 0 ? found : -found - 1;
    return next < starts.length ? starts[next] : -1;
  }

  private static Map<Integer, int[]> runsByLength(BasedSequence text) {
    Map<Integer, IntStream.Builder> found = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = runEnd(text, at);
      if (end > at) {
        found.computeIfAbsent(end - at, n -> IntStream.builder()).add(at);
      }
      at = Math.max(end, at + 1);
    }
    Map<Integer, int[]> result = new HashMap<>();
    found.forEach((length, starts) -> result.put(length, starts.build().toArray()));
    return result;
  }
}
