package dev.vademecum.diagram.layout;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.drawing.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the words of a drawing whose nodes and lines have their places: what is written on edges,
 * and remarks. An edge without a way of its own is reported.
 */
public final class Finish {
  private static final double LABEL_ROOM = 3;
  private static final double LETTER_ROOM = 4;

  private final Drawing drawing;
  private final Kit kit;
  private final List<Backdrop> backdrops;
  private final List<PlacedNode> nodes;
  private final List<Polyline> lines;
  private final Optional<GroupAreas> groups;

  /**
   * What has its place already.
   *
   * @param backdrops from the back to the front
   */
  public Finish(Drawing drawing, Kit kit, List<Backdrop> backdrops, List<PlacedNode> nodes) {
    this(drawing, kit, backdrops, nodes, List.of(), Optional.empty());
  }

  private Finish(
      Drawing drawing,
      Kit kit,
      List<Backdrop> backdrops,
      List<PlacedNode> nodes,
      List<Polyline> lines,
      Optional<GroupAreas> groups) {
    this.lines = List.copyOf(lines);
    this.groups = groups;
    this.drawing = drawing;
    this.kit = kit;
    this.backdrops = List.copyOf(backdrops);
    this.nodes = List.copyOf(nodes);
  }

  /** The same, with no words on these lines either. */
  public Finish keepingClearOf(List<Polyline> others) {
    return new Finish(drawing, kit, backdrops, nodes, others, groups);
  }

  /** The same, with the names of these groups. */
  public Finish naming(GroupAreas areas) {
    return new Finish(drawing, kit, backdrops, nodes, lines, Optional.of(areas));
  }

  /**
   * The whole layout.
   *
   * @param rows of the key, before those of remarks and numbers
   */
  public Layout layout(List<RoutedEdge> routed, List<KeyMaker.Row> rows) {
    checkWays(kit, nodes, routed);
    return crossing(routed, rows);
  }

  /** The same, where edges run across nodes because these lie within one another. */
  public Layout crossing(List<RoutedEdge> routed, List<KeyMaker.Row> rows) {
    List<RoutedEdge> edges =
        new LabelPlacer(kit.wrapping(), kit.measures(), this::isFree, KeyMaker.last(rows))
            .place(routed);
    List<Backdrop> all = new ArrayList<>(backdrops);
    List<KeyMaker.Row> key = new ArrayList<>(rows);
    groups.ifPresent(
        areas -> {
          all.addAll(areas.names(space(edges), Math.max(last(edges), KeyMaker.last(rows))));
          key.addAll(areas.rows());
        });
    return new Assembly(drawing, kit).layout(all, nodes, edges, key);
  }

  private Space space(List<RoutedEdge> edges) {
    Space space = new Space();
    nodes.forEach(space::take);
    edges.forEach(space::take);
    backdrops.forEach(space::take);
    lines.forEach(space::take);
    return space;
  }

  private static int last(List<RoutedEdge> edges) {
    return edges.stream()
        .flatMap(edge -> edge.number().stream())
        .mapToInt(RoutedEdge.NumberMark::number)
        .max()
        .orElse(0);
  }

  private boolean isFree(Box box) {
    return nodes.stream().noneMatch(node -> node.box().grown(LABEL_ROOM).overlaps(box))
        && lines.stream().noneMatch(line -> line.touches(box))
        && backdrops.stream().noneMatch(backdrop -> isBorderOfGroup(backdrop, box))
        && backdrops.stream()
            .flatMap(backdrop -> backdrop.letters().stream())
            .noneMatch(letters -> letters.grown(LETTER_ROOM).overlaps(box));
  }

  private static boolean isBorderOfGroup(Backdrop backdrop, Box box) {
    return backdrop instanceof Backdrop.Form form
        && form.style().equals("group-area")
        && form.trace().border().touches(box);
  }

  /** Reports each edge that has no way around the nodes. */
  public static void checkWays(Kit kit, List<PlacedNode> nodes, List<RoutedEdge> edges) {
    for (RoutedEdge edge : edges) {
      blocking(edge, nodes)
          .ifPresent(
              node ->
                  kit.findings()
                      .report(
                          Code.MODEL_OVERLAP,
                          edge.edge().span(),
                          Message.of(
                              "model-overlap.way",
                              edge.edge().from().value(),
                              edge.edge().to().value(),
                              node.id()),
                          Message.of("model-overlap.way.hint")));
    }
  }

  private static Optional<PlacedNode> blocking(RoutedEdge edge, List<PlacedNode> nodes) {
    List<Point> points = edge.path().points();
    return nodes.stream()
        .filter(node -> points.stream().anyMatch(node.outline()::contains))
        .findFirst();
  }
}
