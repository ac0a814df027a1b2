package dev.vademecum.drawing;

import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.List;
import java.util.Optional;

/** Steps in the order of the list. */
final class StepsGrammar implements Grammar {
  @Override
  public Archetype archetype() {
    return Archetype.STEPS;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    Shape form = new Shape.OneOf(Words.of(Steps.Form.values()));
    Shape direction = new Shape.OneOf(Words.of(Direction.values()));
    return Pieces.keys(
        Pieces.common(),
        Key.required("nodes", pieces.nodes().shape()),
        Key.optional(
            "layout",
            Shape.structure(
                Key.optional("shape", form).otherwise(Words.of(Steps.Form.CHEVRONS)),
                Key.optional("direction", direction).otherwise(Words.of(Direction.LTR)))));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    Parts parts = reading.parts(fields, PlaceReader.listed());
    Optional<Fields> layout = fields.fields("layout");
    String form = layout.map(keys -> keys.text("shape")).orElse("");
    String direction = layout.map(keys -> keys.text("direction")).orElse("");
    Steps steps =
        new Steps(
            parts,
            Words.find(Steps.Form.values(), form, Steps.Form.CHEVRONS),
            Words.find(Direction.values(), direction, Direction.LTR));
    return Optional.<Drawing>of(steps).filter(drawing -> reading.hasNodes(fields, parts));
  }
}
