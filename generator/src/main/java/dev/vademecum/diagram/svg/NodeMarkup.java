package dev.vademecum.diagram.svg;

import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.diagram.text.Wrapping;
import java.util.Optional;

/** Writes nodes, as links where they have a page. */
final class NodeMarkup {
  private final Markup out;
  private final Texts texts;
  private final SvgOptions options;

  NodeMarkup(Markup out, Texts texts, SvgOptions options) {
    this.out = out;
    this.texts = texts;
    this.options = options;
  }

  void write(PlacedNode node) {
    Optional<String> address = options.links().apply(node.id());
    String name = address.isPresent() ? "a" : "g";
    out.open(
        name,
        "class",
        style(node, options),
        "id",
        options.prefix() + "." + node.id(),
        "href",
        address.orElse(""));
    if (address.isPresent() && !isSaid(node)) {
      String lang = node.node().sub().isEmpty() ? node.node().language() : "";
      out.element("title", name(node), "lang", lang);
    }
    outline(out, node.outline());
    texts.block("node-label", node.label(), node.node().language());
    node.sub().ifPresent(sub -> texts.block("node-sub", sub));
    out.close(name);
  }

  /** Whether the words within it, read as they stand, are its whole name. */
  private static boolean isSaid(PlacedNode node) {
    return node.node().sub().isEmpty()
        && String.join(" ", node.label().lines())
            .equals(Wrapping.oneLine(node.node().label().value()));
  }

  private static String name(PlacedNode node) {
    String label = Wrapping.oneLine(node.node().label().value());
    return node.node().sub().map(sub -> label + ", " + Wrapping.oneLine(sub.value())).orElse(label);
  }

  static String style(PlacedNode node, SvgOptions options) {
    String kind = "node kind-" + node.node().kind().word();
    String style = node.isBeside() ? kind + " beside" : kind;
    if (options.marked().isEmpty()) {
      return style;
    }
    return style + (options.marked().contains(node.id()) ? " marked" : " dimmed");
  }

  static void outline(Markup out, Outline outline) {
    switch (outline.form()) {
      case ELLIPSE, DOT -> Shapes.ellipse(out, outline.box());
      case RECTANGLE -> Shapes.rectangle(out, outline.box(), Shapes.ROUNDING);
      case STADIUM -> Shapes.rectangle(out, outline.box(), outline.box().height() / 2);
      case DOUBLE_STADIUM -> Shapes.doubled(out, outline.box());
      case HEXAGON -> Shapes.polygon(out, outline.corners());
      case FREE ->
          Shapes.trace(out, outline.trace().orElseGet(() -> Trace.polygon(outline.corners())));
    }
  }
}
