package dev.vademecum.drawing;

import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.List;
import java.util.Optional;

/** Nodes that descend from one another. */
final class TreeGrammar implements Grammar {
  @Override
  public Archetype archetype() {
    return Archetype.TREE;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    Key nodes =
        pieces.nodes(
            Key.optional("parent_of", Shape.texts()), Key.optional("partner", Shape.texts()));
    return Pieces.keys(
        Pieces.common(),
        Key.required("nodes", nodes.shape()),
        Key.optional(
            "layout",
            Shape.structure(
                Key.optional("direction", new Shape.OneOf(Words.of(Direction.values())))
                    .otherwise(Words.of(Direction.TTB)))));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    Parts parts = reading.parts(fields, PlaceReader.listed());
    String direction = fields.fields("layout").map(layout -> layout.text("direction")).orElse("");
    List<Family> families =
        new FamilyReader(reading.reporter(), parts.nodes()).read(fields.list("nodes"));
    Tree tree = new Tree(parts, families, Words.find(Direction.values(), direction, Direction.TTB));
    return Optional.<Drawing>of(tree).filter(drawing -> reading.hasNodes(fields, parts));
  }
}
