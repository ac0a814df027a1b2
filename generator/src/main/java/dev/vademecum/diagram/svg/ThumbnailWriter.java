package dev.vademecum.diagram.svg;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.drawing.Archetype;
import java.util.ArrayList;
import java.util.List;

/** Writes a small figure: forms and lines. Its words would be too small to read. */
final class ThumbnailWriter {
  private static final double WIDTH = 160;
  private static final double MARGIN = 2;

  private final Layout layout;
  private final SvgOptions options;
  private final double scale;
  private final Markup out = new Markup();

  private ThumbnailWriter(Layout layout, SvgOptions options) {
    this.layout = layout;
    this.options = options;
    this.scale = (WIDTH - 2 * MARGIN) / layout.figure().width();
  }

  static String write(Archetype archetype, Layout layout, SvgOptions options) {
    return new ThumbnailWriter(layout, options).write(archetype);
  }

  private String write(Archetype archetype) {
    Box figure = scaled(layout.figure());
    new Frame(archetype, figure.grown(MARGIN), WIDTH, options).open(out, false);
    layout.backdrops().forEach(this::backdrop);
    layout.edges().forEach(this::edge);
    layout.nodes().forEach(this::node);
    layout.front().forEach(this::backdrop);
    return out.close("svg").toString();
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
    NodeMarkup.outline(out, node.outline().scaled(scale));
    out.close("g");
  }

  private Box scaled(Box box) {
    return new Box(
        box.left() * scale, box.top() * scale, box.right() * scale, box.bottom() * scale);
  }
}
