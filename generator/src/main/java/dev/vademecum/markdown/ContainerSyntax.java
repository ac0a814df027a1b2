package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code ::: name} … {@code :::} as in Pandoc: a fence with a name opens, a bare one closes the
 * innermost container that its line is in; the number of colons (three or more) is for the eye.
 * Unlike in Pandoc no blank line is needed, so that hidden text is never shown for want of one, and
 * whatever follows the colons is the name, so that a typing error is an unknown name; <code>
 * ::: {lang=en}</code> has a language instead and <code>::: {.name lang=en}</code> both.
 */
final class ContainerSyntax extends BlockSyntax {
  private static final Pattern FENCE = Pattern.compile(":{3,}[ \\t]*(.*?)[ \\t]*(?::{3,}[ \\t]*)?");
  private static final Pattern CLASS = Pattern.compile("\\{[ \\t]*\\.([^\\s{}.#=]+)[ \\t]*\\}");

  @Override
  @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3 || !line.matchChars(":::", from)) {
      return BlockStart.none();
    }
    BasedSequence fence = line.subSequence(from, line.length()).trimEnd();
    BlockParser parser =
        isBare(fence) ? new Closing(fence, close(state, matched.getBlockParser())) : opening(fence);
    return BlockStart.of(parser).atIndex(line.length());
  }

  private static boolean isBare(BasedSequence fence) {
    return fence.countLeading(c -> c == ':') == fence.length();
  }

  private static Opening opening(BasedSequence fence) {
    Matcher matcher = FENCE.matcher(fence);
    if (!matcher.matches()) {
      throw new IllegalStateException("no fence: " + fence);
    }
    BasedSequence name = fence.subSequence(matcher.start(1), matcher.end(1));
    Matcher language = LanguageTag.at(name, 0);
    if (language.matches()) {
      int at = Math.max(0, language.start(1));
      BasedSequence known = name.subSequence(at, Math.max(at, language.end(1)));
      return new Opening(fence, known, name.subSequence(language.start(2), language.end(2)));
    }
    Matcher inBraces = CLASS.matcher(name);
    return new Opening(
        fence,
        inBraces.matches() ? name.subSequence(inBraces.start(1), inBraces.end(1)) : name,
        null);
  }

  /** Closes the innermost open container around a block and says whether there was one. */
  private static boolean close(ParserState state, BlockParser innermost) {
    List<BlockParser> active = state.getActiveBlockParsers();
    for (int i = active.lastIndexOf(innermost); i >= 0; i--) {
      if (active.get(i) instanceof Opening opening && !opening.node.closed) {
        opening.node.closed = true;
        return true;
      }
    }
    return false;
  }

  /** A container; its chars run from the opening fence to the closing one. */
  static final class ContainerNode extends Block {
    private final BasedSequence fence;
    private final BasedSequence name;
    private final @Nullable BasedSequence language;
    private boolean closed;

    ContainerNode(BasedSequence fence, BasedSequence name, @Nullable BasedSequence language) {
      super(fence);
      this.fence = fence;
      this.name = name;
      this.language = language;
    }

    /** What it is in, where that is said. */
    @Nullable BasedSequence language() {
      return language;
    }

    /** One that only says a language has no name. */
    boolean isNamed() {
      return language == null || !name.isEmpty();
    }

    BasedSequence fence() {
      return fence;
    }

    BasedSequence name() {
      return name;
    }

    boolean isClosed() {
      return closed;
    }

    @Override
    public BasedSequence[] getSegments() {
      return new BasedSequence[] {fence};
    }
  }

  /** A bare fence, the last child of the container that it closes. */
  static final class ClosingFence extends Block {
    private final boolean stray;

    ClosingFence(BasedSequence chars, boolean stray) {
      super(chars);
      this.stray = stray;
    }

    /** Whether there was nothing to close. */
    boolean isStray() {
      return stray;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private static final class Opening extends AbstractBlockParser {
    private final ContainerNode node;

    Opening(BasedSequence fence, BasedSequence name, @Nullable BasedSequence language) {
      this.node = new ContainerNode(fence, name, language);
    }

    @Override
    public Block getBlock() {
      return node;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return node.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
      node.setCharsFromContent();
    }
  }

  private static final class Closing extends AbstractBlockParser {
    private final ClosingFence node;

    Closing(BasedSequence chars, boolean closes) {
      this.node = new ClosingFence(chars, !closes);
    }

    @Override
    public Block getBlock() {
      return node;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}
  }
}
