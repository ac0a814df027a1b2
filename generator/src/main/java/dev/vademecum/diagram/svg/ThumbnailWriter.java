package dev.vademecum.diagram.svg;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Form;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.drawing.Archetype;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a small figure: forms and lines. Its words would be too small to read. */
final class ThumbnailWriter {
  private static final double WIDTH = 160;
  private static final double MARGIN = 2;
  private static final double DOT = 4.5;
  private static final double MARKED_DOT = 10;

  private final Layout layout;
  private final SvgOptions options;
  private final Box drawn;
  private final double scale;
  private final Markup out = new Markup();

  private ThumbnailWriter(Layout layout, SvgOptions options) {
    this.layout = layout;
    this.options = options;
    this.drawn = drawn(layout);
    this.scale = (WIDTH - 2 * MARGIN) / drawn.width();
  }

  static String write(Archetype archetype, Layout layout, SvgOptions options) {
    return new ThumbnailWriter(layout, options).write(archetype);
  }

  private String write(Archetype archetype) {
    Box figure = scaled(drawn);
    new Frame(archetype, figure.grown(MARGIN), WIDTH, options).open(out, false);
    layout.backdrops().forEach(this::backdrop);
    layout.edges().forEach(this::edge);
    layout.nodes().forEach(this::node);
    layout.front().forEach(this::backdrop);
    return out.close("svg").toString();
  }

  /** What the figure covers without its words. */
  private static Box drawn(Layout layout) {
    List<Box> boxes = new ArrayList<>();
    Stream.concat(layout.backdrops().stream(), layout.front().stream())
        .filter(Backdrop.Form.class::isInstance)
        .forEach(form -> boxes.add(form.box()));
    layout.nodes().forEach(node -> boxes.add(node.outline().box()));
    layout.edges().forEach(edge -> boxes.add(edge.path().reach()));
    return boxes.isEmpty() ? layout.figure() : Box.around(boxes);
  }

  private void backdrop(Backdrop backdrop) {
    if (backdrop instanceof Backdrop.Form form) {
      BackdropMarkup.form(out, form.style(), form.trace().scaled(scale));
    }
  }

  private void edge(RoutedEdge edge) {
    List<String> data = new ArrayList<>();
    for (Polyline part : edge.parts()) {
      List<Point> points = part.points().stream().map(point -> point.times(scale)).toList();
      data.add(Paths.smooth(new Polyline(points)));
    }
    String style = "edge edge-" + edge.edge().kind().word() + " dimmed";
    out.open("g", "class", style);
    out.empty("path", "class", "edge-line", "d", String.join("", data));
    out.close("g");
  }

  private void node(PlacedNode node) {
    out.open("g", "class", NodeMarkup.style(node, options));
    NodeMarkup.outline(out, seen(node));
    out.close("g");
  }

  /** Dots stay large enough to tell the one that is marked from others. */
  private Outline seen(PlacedNode node) {
    Outline small = node.outline().scaled(scale);
    double least = options.marked().contains(node.id()) ? MARKED_DOT : DOT;
    return small.form() == Form.DOT && small.box().width() < least
        ? new Outline(Form.DOT, Box.around(small.centre(), least, least))
        : small;
  }

  private Box scaled(Box box) {
    return new Box(
        box.left() * scale, box.top() * scale, box.right() * scale, box.bottom() * scale);
  }
}
