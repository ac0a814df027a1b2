package dev.vademecum.diagram.overview;

import dev.vademecum.diagram.layout.TextBlock;
import java.util.List;

/** What stands in a column: things with their words, and free lanes for what passes by. */
sealed interface Row {
  /** Space below. */
  double GAP = 10;

  /** Between lanes. */
  double LANE = 5;

  double height();

  /** From its top to where its lines leave. */
  double middle();

  /** A thing. */
  record Item(Web.Thing thing, TextBlock label, List<TextBlock> headings) implements Row {
    private static final double PADDING = 7;
    private static final double ABOVE = 12;
    private static final double BELOW = 5;

    double boxHeight() {
      return label.box().height() + 2 * PADDING;
    }

    /** The headings above, with their space. */
    double above() {
      return headings.stream().mapToDouble(block -> ABOVE + block.box().height() + BELOW).sum();
    }

    /** From the top of the row to the top of a heading. */
    double heading(int index) {
      double top = ABOVE;
      for (int i = 0; i < index; i++) {
        top += headings.get(i).box().height() + BELOW + ABOVE;
      }
      return top;
    }

    @Override
    public double height() {
      return above() + boxHeight() + GAP;
    }

    @Override
    public double middle() {
      return above() + boxHeight() / 2;
    }
  }

  /** A lane for a thread between the columns on both sides. */
  record Lane(Web.Strand thread) implements Row {
    @Override
    public double height() {
      return LANE;
    }

    @Override
    public double middle() {
      return 0;
    }
  }
}
