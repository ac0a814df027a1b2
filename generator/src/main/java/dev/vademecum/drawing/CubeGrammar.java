package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Points in a space of three directions, in percent of each. */
final class CubeGrammar implements Grammar {
  private static final double WHOLE = 100;
  private static final int MOST_POINTS = 20;
  private static final int SIDES = Cube.Side.values().length;

  @Override
  public Archetype archetype() {
    return Archetype.CUBE;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    Shape.Structure place =
        Shape.structure(
            Key.required("x", Pieces.number()),
            Key.required("y", Pieces.number()),
            Key.required("z", Pieces.number()));
    Key nodes = pieces.nodes(Key.required("at", place));
    return Pieces.keys(
        Pieces.common(),
        Key.required(
            "axes",
            Shape.structure(
                Key.required("x", axis()), Key.required("y", axis()), Key.required("z", axis()))),
        nodes,
        Key.optional("points", nodes.shape()),
        Key.optional("faces", Shape.listOf(Pieces.labelled(Key.optional("sub", Shape.text())))));
  }

  private static Shape axis() {
    return Shape.structure(
        Key.required("label", Shape.text()),
        Key.optional("low", Shape.text()),
        Key.optional("high", Shape.text()),
        Key.optional("unit", Shape.text()));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    Parts parts =
        reading.parts(
            withPoints(fields),
            PlaceReader.at(at -> place(at, reading)),
            (one, other) -> ((Placement.InSpace) one).isSame((Placement.InSpace) other));
    Optional<Axis> x = reading.endedAxis(fields, "x").filter(CubeGrammar::isNamed);
    Optional<Axis> y = reading.endedAxis(fields, "y").filter(CubeGrammar::isNamed);
    Optional<Axis> z = reading.endedAxis(fields, "z").filter(CubeGrammar::isNamed);
    if (x.isEmpty()
        || y.isEmpty()
        || z.isEmpty()
        || !reading.isAtMost(fields, "points", MOST_POINTS)
        || !reading.isAtMost(fields, "nodes", MOST_POINTS)) {
      return Optional.empty();
    }
    return Optional.of(new Cube(parts, x.get(), y.get(), z.get(), faces(fields, reading)));
  }

  private static boolean isNamed(Axis axis) {
    return axis.label().isPresent();
  }

  /** The keys, with the points among the nodes. */
  private static Fields withPoints(Fields fields) {
    Optional<YamlMapping.Entry> points = fields.mapping().entry("points");
    if (points.isEmpty() || !(points.get().value() instanceof YamlSequence list)) {
      return fields;
    }
    List<YamlNode> nodes = new ArrayList<>(list.items());
    fields
        .node("nodes")
        .filter(YamlSequence.class::isInstance)
        .ifPresent(more -> nodes.addAll(((YamlSequence) more).items()));
    return fields.with("nodes", new YamlSequence(nodes, list.span()));
  }

  private static Optional<Placement> place(Fields at, Reading reading) {
    boolean x = reading.isWithin(at, "x", 0, WHOLE);
    boolean y = reading.isWithin(at, "y", 0, WHOLE);
    boolean z = reading.isWithin(at, "z", 0, WHOLE);
    return x && y && z
        ? Optional.of(
            new Placement.InSpace(
                at.number("x").orElse(0),
                at.number("y").orElse(0),
                at.number("z").orElse(0),
                at.span()))
        : Optional.empty();
  }

  private static List<Cube.Face> faces(Fields fields, Reading reading) {
    List<Fields> written = fields.list("faces");
    if (!reading.isAtMost(fields, "faces", SIDES)) {
      return List.of();
    }
    List<Cube.Side> free = new ArrayList<>(List.of(Cube.Side.values()));
    written.forEach(
        face -> Words.find(Cube.Side.values(), face.text("id")).ifPresent(free::remove));
    List<Cube.Face> faces = new ArrayList<>();
    for (Fields face : written) {
      Optional<Cube.Side> named = Words.find(Cube.Side.values(), face.text("id"));
      Cube.Side side = named.orElseGet(() -> free.remove(0));
      face.located("id")
          .flatMap(
              id -> face.located("label").map(l -> new Cube.Face(id, l, face.located("sub"), side)))
          .ifPresent(faces::add);
    }
    return reading.reporter().unique(faces, Cube.Face::id, Message.of("model.face"));
  }
}
