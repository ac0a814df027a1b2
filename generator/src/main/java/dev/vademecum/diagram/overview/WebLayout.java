package dev.vademecum.diagram.overview;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import java.util.List;

/**
 * A web with its geometry.
 *
 * @param things in reading order: column by column, from the top
 */
public record WebLayout(Box bounds, List<TextBlock> titles, List<Placed> things, List<Way> ways) {
  public WebLayout {
    titles = List.copyOf(titles);
    things = List.copyOf(things);
    ways = List.copyOf(ways);
  }

  /**
   * A thing in its place.
   *
   * @param headings that stand right above it
   */
  public record Placed(Web.Thing thing, Box box, TextBlock label, List<TextBlock> headings) {
    public Placed {
      headings = List.copyOf(headings);
    }
  }

  /**
   * The line of a thread: curves that follow on one another.
   *
   * @param points a start, and for each curve two controls and its end
   */
  public record Way(Web.Strand thread, List<Point> points) {
    public Way {
      points = List.copyOf(points);
    }
  }
}
