package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** A container whose further lines are blank or indented, like those of a list item. */
final class IndentedParser extends AbstractBlockParser {
  private final Block node;
  private final int indent;

  /**
   * @param indent columns by which a line must be indented to belong to the block
   */
  IndentedParser(Block node, int indent) {
    this.node = node;
    this.indent = indent;
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
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= indent
        ? BlockContinue.atColumn(state.getColumn() + indent)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    node.setCharsFromContent();
  }
}
