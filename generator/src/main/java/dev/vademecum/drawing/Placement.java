package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where something stands, in the terms of its archetype. */
public sealed interface Placement {
  /** Where the author says so. */
  Span span();

  /**
   * In the order in which the author lists the nodes.
   *
   * @param index from 0
   */
  record Listed(int index, Span span) implements Placement {}

  /**
   * Beside the figure, or beside something in it.
   *
   * @param node id of the node that it is near
   */
  record Near(Optional<Located<String>> node, Span span) implements Placement {}

  /**
   * On a ring, as on a clock's face.
   *
   * @param ring id of the ring
   * @param hour from 0 up to 12, both of which are the top
   */
  record OnRing(Located<String> ring, double hour, Span span) implements Placement {}

  /** In a cell of a grid. */
  record InCell(Located<String> row, Located<String> column, Span span) implements Placement {
    boolean isSame(InCell other) {
      return row.value().equals(other.row.value()) && column.value().equals(other.column.value());
    }
  }

  /** In a plane, in percent from the left and from below. */
  record InPlane(double x, double y, Span span) implements Placement {
    boolean isSame(InPlane other) {
      return x == other.x && y == other.y;
    }
  }

  /** In a space, in percent to the right, upwards and to the back. */
  record InSpace(double x, double y, double z, Span span) implements Placement {
    boolean isSame(InSpace other) {
      return x == other.x && y == other.y && z == other.z;
    }
  }

  /**
   * Among the forces for or against.
   *
   * @param weight above 0, where there is one
   */
  record OfForce(Side side, OptionalDouble weight, Span span) implements Placement {}

  /** The two sides of a field of forces. */
  enum Side {
    FOR,
    AGAINST
  }

  /**
   * In a cell of a grid.
   *
   * @param row from 1
   * @param column from 1
   */
  record OnGrid(int row, int column, Span span) implements Placement {}

  /**
   * In what is common to some sets, and outside of all others.
   *
   * @param sets ids, each once
   */
  record InSets(List<Located<String>> sets, Span span) implements Placement {
    public InSets {
      sets = List.copyOf(sets);
    }

    boolean holds(String set) {
      return sets.stream().anyMatch(id -> id.value().equals(set));
    }
  }
}
