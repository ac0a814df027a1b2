package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Nodes in the cells of a grid.
 *
 * @param columns from the left
 * @param rows from the top
 * @param strip what stands side by side below the grid
 */
public record Matrix(
    Parts parts,
    List<Track> columns,
    List<Track> rows,
    Optional<Axis> x,
    Optional<Axis> y,
    Optional<Overlay> overlay,
    List<Located<String>> strip)
    implements Drawing {
  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    strip = List.copyOf(strip);
  }

  /**
   * A line over the cells.
   *
   * @param through ids of nodes, at least two
   * @param smooth whether it is a curve, else straight from node to node
   */
  public record Overlay(List<String> through, boolean smooth, Arrows arrows, Span span) {
    public Overlay {
      through = List.copyOf(through);
    }
  }

  @Override
  public Archetype archetype() {
    return Archetype.MATRIX;
  }

  /** The place of a node's column, from the left. */
  public int column(Node node) {
    return column((Placement.InCell) node.place());
  }

  /** The place of a node's row, from the top. */
  public int row(Node node) {
    return row((Placement.InCell) node.place());
  }

  public int column(Placement.InCell place) {
    return index(columns, place.column());
  }

  public int row(Placement.InCell place) {
    return index(rows, place.row());
  }

  private static int index(List<Track> tracks, Located<String> id) {
    return tracks.stream().map(track -> track.id().value()).toList().indexOf(id.value());
  }

  /** The node in a cell. */
  public Optional<Node> at(int row, int column) {
    return nodes().stream().filter(n -> row(n) == row && column(n) == column).findFirst();
  }

  @Override
  public Optional<Table> table() {
    List<Table.Row> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        cells.add(at(row, column).map(Matrix::words).orElse(""));
      }
      lines.add(new Table.Row(rows.get(row).name(), cells));
    }
    return Optional.of(new Table(columns.stream().map(Track::name).toList(), lines));
  }

  private static String words(Node node) {
    String label = Words.plain(node.label());
    return node.sub().map(sub -> label + ": " + Words.plain(sub)).orElse(label);
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    x.flatMap(Axis::statement).ifPresent(statements::add);
    y.flatMap(Axis::statement).ifPresent(statements::add);
    overlay.ifPresent(line -> statements.add(Statement.of("line", path(line))));
    if (!strip.isEmpty()) {
      statements.add(
          Statement.of(
              "strip", strip.stream().map(Words::plain).collect(Collectors.joining(", "))));
    }
    return statements;
  }

  private String path(Overlay line) {
    return line.through().stream()
        .map(id -> node(id).map(node -> Words.plain(node.label())).orElse(id))
        .collect(Collectors.joining(" → "));
  }

  @Override
  public Matrix renamed(UnaryOperator<Located<String>> names) {
    List<Track> across = columns.stream().map(track -> track.renamed(names)).toList();
    List<Track> down = rows.stream().map(track -> track.renamed(names)).toList();
    return new Matrix(parts.renamed(names), across, down, x, y, overlay, strip);
  }

  @Override
  public Matrix emptied(Worksheet sheet) {
    return new Matrix(new Emptied(parts, sheet).named(), columns, rows, x, y, overlay, strip);
  }
}
