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

/** Scales one below the other. */
final class ScalesGrammar implements Grammar {
  private static final int MOST_SERIES = 4;

  @Override
  public Archetype archetype() {
    return Archetype.SCALES;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    return Pieces.keys(
        Pieces.common(),
        pieces.nodesNamedBy(
            List.of("low", "high"),
            Key.optional("low", Shape.text()),
            Key.optional("high", Shape.text()),
            Key.optional("norm", norm())),
        Pieces.axes("x"),
        scores());
  }

  private static Shape norm() {
    return Shape.structure(
        Key.required("low", Pieces.number()), Key.required("high", Pieces.number()));
  }

  private static Key scores() {
    List<Key> keys = new ArrayList<>(((Shape.Structure) Pieces.scores().shape()).keys());
    keys.add(
        Key.optional(
            "norm",
            Shape.structure(
                Key.required("low", Pieces.number()),
                Key.required("high", Pieces.number()),
                Key.optional("label", Shape.text()))));
    return Key.optional("scores", new Shape.Structure(keys));
  }

  @Override
  public Optional<Drawing> read(Fields written, Reading reading) {
    Fields fields = ScaleNames.in(written);
    Parts parts = reading.parts(fields, PlaceReader.listed());
    boolean few =
        fields
            .fields("scores")
            .map(scores -> reading.isAtMost(scores, "series", MOST_SERIES))
            .orElse(true);
    if (parts.nodes().isEmpty() || !few) {
      return Optional.empty();
    }
    Optional<Scores> scores = reading.scores(fields, parts.nodes());
    List<Fields> nodes = fields.list("nodes");
    Optional<Scales.Norm> common =
        fields
            .fields("scores")
            .flatMap(all -> all.fields("norm"))
            .flatMap(norm -> norm(norm, scores, reading));
    List<Scales.Scale> scales = new ArrayList<>();
    for (Node node : parts.nodes()) {
      Fields keys = nodes.get(((Placement.Listed) node.place()).index());
      scales.add(scale(node, keys, common, scores, reading));
    }
    return Optional.of(
        new Scales(parts, scales, reading.endedAxis(fields, "x"), scores, normLabel(fields)));
  }

  private static Optional<Located<String>> normLabel(Fields fields) {
    return fields
        .fields("scores")
        .flatMap(scores -> scores.fields("norm"))
        .flatMap(norm -> norm.located("label"));
  }

  private static Scales.Scale scale(
      Node node,
      Fields keys,
      Optional<Scales.Norm> common,
      Optional<Scores> scores,
      Reading reading) {
    boolean banded = isBand(keys, scores);
    if (!banded) {
      reading.checkEnds(keys, Message.of("model.one-scale"), node.id().value());
    }
    Optional<Scales.Norm> own =
        banded
            ? norm(keys, scores, reading)
            : keys.fields("norm").flatMap(norm -> norm(norm, scores, reading));
    Optional<Located<String>> low = banded ? Optional.empty() : keys.located("low");
    Optional<Located<String>> high = banded ? Optional.empty() : keys.located("high");
    return new Scales.Scale(node, low, high, own.or(() -> common));
  }

  /** Numbers as ends are a norm, unless they are the ends of the scale itself. */
  private static boolean isBand(Fields keys, Optional<Scores> scores) {
    return keys.number("low").isPresent()
        && keys.number("high").isPresent()
        && scores
            .filter(
                s ->
                    s.min() != keys.number("low").getAsDouble()
                        || s.max() != keys.number("high").getAsDouble())
            .isPresent();
  }

  private static Optional<Scales.Norm> norm(
      Fields fields, Optional<Scores> scores, Reading reading) {
    if (scores.isEmpty()) {
      return Optional.empty();
    }
    double min = scores.get().min();
    double max = scores.get().max();
    boolean within =
        reading.isWithin(fields, "low", min, max) && reading.isWithin(fields, "high", min, max);
    if (!within) {
      return Optional.empty();
    }
    double low = fields.number("low").orElse(min);
    double high = fields.number("high").orElse(max);
    if (low >= high) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(fields, "high"),
              Message.of("model-value.norm"),
              Message.of("model-value.norm.hint"));
      return Optional.empty();
    }
    return Optional.of(new Scales.Norm(low, high));
  }
}
