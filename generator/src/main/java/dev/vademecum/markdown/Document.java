package dev.vademecum.markdown;

import java.util.List;
import java.util.Optional;

/**
 * The body of an entry.
 *
 * @param blocks in reading order, without the definitions of footnotes
 * @param footnotes in the order of their first mention; one that is never mentioned is left out
 */
public record Document(List<Block> blocks, List<Footnote> footnotes) {
  public static final Document EMPTY = new Document(List.of(), List.of());

  /**
   * A note.
   *
   * @param number from 1, in the order of the first mention in all that is written
   * @param within the names of the containers that it is defined in
   */
  public record Footnote(int number, String label, List<String> within, List<Block> blocks) {
    public Footnote {
      within = List.copyOf(within);
      blocks = List.copyOf(blocks);
    }
  }

  public Document {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  /** All headings, also those inside containers, in reading order. */
  public List<Block.Heading> headings() {
    return Blocks.all(blocks)
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  public Optional<Block.Heading> heading(String id) {
    return headings().stream().filter(heading -> heading.id().equals(id)).findFirst();
  }
}
