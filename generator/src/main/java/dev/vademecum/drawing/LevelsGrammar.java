package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Levels in the order of the list. */
final class LevelsGrammar implements Grammar {
  private static final String WATERLINE = "waterline";

  @Override
  public Archetype archetype() {
    return Archetype.LEVELS;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    return Pieces.keys(
        Pieces.common(),
        Key.required("nodes", pieces.nodes().shape()),
        Key.optional(
            "layout",
            Shape.structure(
                Key.optional("shape", new Shape.OneOf(Words.of(Levels.Form.values())))
                    .otherwise(Words.of(Levels.Form.STACK)),
                Key.optional("direction", Shape.oneOf("ttb", "btt")).otherwise("ttb"),
                Key.optional(WATERLINE, Shape.text()).otherwise("1"))));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    Parts parts = reading.parts(fields, PlaceReader.listed());
    if (!reading.hasNodes(fields, parts)) {
      return Optional.empty();
    }
    Optional<Fields> layout = fields.fields("layout");
    Levels.Form form =
        Words.find(
            Levels.Form.values(),
            layout.map(keys -> keys.text("shape")).orElse(""),
            Levels.Form.STACK);
    layout.ifPresent(keys -> checkUse(keys, form, reading));
    boolean upwards =
        form != Levels.Form.NESTED
            && layout.map(keys -> keys.text("direction")).orElse("").equals("btt");
    Levels drawing = new Levels(parts, form, upwards, 1);
    return form == Levels.Form.ICEBERG
        ? afloat(drawing, layout, reading).map(iceberg -> iceberg)
        : Optional.of(drawing);
  }

  private static void checkUse(Fields layout, Levels.Form form, Reading reading) {
    if (form != Levels.Form.ICEBERG) {
      reading.reportUnused(layout, WATERLINE, Message.of("model-value.waterline-unused"));
    }
    if (form == Levels.Form.NESTED) {
      reading.reportUnused(layout, "direction", Message.of("model-value.direction-unused"));
    }
  }

  private static Optional<Drawing> afloat(
      Levels drawing, Optional<Fields> layout, Reading reading) {
    int levels = drawing.nodes().size();
    if (levels < 2) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              drawing.nodes().get(0).span(),
              Message.of("model-value.iceberg"),
              Message.of("model-value.iceberg.hint"));
      return Optional.empty();
    }
    OptionalInt above =
        layout
            .flatMap(keys -> keys.located(WATERLINE))
            .map(value -> above(value, drawing, reading))
            .orElse(OptionalInt.empty());
    return Optional.of(
        new Levels(drawing.parts(), drawing.form(), drawing.upwards(), above.orElse(1)));
  }

  /** A number of levels, or the id of the last one above the water. */
  private static OptionalInt above(Located<String> value, Levels drawing, Reading reading) {
    List<Node> nodes = drawing.fromTop();
    List<String> ids = nodes.stream().map(node -> node.id().value()).toList();
    boolean counted = value.value().matches("-?\\d{1,4}");
    int above = counted ? Integer.parseInt(value.value()) : ids.indexOf(value.value()) + 1;
    if (!counted && above == 0) {
      reading.reporter().unknown(Code.UNKNOWN_NODE, value, Message.of("model.node"), ids);
      return OptionalInt.empty();
    }
    if (above < 1 || above >= nodes.size()) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              value.span(),
              Message.of("model-value.waterline", value.value()),
              Message.of("model-value.waterline.hint", nodes.size() - 1));
      return OptionalInt.empty();
    }
    return OptionalInt.of(above);
  }
}
