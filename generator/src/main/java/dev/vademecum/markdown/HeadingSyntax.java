package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's headings, asked only for lines that are one. By itself it copies the whole paragraph
 * so far for each line, which is quadratic.
 */
final class HeadingSyntax extends BlockSyntax {
  private @Nullable BlockParserFactory headings;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    headings = new HeadingParser.Factory().apply(options);
    return super.apply(options);
  }

  @Override
  @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3 || !(isAtx(line, from) || isUnderline(line, from))) {
      return BlockStart.none();
    }
    return Objects.requireNonNull(headings).tryStart(state, matched);
  }

  private static boolean isAtx(BasedSequence line, int from) {
    int end = runEnd(line, from, '#');
    return end > from && end - from <= 6 && (end == line.length() || isBlank(line.charAt(end)));
  }

  private static boolean isUnderline(BasedSequence line, int from) {
    int end = Math.max(runEnd(line, from, '='), runEnd(line, from, '-'));
    if (end == from) {
      return false;
    }
    while (end < line.length() && isBlank(line.charAt(end))) {
      end++;
    }
    return end == line.length();
  }

  private static int runEnd(BasedSequence line, int from, char c) {
    int end = from;
    while (end < line.length() && line.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
