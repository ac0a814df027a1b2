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

  /** The same node with another border, and its words around a place of their own. */
  public PlacedNode beside(Outline border, Point words) {
    Point by = words.minus(words().centre());
    return new PlacedNode(
        node,
        border,
        label.at(label.box().centre().plus(by)),
        sub.map(block -> block.at(block.box().centre().plus(by))));
  }

  /** What the words cover. */
  public Box words() {
    return sub.map(block -> label.box().with(block.box())).orElse(label.box());
  }

  /** Whether the words stand outside of the border. */
  public boolean isBeside() {
    return !outline.contains(label.box().centre());
  }

  /** The same place and words for a node that is called otherwise. */
  PlacedNode of(Node other) {
    return new PlacedNode(other, outline, label, sub);
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
