package dev.vademecum.markdown;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import java.util.List;

/** Holds headings to their order, in which readers who listen find their way. */
final class HeadingLevels {
  /** The title of the page is above all others. */
  private static final int FIRST = 2;

  private HeadingLevels() {}

  /** Reports each heading that is more than one level below the one before it. */
  static void check(Document document, Conversion conversion) {
    List<Block.Heading> headings = document.headings();
    int before = FIRST - 1;
    for (Block.Heading heading : headings) {
      int level = Math.max(FIRST, heading.level());
      if (level > before + 1) {
        conversion.report(
            Code.HEADING_LEVEL,
            heading.span(),
            Message.of("heading-level", marks(level), marks(before)),
            Message.of("heading-level.hint", marks(before + 1)));
      }
      before = level;
    }
    flattened(headings, conversion);
  }

  /** Parts of a heading that counts as one of their own level are none. */
  private static void flattened(List<Block.Heading> headings, Conversion conversion) {
    boolean parts = headings.stream().anyMatch(heading -> heading.level() == FIRST);
    headings.stream()
        .filter(heading -> parts && heading.level() < FIRST)
        .findFirst()
        .ifPresent(
            heading ->
                conversion.report(
                    Code.HEADING_LEVEL,
                    heading.span(),
                    Message.of("heading-level.title"),
                    Message.of("heading-level.title.hint")));
  }

  private static String marks(int level) {
    return "#".repeat(level);
  }
}
