package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Points in a space of three directions.
 *
 * @param x along the ground to the right
 * @param y upwards
 * @param z along the ground to the back
 */
public record Cube(Parts parts, Axis x, Axis y, Axis z, List<Face> faces) implements Drawing {
  public Cube {
    faces = List.copyOf(faces);
  }

  /** A side of the cube with a name. */
  public record Face(
      Located<String> id, Located<String> label, Optional<Located<String>> sub, Side side) {}

  /** The sides that can be seen: walls behind the points, or what is in front of a full cube. */
  public enum Side {
    TOP,
    LEFT,
    RIGHT
  }

  @Override
  public Archetype archetype() {
    return Archetype.CUBE;
  }

  @Override
  public List<Region> regions() {
    return faces.stream()
        .map(f -> new Region(f.id().value(), Words.plain(f.label()), Words.plain(f.sub())))
        .toList();
  }

  @Override
  public List<Statement> statements() {
    return Stream.concat(
            Stream.of(x, y, z).map(Axis::statement).flatMap(Optional::stream),
            nodesAsRead().stream().map(Cube::place))
        .toList();
  }

  private static Statement place(Node node) {
    Placement.InSpace at = (Placement.InSpace) node.place();
    return Statement.of(
        "point",
        node.label().value(),
        Reading.plain(at.x()),
        Reading.plain(at.y()),
        Reading.plain(at.z()));
  }

  @Override
  public Cube renamed(UnaryOperator<Located<String>> names) {
    return new Cube(
        parts.renamed(names), x.renamed(names), y.renamed(names), z.renamed(names), faces);
  }

  /** Without points, unless only some of them are open. */
  @Override
  public Cube emptied(Worksheet sheet) {
    Emptied emptied = new Emptied(parts, sheet);
    Parts left = sheet.all().isEmpty() ? emptied.bare(1) : emptied.with(List.of());
    return new Cube(left, x, y, z, faces);
  }
}
