package dev.vademecum.compose;

import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.markdown.PlainText;
import java.util.ArrayList;
import java.util.List;

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

  /** Takes up the next block of a text that stands by itself, with what is written beside it. */
  void add(Block block, String companions) {
    blocks.add(block);
    boolean beside = !companions.isEmpty() || beyond > 0;
    taken.add(beside || block instanceof Block.Embed || block instanceof Block.Container);
    double lines = 1 + PlainText.ofBlocks(List.of(block)).length() / WIDE;
    beyond = Math.max(0, beyond + lines(companions) - lines * LINE - SPACE);
  }

  /** The end of a paragraph and of a companion each take a line. */
  private static int lines(String companions) {
    int letters = 0;
    int at = 0;
    for (int tag = companions.indexOf('<'); tag >= 0; tag = companions.indexOf('<', at)) {
      boolean ends = companions.startsWith("</p>", tag) || companions.startsWith("</div>", tag);
      letters += tag - at + (ends ? NARROW : 0);
      at = companions.indexOf('>', tag) + 1;
    }
    return (letters + companions.length() - at) / NARROW;
  }

  /** Whether a note can stand beside the paragraph that mentions it first. */
  boolean isFree(int note) {
    for (int i = 0; i < blocks.size() && note <= PLACES; i++) {
      if (mentions(blocks.get(i), note)) {
        int from = Math.max(0, i - AROUND);
        int to = Math.min(blocks.size(), i + AROUND + 1);
        return blocks.get(i) instanceof Block.Paragraph && !taken.subList(from, to).contains(true);
      }
    }
    return false;
  }

  private static boolean mentions(Block block, int note) {
    return Blocks.all(List.of(block))
        .flatMap(Inlines::of)
        .flatMap(Inlines::all)
        .anyMatch(
            inline ->
                inline instanceof Inline.FootnoteMention mention
                    && mention.number() == note
                    && mention.occurrence() == 1);
  }
}
