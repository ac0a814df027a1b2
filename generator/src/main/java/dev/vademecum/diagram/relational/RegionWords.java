package dev.vademecum.diagram.relational;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Form;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.SetOf;
import dev.vademecum.drawing.Venn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words in one part of the sets, in blocks below one another: broken in several ways. */
record RegionWords(List<Column> columns) {
  private static final List<Double> WIDTHS = List.of(150.0, 120.0, 96.0, 76.0, 60.0);
  private static final double GAP = 9;
  private static final double SUB_GAP = 2;
  private static final double PADDING = 4;
  private static final double NUMBER_PADDING = 2;

  /** What stands above one another; the first may be the name of a set. */
  private record Block(Optional<Node> node, TextBlock label, Optional<TextBlock> sub) {
    double height() {
      return label.box().height() + sub.map(s -> s.box().height() + SUB_GAP).orElse(0.0);
    }

    double width() {
      return Math.max(label.box().width(), sub.map(s -> s.box().width()).orElse(0.0));
    }
  }

  /** Blocks broken to one width, and what they cover. */
  private record Column(List<Block> blocks, double padding, double width, double height) {
    static Column of(List<Block> blocks, double padding) {
      double width = blocks.stream().mapToDouble(Block::width).max().orElse(0);
      double height = blocks.stream().mapToDouble(Block::height).sum() + GAP * (blocks.size() - 1);
      return new Column(blocks, padding, width + 2 * padding, height + 2 * padding);
    }
  }

  /** Words in their place. */
  record Placed(List<PlacedNode> nodes, List<Backdrop> names) {}

  static RegionWords of(Venn drawing, int mask, List<Node> nodes, Kit kit) {
    List<Column> columns = new ArrayList<>();
    for (double width : WIDTHS) {
      List<Block> blocks = new ArrayList<>();
      if (Integer.bitCount(mask) == 1) {
        SetOf set = drawing.sets().get(Integer.numberOfTrailingZeros(mask));
        blocks.add(
            new Block(
                Optional.empty(),
                kit.text(set.label().value(), kit.measures().type().label(), width),
                set.sub().map(s -> kit.text(s.value(), kit.measures().type().note(), width))));
      }
      nodes.forEach(node -> blocks.add(block(node, width, kit)));
      columns.add(Column.of(blocks, PADDING));
    }
    return new RegionWords(columns);
  }

  /** Numbers in the place of names, for a part without room for these. */
  static RegionWords numbered(List<Node> nodes, int first, Kit kit) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      TextBlock number =
          kit.text(String.valueOf(first + i), kit.measures().type().label(), WIDTHS.get(0));
      blocks.add(new Block(Optional.of(nodes.get(i)), number, Optional.empty()));
    }
    return new RegionWords(List.of(Column.of(blocks, NUMBER_PADDING)));
  }

  private static Block block(Node node, double width, Kit kit) {
    return new Block(
        Optional.of(node),
        kit.text(node.label().value(), kit.measures().type().label(), width),
        node.sub().map(s -> kit.text(s.value(), kit.measures().type().note(), width)));
  }

  /** The words as close to the middle of their part as they fit. */
  Optional<Placed> place(Circles circles, int mask) {
    List<Point> places = circles.places(mask);
    Point middle = Circles.middle(places);
    return columns.stream()
        .flatMap(column -> nearest(column, circles, mask, places, middle).stream())
        .findFirst();
  }

  private static Optional<Placed> nearest(
      Column column, Circles circles, int mask, List<Point> places, Point middle) {
    if (circles.holds(mask, Box.around(middle, column.width(), column.height()))) {
      return Optional.of(placed(column, middle));
    }
    Optional<Point> nearest = Optional.empty();
    double least = Double.MAX_VALUE;
    for (Point place : places) {
      double far = middle.distance(place);
      if (far < least && circles.holds(mask, Box.around(place, column.width(), column.height()))) {
        nearest = Optional.of(place);
        least = far;
      }
    }
    return nearest.map(at -> placed(column, at));
  }

  Placed inTheMiddle(Point at) {
    return placed(columns.get(columns.size() - 1), at);
  }

  private static Placed placed(Column column, Point at) {
    List<PlacedNode> nodes = new ArrayList<>();
    List<Backdrop> names = new ArrayList<>();
    double top = at.y() - column.height() / 2 + column.padding();
    for (Block block : column.blocks()) {
      TextBlock label = block.label().at(new Point(at.x(), top + block.label().box().height() / 2));
      double below = label.box().bottom() + SUB_GAP;
      Optional<TextBlock> sub =
          block.sub().map(s -> s.at(new Point(at.x(), below + s.box().height() / 2)));
      if (block.node().isPresent()) {
        Point middle = new Point(at.x(), top + block.height() / 2);
        Box box = Box.around(middle, block.width(), block.height()).grown(column.padding());
        nodes.add(new PlacedNode(block.node().get(), new Outline(Form.RECTANGLE, box), label, sub));
      } else {
        names.add(new Backdrop.Words("set-label", label));
        sub.ifPresent(s -> names.add(new Backdrop.Words("set-sub", s)));
      }
      top += block.height() + GAP;
    }
    return new Placed(nodes, names);
  }
}
