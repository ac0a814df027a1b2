package dev.vademecum.drawing;

import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Forces for and against. */
final class ForcesGrammar implements Grammar {
  private static final double SMALLEST = 0.1;
  private static final double LARGEST = 100;

  @Override
  public Archetype archetype() {
    return Archetype.FORCES;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    Shape.Structure place =
        Shape.structure(Key.required("side", new Shape.OneOf(Words.of(Placement.Side.values()))));
    return Pieces.keys(
        Pieces.common(),
        pieces.nodes(Key.required("at", place), Key.optional("weight", Pieces.number())),
        Pieces.axes("x"),
        Key.optional(
            "goal",
            Shape.structure(
                Key.required("label", Shape.text()),
                Key.optional("sub", Shape.text()),
                Key.optional("at", Shape.oneOf("middle", "end")).otherwise("middle"))));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    Parts parts = reading.parts(fields, (node, index) -> place(node, reading));
    if (parts.nodes().isEmpty()) {
      return Optional.empty();
    }
    Optional<Forces.Goal> goal =
        fields
            .fields("goal")
            .flatMap(
                keys ->
                    keys.located("label")
                        .map(
                            label ->
                                new Forces.Goal(
                                    label, keys.located("sub"), keys.text("at").equals("end"))));
    return Optional.of(new Forces(parts, goal, reading.endedAxis(fields, "x")));
  }

  private static Optional<Placement> place(Fields node, Reading reading) {
    boolean weighed = reading.isWithin(node, "weight", SMALLEST, LARGEST);
    OptionalDouble weight = weighed ? node.number("weight") : OptionalDouble.empty();
    return node.fields("at")
        .flatMap(
            at ->
                Words.find(Placement.Side.values(), at.text("side"))
                    .map(side -> new Placement.OfForce(side, weight, at.span())));
  }
}
