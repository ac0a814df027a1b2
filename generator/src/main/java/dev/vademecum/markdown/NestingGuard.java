package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Starts nothing; stops the parser where blocks are nested too deep, before that takes time. */
final class NestingGuard extends BlockSyntax {
  /** A list in a list is two blocks of Flexmark. */
  private static final int BLOCKS = 2 * Limits.NESTING + 2;

  @Override
  @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    if (state.getActiveBlockParsers().size() > BLOCKS) {
      throw LimitException.nesting(Spans.of(state.getLine()));
    }
    return BlockStart.none();
  }
}
