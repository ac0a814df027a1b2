package dev.vademecum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks over the blocks of a document. */
public final class Blocks {
  private Blocks() {}

  /** These blocks and all that are inside them, in reading order. */
  public static Stream<Block> all(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    add(blocks, all);
    return all.stream();
  }

  private static void add(List<Block> blocks, List<Block> all) {
    for (Block block : blocks) {
      all.add(block);
      if (!(block instanceof Block.Paragraph)) { // which most are, and nothing is inside
        children(block).forEach(inside -> add(inside, all));
      }
    }
  }

  /** The lists of blocks directly inside a block. */
  public static Stream<List<Block>> children(Block block) {
    if (block instanceof Block.ItemList list) {
      return list.items().stream().map(Block.Item::blocks);
    }
    if (block instanceof Block.Quote quote) {
      return Stream.of(quote.blocks());
    }
    if (block instanceof Block.Callout callout) {
      return Stream.of(callout.blocks());
    }
    if (block instanceof Block.Foreign foreign) {
      return Stream.of(foreign.blocks());
    }
    if (block instanceof Block.Container container) {
      return Stream.of(container.blocks());
    }
    if (block instanceof Block.Definitions definitions) {
      return definitions.items().stream().flatMap(item -> item.explanations().stream());
    }
    return Stream.empty();
  }
}
