package dev.vademecum.diagram.layout;

import dev.vademecum.drawing.Node;
import java.util.Optional;

/** A node with its border and its words, which stand inside unless the border is that of a dot. */
public record PlacedNode(Node node, Outline outline, TextBlock label, Optional<TextBlock> sub) {
  public String id() {
    return node.id().value();
  }

  /** What the border and the words cover. */
  public Box box() {
    Box words = outline.box().with(label.box());
    return sub.map(block -> words.with(block.box())).orElse(words);
  }

  /** The same node elsewhere. */
  public PlacedNode at(Point centre) {
    Point by = centre.minus(outline.centre());
    return new PlacedNode(
        node,
        outline.at(centre),
        label.at(label.box().centre().plus(by)),
        sub.map(block -> block.at(block.box().centre().plus(by))));
  }
}
