package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Nodes and lines in a plane, in percent of it. */
final class CurveGrammar implements Grammar {
  private static final double WHOLE = 100;
  private static final int MOST_LINES = 6;
  private static final int MOST_SPOTS = 60;

  @Override
  public Archetype archetype() {
    return Archetype.CURVE;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    Shape.Structure place =
        Shape.structure(Key.required("x", Pieces.number()), Key.required("y", Pieces.number()));
    return Pieces.keys(
        Pieces.common(place),
        pieces.nodes(Key.required("at", place)),
        Pieces.axes("x", "y"),
        Key.optional(
            "curve", Shape.structure(Key.optional("smooth", new Shape.Flag()).otherwise("true"))),
        Key.optional(
            "series",
            Shape.listOf(
                Pieces.labelled(
                    Key.required("points", Shape.listOf(new Shape.Anything())),
                    Key.optional("dashed", new Shape.Flag()).otherwise("false")))),
        Key.optional(
            "regions",
            Shape.listOf(
                Pieces.labelled(
                    Key.required("from", Shape.text()), Key.required("to", Shape.text())))));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    if (!reading.isAtMost(fields, "series", MOST_LINES)) {
      return Optional.empty();
    }
    Parts parts =
        reading.parts(
            fields,
            PlaceReader.at(at -> place(at, reading)),
            (one, other) -> ((Placement.InPlane) one).isSame((Placement.InPlane) other));
    List<Curve.Line> lines = lines(fields, reading);
    if (parts.nodes().isEmpty() && lines.isEmpty()) {
      return Optional.empty();
    }
    boolean joined = fields.has("curve") || !fields.has("series");
    boolean smooth =
        fields.fields("curve").map(c -> !c.text("smooth").equals("false")).orElse(true);
    List<Curve.Stretch> stretches = new CurveRegions(reading, fields, parts).read();
    return Optional.of(
        new Curve(
            parts,
            reading.endedAxis(fields, "x"),
            reading.endedAxis(fields, "y"),
            joined,
            smooth,
            lines,
            stretches));
  }

  private static List<Curve.Line> lines(Fields fields, Reading reading) {
    List<Curve.Line> lines =
        fields.list("series").stream()
            .map(series -> line(series, reading))
            .flatMap(Optional::stream)
            .toList();
    return reading.reporter().unique(lines, Curve.Line::id, Message.of("model.series"));
  }

  private static Optional<Placement> place(Fields at, Reading reading) {
    boolean x = reading.isWithin(at, "x", 0, WHOLE);
    boolean y = reading.isWithin(at, "y", 0, WHOLE);
    return x && y
        ? Optional.of(
            new Placement.InPlane(at.number("x").orElse(0), at.number("y").orElse(0), at.span()))
        : Optional.empty();
  }

  private static Optional<Curve.Line> line(Fields series, Reading reading) {
    Optional<Located<String>> id = series.located("id");
    Optional<Located<String>> label = series.located("label");
    if (id.isEmpty() || label.isEmpty() || !reading.isAtMost(series, "points", MOST_SPOTS)) {
      return Optional.empty();
    }
    List<Curve.Spot> spots =
        series.map("points", point -> spot(point, reading)).stream()
            .flatMap(Optional::stream)
            .toList();
    if (spots.size() < 2) {
      if (series.has("points") && series.map("points", point -> point).size() < 2) {
        reading
            .reporter()
            .report(
                Code.MODEL_VALUE,
                Reading.span(series, "points"),
                Message.of("model-value.short-line"),
                Message.of("model-value.short-line.hint"));
      }
      return Optional.empty();
    }
    return Optional.of(new Curve.Line(id.get(), label.get(), spots, series.flag("dashed")));
  }

  private static Optional<Curve.Spot> spot(YamlNode point, Reading reading) {
    List<OptionalDouble> numbers =
        point instanceof YamlSequence pair
            ? pair.items().stream().map(Fields::number).toList()
            : List.of();
    if (numbers.size() != 2 || numbers.stream().anyMatch(OptionalDouble::isEmpty)) {
      Message hint = Message.of("model-value.pair.hint");
      reading
          .reporter()
          .report(Code.MODEL_VALUE, point.span(), Message.of("model-value.pair"), hint);
      return Optional.empty();
    }
    List<YamlNode> written = ((YamlSequence) point).items();
    boolean x = isPercent(written.get(0), numbers.get(0), "x", reading);
    boolean y = isPercent(written.get(1), numbers.get(1), "y", reading);
    return x && y
        ? Optional.of(new Curve.Spot(numbers.get(0).getAsDouble(), numbers.get(1).getAsDouble()))
        : Optional.empty();
  }

  private static boolean isPercent(
      YamlNode node, OptionalDouble number, String axis, Reading reading) {
    double value = number.orElse(0);
    boolean percent = value >= 0 && value <= WHOLE;
    if (!percent) {
      reading.reportRange(axis, node.span(), 0, WHOLE);
    }
    return percent;
  }
}
