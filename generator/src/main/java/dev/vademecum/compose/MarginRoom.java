package dev.vademecum.compose;

import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the margin beside a text is free for a note. Companions of a paragraph take the room beside
 * it and below, a figure that beside itself.
 */
final class MarginRoom {
  /** The style sheet knows the places of so many notes. */
  private static final int PLACES = 24;

  /** Blocks before and after in which companions are too near. */
  private static final int AROUND = 2;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Boolean> taken = new ArrayList<>();

  /** Takes up the next block of a text that stands by itself. */
  void add(Block block, boolean companions) {
    blocks.add(block);
    taken.add(companions || block instanceof Block.Embed || block instanceof Block.Container);
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
