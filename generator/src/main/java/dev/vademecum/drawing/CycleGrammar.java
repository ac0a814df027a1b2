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

/** A cycle of steps. */
final class CycleGrammar implements Grammar {
  private static final int FEWEST = 2;
  private static final int MOST = 24;

  @Override
  public Archetype archetype() {
    return Archetype.CYCLE;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    return Pieces.keys(
        Pieces.common(),
        pieces.nodes(),
        pieces.outside(),
        Key.optional(
            "sectors",
            Shape.listOf(
                Shape.structure(
                    Key.required("between", Shape.listOf(Shape.text())),
                    Key.required("label", Shape.text())))),
        Pieces.axes("x", "y"),
        Pieces.layout(
            Pieces.turning(),
            Key.optional("shape", Shape.oneOf("circle", "polygon")).otherwise("circle")));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    Dial dial = reading.dial(fields);
    Parts parts = new CycleEdges(reading.parts(fields, PlaceReader.listed())).completed();
    List<String> steps = steps(parts);
    boolean drawable = reading.isNumber(fields, "nodes", steps.size(), FEWEST, MOST);
    List<Cycle.Between> between = between(fields.list("sectors"), steps, reading);
    boolean polygon =
        fields.fields("layout").filter(l -> l.text("shape").equals("polygon")).isPresent();
    return drawable
        ? Optional.of(
            new Cycle(
                parts,
                dial,
                polygon,
                between,
                reading.axis(fields, "x"),
                reading.axis(fields, "y")))
        : Optional.empty();
  }

  private static List<String> steps(Parts parts) {
    return parts.nodes().stream()
        .filter(node -> node.place() instanceof Placement.Listed)
        .map(node -> node.id().value())
        .toList();
  }

  private static List<Cycle.Between> between(
      List<Fields> written, List<String> steps, Reading reading) {
    List<Cycle.Between> read = new ArrayList<>();
    for (Fields fields : written) {
      List<Located<String>> ends = fields.texts("between");
      boolean known = ends.stream().allMatch(end -> isKnown(end, steps, reading));
      Optional<Located<String>> label = fields.located("label");
      if (known && label.isPresent() && areNeighbours(fields, ends, steps, reading)) {
        read.add(new Cycle.Between(ends.get(0), ends.get(1), label.get()));
      }
    }
    return withoutDoubles(read, reading);
  }

  private static boolean isKnown(Located<String> id, List<String> steps, Reading reading) {
    boolean known = steps.contains(id.value());
    if (!known) {
      reading.reporter().unknown(Code.UNKNOWN_NODE, id, Message.of("model.node"), steps);
    }
    return known;
  }

  private static boolean areNeighbours(
      Fields fields, List<Located<String>> ends, List<String> steps, Reading reading) {
    boolean neighbours =
        ends.size() == 2
            && (steps.indexOf(ends.get(0).value()) + 1) % steps.size()
                == steps.indexOf(ends.get(1).value());
    if (!neighbours) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(fields, "between"),
              Message.of("model-value.between"),
              Message.of("model-value.between.hint"));
    }
    return neighbours;
  }

  private static List<Cycle.Between> withoutDoubles(List<Cycle.Between> read, Reading reading) {
    List<Cycle.Between> free = new ArrayList<>();
    for (Cycle.Between part : read) {
      if (free.stream().anyMatch(o -> o.from().value().equals(part.from().value()))) {
        reading
            .reporter()
            .report(
                Code.MODEL_OVERLAP,
                part.from().span(),
                Message.of("model-overlap.sector", part.from().value()),
                Message.of("model-overlap.sector.hint"));
      } else {
        free.add(part);
      }
    }
    return free;
  }
}
