package dev.vademecum.diagram.layout;

import java.util.List;

/**
 * What lies behind nodes and edges.
 *
 * <p>Styles are classes in {@code drawing.css}, where each has its region.
 */
public sealed interface Backdrop {
  String style();

  Box box();

  /** What its letters cover, which nothing else may. */
  default List<Box> letters() {
    return List.of();
  }

  /** An area, or a line where the trace is not closed. */
  record Form(String style, Trace trace) implements Backdrop {
    @Override
    public Box box() {
      return trace.box();
    }
  }

  /** Words in lines. */
  record Words(String style, TextBlock block) implements Backdrop {
    @Override
    public Box box() {
      return block.box();
    }

    @Override
    public List<Box> letters() {
      return List.of(block.box());
    }
  }

  /** A number that the key explains. */
  record NumberMark(int number, Point at, double radius) implements Backdrop {
    @Override
    public String style() {
      return "edge-number";
    }

    @Override
    public Box box() {
      return Box.around(at, 2 * radius, 2 * radius);
    }

    @Override
    public List<Box> letters() {
      return List.of(box());
    }
  }

  /**
   * Words that are read upwards.
   *
   * @param block as if they were level, around the same middle
   */
  record TurnedWords(String style, TextBlock block) implements Backdrop {
    @Override
    public Box box() {
      Box level = block.box();
      return Box.around(level.centre(), /* width= */ level.height(), /* height= */ level.width());
    }

    @Override
    public List<Box> letters() {
      return List.of(box());
    }
  }

  /**
   * Words along a circle.
   *
   * @param id of the line that they follow, unique in the drawing
   */
  record CurvedWords(String style, String id, ArcText text) implements Backdrop {
    @Override
    public Box box() {
      return Box.around(text.boxes());
    }

    @Override
    public List<Box> letters() {
      return text.boxes();
    }
  }
}
