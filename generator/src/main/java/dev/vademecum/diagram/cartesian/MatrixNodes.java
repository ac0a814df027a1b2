package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Form;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.NodeSizer;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.NodeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nodes in cells: a rectangle fills its cell, any other form stands in the middle of it. */
final class MatrixNodes {
  private static final double ROOM = 6;

  private final CellWords words;
  private final Map<String, PlacedNode> formed = new LinkedHashMap<>();

  MatrixNodes(List<Node> nodes, Kit kit) {
    this.words = new CellWords(kit);
    NodeSizer sizer = kit.sizer();
    sizer
        .size(nodes.stream().filter(node -> !fills(node)).toList())
        .forEach(node -> formed.put(node.id(), node));
  }

  static boolean fills(Node node) {
    return node.kind() != NodeKind.QUESTION
        && node.kind() != NodeKind.RESULT
        && node.kind() != NodeKind.ENTRY
        && node.kind() != NodeKind.EXIT;
  }

  double leastWidth(Node node) {
    PlacedNode form = formed.get(node.id().value());
    return form == null ? words.least(node) : form.outline().box().width() + 2 * ROOM;
  }

  double height(Node node, double width) {
    PlacedNode form = formed.get(node.id().value());
    return form == null
        ? words.words(node, width).height() + 2 * CellWords.PADDING_Y
        : form.outline().box().height() + 2 * ROOM;
  }

  PlacedNode place(Node node, Box cell) {
    PlacedNode form = formed.get(node.id().value());
    return form == null ? words.filling(node, cell) : form.at(cell.centre());
  }

  /** Whether a node is smaller than its cell. */
  static boolean isFree(PlacedNode node) {
    return node.outline().form() != Form.RECTANGLE;
  }
}
