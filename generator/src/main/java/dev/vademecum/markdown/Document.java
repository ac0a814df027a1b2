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

  /** A note, numbered from 1 by its place in the list. */
  public record Footnote(String label, List<Block> blocks) {
    public Footnote {
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
