package dev.vademecum.diagram.layout;

import dev.vademecum.drawing.Ring;
import java.util.Optional;

/** What lies behind nodes and edges. */
public sealed interface Backdrop {
  Box box();

  /**
   * A disc around the origin, of which smaller rings leave a band.
   *
   * @param index from the inside, from 0
   * @param heading along the border, where there is room
   * @param title in the middle, where nothing else is
   */
  record Disc(
      Ring ring, int index, double radius, Optional<ArcText> heading, Optional<TextBlock> title)
      implements Backdrop {
    @Override
    public Box box() {
      return Box.around(Point.ORIGIN, 2 * radius, 2 * radius);
    }

    Disc headed(ArcText text) {
      return new Disc(ring, index, radius, Optional.of(text), title);
    }
  }
}
