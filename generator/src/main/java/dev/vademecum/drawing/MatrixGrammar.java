package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nodes in the cells of a grid. */
final class MatrixGrammar implements Grammar {
  private static final int MOST_TRACKS = 10;
  private static final double SMALLEST = 0.2;
  private static final double LARGEST = 5;

  @Override
  public Archetype archetype() {
    return Archetype.MATRIX;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    Shape.Structure place =
        Shape.structure(Key.required("row", Shape.text()), Key.required("col", Shape.text()));
    return Pieces.keys(
        Pieces.common(place),
        Key.required(
            "grid",
            Shape.structure(
                Key.required("cols", Shape.listOf(track())),
                Key.required("rows", Shape.listOf(track())))),
        pieces.nodes(Key.required("at", place)),
        Pieces.axes("x", "y"),
        Key.optional("overlay", Shape.structure(Key.optional("curve", curve()))),
        Key.optional("strip", Shape.listOf(Shape.structure(Key.required("label", Shape.text())))));
  }

  private static Shape track() {
    return new Shape.TextOr(
        Shape.text(),
        Shape.structure(
            Key.required("id", Shape.text()),
            Key.optional("size", Pieces.number()).otherwise("1"),
            Key.optional("label", Shape.text())));
  }

  private static Shape curve() {
    return Shape.structure(
        Key.required("through", Shape.listOf(Shape.text())),
        Key.optional("smooth", new Shape.Flag()).otherwise("true"),
        Key.optional("arrow", new Shape.OneOf(Words.of(Arrows.values())))
            .otherwise(Words.of(Arrows.NONE)));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    Optional<Fields> grid = fields.fields("grid");
    List<Track> columns =
        grid.map(g -> tracks(g, "cols", Message.of("model.column"), reading)).orElse(List.of());
    List<Track> rows =
        grid.map(g -> tracks(g, "rows", Message.of("model.row"), reading)).orElse(List.of());
    if (columns.isEmpty() || rows.isEmpty()) {
      return Optional.empty();
    }
    Parts parts =
        reading.parts(
            fields,
            PlaceReader.at(at -> place(at, columns, rows, reading)),
            (one, other) -> ((Placement.InCell) one).isSame((Placement.InCell) other));
    return Optional.of(
        new Matrix(
            parts,
            columns,
            rows,
            reading.endedAxis(fields, "x"),
            reading.endedAxis(fields, "y"),
            overlay(fields, parts, reading),
            fields.list("strip").stream()
                .map(item -> item.located("label"))
                .flatMap(Optional::stream)
                .toList()));
  }

  private static List<Track> tracks(Fields grid, String key, Message what, Reading reading) {
    List<Optional<Track>> written =
        grid.map(
            key,
            node ->
                Fields.of(node)
                    .map(fields -> track(fields, reading))
                    .orElseGet(() -> Fields.located(node).map(MatrixGrammar::track)));
    List<Track> tracks =
        reading
            .reporter()
            .unique(written.stream().flatMap(Optional::stream).toList(), Track::id, what);
    if (grid.has(key) && tracks.isEmpty()) {
      report(
          grid,
          key,
          Message.of("model-value.no-track", what),
          Message.of("model-value.no-track.hint"),
          reading);
    }
    if (tracks.size() > MOST_TRACKS) {
      Message message = Message.of("model-value.many", tracks.size(), key, MOST_TRACKS);
      report(grid, key, message, Message.of("model-value.many.hint"), reading);
      return List.of();
    }
    return tracks;
  }

  private static void report(
      Fields grid, String key, Message message, Message hint, Reading reading) {
    reading.reporter().report(Code.MODEL_VALUE, Reading.span(grid, key), message, hint);
  }

  private static Track track(Located<String> id) {
    return new Track(id, 1, Optional.empty());
  }

  private static Optional<Track> track(Fields fields, Reading reading) {
    boolean sized = reading.isWithin(fields, "size", SMALLEST, LARGEST);
    double size = sized ? fields.number("size").orElse(1) : 1;
    return fields.located("id").map(id -> new Track(id, size, fields.located("label")));
  }

  private static Optional<Placement> place(
      Fields at, List<Track> columns, List<Track> rows, Reading reading) {
    Optional<Located<String>> row = known(at, "row", Message.of("model.row"), rows, reading);
    Optional<Located<String>> column =
        known(at, "col", Message.of("model.column"), columns, reading);
    return row.flatMap(r -> column.map(c -> new Placement.InCell(r, c, at.span())));
  }

  private static Optional<Located<String>> known(
      Fields at, String key, Message what, List<Track> tracks, Reading reading) {
    List<String> ids = tracks.stream().map(track -> track.id().value()).toList();
    Optional<Located<String>> name = at.located(key);
    name.filter(id -> !ids.contains(id.value()))
        .ifPresent(id -> reading.reporter().unknown(Code.MODEL_VALUE, id, what, ids));
    return name.filter(id -> ids.contains(id.value()));
  }

  private static Optional<Matrix.Overlay> overlay(Fields fields, Parts parts, Reading reading) {
    return fields
        .fields("overlay")
        .flatMap(overlay -> overlay.fields("curve"))
        .flatMap(curve -> overlay(curve, fields, parts, reading));
  }

  private static Optional<Matrix.Overlay> overlay(
      Fields curve, Fields fields, Parts parts, Reading reading) {
    List<String> through = through(curve, fields, parts, reading);
    if (curve.has("through") && curve.texts("through").size() < 2) {
      Message message = Message.of("model-value.short-curve");
      report(curve, "through", message, Message.of("model-value.short-curve.hint"), reading);
    }
    return through.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Matrix.Overlay(
                through,
                !curve.text("smooth").equals("false"),
                Words.find(Arrows.values(), curve.text("arrow"), Arrows.NONE),
                Reading.span(curve, "through")));
  }

  /** The nodes that a curve leads through, without those that are not drawn. */
  private static List<String> through(Fields curve, Fields fields, Parts parts, Reading reading) {
    List<String> written =
        fields.list("nodes").stream()
            .map(node -> node.text("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    List<String> drawn = parts.nodes().stream().map(node -> node.id().value()).toList();
    List<String> through = new ArrayList<>();
    for (Located<String> id : curve.texts("through")) {
      if (!written.contains(id.value())) {
        reading.reporter().unknown(Code.UNKNOWN_NODE, id, Message.of("model.node"), written);
      } else if (!through.isEmpty() && through.get(through.size() - 1).equals(id.value())) {
        reportTwice(id, reading);
      } else if (drawn.contains(id.value())) {
        through.add(id.value());
      }
    }
    return through;
  }

  private static void reportTwice(Located<String> id, Reading reading) {
    reading
        .reporter()
        .report(
            Code.MODEL_VALUE,
            id.span(),
            Message.of("model-value.twice-in-row", id.value()),
            Message.of("model-value.twice-in-row.hint"));
  }
}
