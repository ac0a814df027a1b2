package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Nodes in the cells of a grid. */
final class GraphGrammar implements Grammar {
  /** More than this no page can hold. */
  private static final int MOST = 24;

  @Override
  public Archetype archetype() {
    return Archetype.GRAPH;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    Shape.Structure place =
        Shape.structure(Key.required("row", Pieces.whole()), Key.required("col", Pieces.whole()));
    return Pieces.keys(
        Pieces.common(),
        Key.required("nodes", pieces.nodes(Key.required("at", place)).shape()),
        Key.optional(
            "layout", Shape.structure(Key.optional("grid", Shape.listOf(Pieces.whole())))));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    Optional<Grid> grid = grid(fields, reading);
    Parts parts =
        reading.parts(
            fields,
            PlaceReader.at(at -> place(at, grid, reading)),
            (one, other) -> isSame((Placement.OnGrid) one, (Placement.OnGrid) other));
    if (!reading.hasNodes(fields, parts)) {
      return Optional.empty();
    }
    Grid drawn = grid.orElseGet(() -> around(parts.nodes()));
    return Optional.of(new Graph(parts, drawn.rows(), drawn.columns()));
  }

  private record Grid(int rows, int columns) {}

  private static Grid around(List<Node> nodes) {
    List<Placement.OnGrid> places =
        nodes.stream().map(node -> (Placement.OnGrid) node.place()).toList();
    return new Grid(
        places.stream().mapToInt(Placement.OnGrid::row).max().orElse(1),
        places.stream().mapToInt(Placement.OnGrid::column).max().orElse(1));
  }

  private static Optional<Grid> grid(Fields fields, Reading reading) {
    Optional<Fields> layout = fields.fields("layout").filter(keys -> keys.has("grid"));
    if (layout.isEmpty()) {
      return Optional.empty();
    }
    List<OptionalInt> sizes = layout.get().map("grid", GraphGrammar::size);
    boolean sound =
        sizes.size() == 2
            && sizes.stream()
                .allMatch(s -> s.isPresent() && s.getAsInt() > 0 && s.getAsInt() <= MOST);
    if (!sound) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(layout.get(), "grid"),
              Message.of("model-value.grid", MOST),
              Message.of("model-value.grid.hint"));
      return Optional.empty();
    }
    return Optional.of(new Grid(sizes.get(0).getAsInt(), sizes.get(1).getAsInt()));
  }

  private static OptionalInt size(YamlNode node) {
    String text = Fields.located(node).map(value -> value.value()).orElse("");
    return text.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private static Optional<Placement> place(Fields at, Optional<Grid> grid, Reading reading) {
    OptionalInt row = at.integer("row");
    OptionalInt column = at.integer("col");
    if (row.isEmpty() || column.isEmpty()) {
      return Optional.empty();
    }
    boolean rowWithin = reading.isWithin(at, "row", 1, grid.map(Grid::rows).orElse(MOST));
    boolean columnWithin = reading.isWithin(at, "col", 1, grid.map(Grid::columns).orElse(MOST));
    Span span = at.span();
    return rowWithin && columnWithin
        ? Optional.of(new Placement.OnGrid(row.getAsInt(), column.getAsInt(), span))
        : Optional.empty();
  }

  private static boolean isSame(Placement.OnGrid one, Placement.OnGrid other) {
    return one.row() == other.row() && one.column() == other.column();
  }
}
