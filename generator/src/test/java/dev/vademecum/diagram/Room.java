package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.RoutedEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What must hold in every drawing: everything has its room, and nothing covers anything else. */
final class Room {
  private static final double APART = 2;

  /** From a node's border to where a line ends. */
  private static final double REACH = 7;

  private Room() {}

  static void holds(Layout layout) {
    holds(layout, APART);
  }

  /**
   * The same, of nodes that keep a distance.
   *
   * @param apart how far from one another at least
   */
  static void holds(Layout layout, double apart) {
    nodesAreApart(layout.nodes(), apart);
    edgesAvoidNodes(layout);
    wordsHaveRoom(layout);
  }

  /** The same, of nodes that lie within one another. */
  static void wordsHaveRoom(Layout layout) {
    wordsAreWithinTheirNodes(layout.nodes());
    wordsAreApart(layout);
    allIsWithinBounds(layout);
  }

  private static void nodesAreApart(List<PlacedNode> nodes, double apart) {
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(nodes.get(i).outline().distance(nodes.get(j).outline()))
            .as(nodes.get(i).id() + " and " + nodes.get(j).id())
            .isGreaterThan(apart);
      }
    }
  }

  private static void wordsAreWithinTheirNodes(List<PlacedNode> nodes) {
    for (PlacedNode node : nodes) {
      Stream.concat(Stream.of(node.label()), node.sub().stream())
          .flatMap(block -> corners(block.box()))
          .forEach(corner -> assertThat(node.outline().contains(corner)).as(node.id()).isTrue());
      node.sub().ifPresent(sub -> assertThat(sub.box().overlaps(node.label().box())).isFalse());
    }
  }

  private static Stream<Point> corners(Box box) {
    return Stream.of(
        new Point(box.left(), box.top()),
        new Point(box.right(), box.top()),
        new Point(box.right(), box.bottom()),
        new Point(box.left(), box.bottom()));
  }

  private static void edgesAvoidNodes(Layout layout) {
    for (RoutedEdge edge : layout.edges()) {
      String name = edge.edge().from().value() + "-" + edge.edge().to().value();
      for (PlacedNode node : layout.nodes()) {
        assertThat(edge.path().points())
            .as(name + " at " + node.id())
            .noneMatch(node.outline()::contains);
      }
      ends(layout, edge.edge().from().value(), edge.path().first(), name);
      ends(layout, edge.edge().to().value(), edge.path().last(), name);
    }
  }

  private static void ends(Layout layout, String id, Point end, String name) {
    assertThat(layout.node(id).orElseThrow().outline().distance(end)).as(name).isLessThan(REACH);
  }

  /** Letters along a curve have boxes of their own, which overlap one another. */
  private static void wordsAreApart(Layout layout) {
    List<List<Box>> words = new ArrayList<>();
    layout.edges().stream()
        .flatMap(edge -> edge.label().stream())
        .forEach(label -> words.add(List.of(label.box())));
    layout.backdrops().stream().map(Backdrop::letters).forEach(words::add);
    for (int i = 0; i < words.size(); i++) {
      for (Box box : words.get(i)) {
        assertThat(words.subList(0, i)).noneMatch(o -> o.stream().anyMatch(box::overlaps));
        assertThat(layout.edges()).noneMatch(edge -> edge.path().touches(box));
        assertThat(layout.edges())
            .noneMatch(edge -> edge.number().stream().anyMatch(n -> n.box().overlaps(box)));
        assertThat(layout.nodes()).noneMatch(node -> node.outline().meets(box));
      }
    }
  }

  private static void allIsWithinBounds(Layout layout) {
    Stream.of(
            layout.nodes().stream().map(PlacedNode::box),
            layout.edges().stream().flatMap(RoutedEdge::boxes),
            layout.key().stream().map(row -> row.box()),
            layout.backdrops().stream().map(Backdrop::box))
        .flatMap(boxes -> boxes)
        .forEach(box -> assertThat(layout.bounds().with(box)).isEqualTo(layout.bounds()));
  }
}
