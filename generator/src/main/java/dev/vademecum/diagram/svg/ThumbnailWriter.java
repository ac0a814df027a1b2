package dev.vademecum.diagram.svg;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Weight;
import dev.vademecum.drawing.Archetype;
import java.util.ArrayList;
import java.util.List;

/** Writes a small figure: forms and lines, and the names of the marked nodes below. */
final class ThumbnailWriter {
  private static final double WIDTH = 160;
  private static final double MARGIN = 2;
  private static final double NAME_GAP = 6;
  private static final double LABEL_FACTOR = 0.86;
  private static final TextStyle NAME = new TextStyle(Weight.SEMIBOLD, 13);

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
    List<TextBlock> names = names(figure);
    Box bounds = figure;
    for (TextBlock name : names) {
      bounds = bounds.with(name.box());
    }
    new Frame(archetype, bounds.grown(MARGIN), options).open(out, false);
    layout.backdrops().forEach(this::backdrop);
    layout.edges().forEach(this::edge);
    layout.nodes().forEach(this::node);
    layout.front().forEach(this::backdrop);
    Texts texts = new Texts(out);
    names.forEach(name -> texts.block("node-label", name));
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

  /** The names of marked nodes, broken as in the figure, one below the other. */
  private List<TextBlock> names(Box figure) {
    List<TextBlock> names = new ArrayList<>();
    double top = figure.bottom() + NAME_GAP;
    for (PlacedNode node : layout.nodes()) {
      if (options.marked().contains(node.id())) {
        TextBlock label = node.label();
        double height = label.lines().size() * NAME.lineHeight();
        Point centre = new Point(figure.centre().x(), top + height / 2);
        Box box = Box.around(centre, label.box().width() * LABEL_FACTOR, height);
        names.add(new TextBlock(label.lines(), NAME, TextBlock.Align.MIDDLE, box));
        top += height + 2;
      }
    }
    return names;
  }
}
