package dev.vademecum.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** {@code : explanation} below a paragraph whose lines are the terms. */
final class DefinitionSyntax extends BlockSyntax {
  @Override
  @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3 || !isMarker(line, from) || !hasTerm(matched.getBlockParser())) {
      return BlockStart.none();
    }
    int text = from + 1;
    while (text < line.length() && isBlank(line.charAt(text))) {
      text++;
    }
    int width = Math.min(text - from, 4);
    return BlockStart.of(
            new IndentedParser(new Explanation(line.subSequence(from, from + 1)), width))
        .atIndex(from + width);
  }

  private static boolean isMarker(BasedSequence line, int from) {
    return from + 2 < line.length() && line.charAt(from) == ':' && isBlank(line.charAt(from + 1));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean hasTerm(BlockParser matched) {
    if (matched.isParagraphParser()) {
      return true;
    }
    @Nullable Node last =
        matched.isContainer() ? matched.getBlock().getLastChildAnyNot(BlankLine.class) : null;
    return last instanceof Paragraph || last instanceof Explanation;
  }

  /** One explanation. */
  static final class Explanation extends Block {
    private final BasedSequence marker;

    Explanation(BasedSequence marker) {
      super(marker);
      this.marker = marker;
    }

    @Override
    public BasedSequence[] getSegments() {
      return new BasedSequence[] {marker};
    }
  }
}
