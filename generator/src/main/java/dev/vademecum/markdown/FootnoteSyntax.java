package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code [^label]: text}, continued by indented lines. */
final class FootnoteSyntax extends BlockSyntax {
  private static final Pattern START = Pattern.compile("\\[\\^([^\\s\\[\\]]{1,200})\\]:[ \\t]*");
  private static final int INDENT = 4;

  @Override
  @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3 || !line.matchChars("[^", from)) {
      return BlockStart.none();
    }
    BasedSequence rest = line.subSequence(from, line.length());
    Matcher matcher = START.matcher(rest);
    if (!matcher.lookingAt()) {
      return BlockStart.none();
    }
    BasedSequence marker = rest.subSequence(0, matcher.end(1) + 1);
    NoteNode node = new NoteNode(marker, matcher.group(1));
    return BlockStart.of(new IndentedParser(node, INDENT)).atIndex(from + matcher.end());
  }

  /** The definition of a footnote. */
  static final class NoteNode extends Block {
    private final BasedSequence marker;
    private final String label;

    NoteNode(BasedSequence marker, String label) {
      super(marker);
      this.marker = marker;
      this.label = label;
    }

    /** {@code [^label]} */
    BasedSequence marker() {
      return marker;
    }

    String label() {
      return label;
    }

    @Override
    public BasedSequence[] getSegments() {
      return new BasedSequence[] {marker};
    }
  }
}
