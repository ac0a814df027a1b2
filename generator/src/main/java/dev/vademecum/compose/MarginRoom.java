package dev.vademecum.compose;

import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.markdown.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the margin beside a text is free for a note. Companions of a paragraph take the room beside
 * it and as far below as they reach, a figure that beside itself.
 */
final class MarginRoom {
  /** The style sheet knows the places of so many notes. */
  private static final int PLACES = 24;

  /** Blocks before and after in which companions are too near. */
  private static final int AROUND = 2;

  /**
   * The letters of a line in the margin, of which there are few, and in the text, if it is full.
   */
  private static final int NARROW = 28;

  private static final int WIDE = 72;

  /**
   * How many lines of the margin are as high as a line of the text, and as what parts two blocks.
   */
  private static final double LINE = 1.35;

  private static final double SPACE = 0.8;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Boolean> taken = new ArrayList<>();

  /** The lines of companions that reach beyond the blocks so far. */
  private double beyond;

  /**
   * Takes up the next block of a text that stands by itself.
   *
   * @param companions the letters beside it
   */
  void add(Block block, int companions) {
    blocks.add(block);
    boolean beside = companions > 0 || beyond > 0;
    taken.add(beside || block instanceof Block.Embed || block instanceof Block.Container);
    if (beside) { // else there is nothing that could reach beyond
      double lines = 1 + letters(block) / WIDE;
      int reach = companions / NARROW;
      beyond = Math.max(0, beyond + reach - lines * LINE - SPACE);
    }
  }

  private static int letters(Block block) {
    return block instanceof Block.Paragraph paragraph
        ? PlainText.of(paragraph.content()).length()
        : PlainText.ofBlocks(List.of(block)).length();
  }

  /** The letters of a companion; the end of a paragraph and of itself each take a line. */
  static int letters(String companion) {
    int letters = 0;
    int at = 0;
    for (int tag = companion.indexOf('<'); tag >= 0; tag = companion.indexOf('<', at)) {
      boolean ends = companion.startsWith("</p>", tag) || companion.startsWith("</div>", tag);
      letters += tag - at + (ends ? NARROW : 0);
      at = companion.indexOf('>', tag) + 1;
    }
    return letters + companion.length() - at;
  }

  /** The notes that can stand beside the paragraphs which mention them first. */
  Set<Integer> free() {
    Set<Integer> free = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph && isFree(i)) {
        Inlines.all(paragraph.content())
            .filter(Inline.FootnoteMention.class::isInstance)
            .map(Inline.FootnoteMention.class::cast)
            .filter(mention -> mention.number() <= PLACES && mention.occurrence() == 1)
            .forEach(mention -> free.add(mention.number()));
      }
    }
    return free;
  }

  private boolean isFree(int block) {
    int from = Math.max(0, block - AROUND);
    int to = Math.min(blocks.size(), block + AROUND + 1);
    return !taken.subList(from, to).contains(true);
  }
}
