package dev.vademecum.diagram.svg;

import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.drawing.Arrows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes edges: lines that stop short of their arrowheads, then words. */
final class EdgeMarkup {
  private static final double HEAD_LENGTH = 8.5;
  private static final double HEAD_HALF = 3.6;
  private static final double COVERED = 6;
  private static final double STEP = 6;

  private final Markup out;
  private final Texts texts;
  private final String dimmed;
  private final Set<String> seen = new HashSet<>();

  /**
   * Markup of edges.
   *
   * @param dimmed whether edges step back
   */
  EdgeMarkup(Markup out, Texts texts, boolean dimmed) {
    this.out = out;
    this.texts = texts;
    this.dimmed = dimmed ? " dimmed" : "";
  }

  void line(RoutedEdge edge) {
    boolean atEnd = edge.edge().arrows() != Arrows.NONE;
    boolean atStart = edge.edge().arrows() == Arrows.BOTH;
    out.open("g", "class", style(edge));
    out.empty("path", "class", "edge-line", "d", data(edge.parts(), atStart, atEnd));
    Polyline path = edge.path();
    if (atEnd) {
      head(path.last(), path.at(path.length() - HEAD_LENGTH));
    }
    if (atStart) {
      head(path.first(), path.at(HEAD_LENGTH));
    }
    out.close("g");
  }

  void words(RoutedEdge edge) {
    if (edge.label().isPresent() || edge.number().isPresent()) {
      out.open("g", "class", style(edge));
      edge.label().ifPresent(label -> texts.block("edge-label", label));
      edge.number().ifPresent(mark -> texts.number(mark.number(), mark.at(), mark.radius()));
      out.close("g");
    }
  }

  private String style(RoutedEdge edge) {
    return "edge edge-" + edge.edge().kind().word() + dimmed;
  }

  /** The data of all parts that are not there yet: the trunk of a bundle is drawn once. */
  private String data(List<Polyline> parts, boolean atStart, boolean atEnd) {
    List<String> data = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Polyline part = parts.get(i);
      double from = i == 0 && atStart ? COVERED : 0;
      double to = part.length() - (i == parts.size() - 1 && atEnd ? COVERED : 0);
      String drawn = Paths.smooth(part.part(from, to, STEP));
      if (seen.add(drawn)) {
        data.add(drawn);
      }
    }
    return String.join("", data);
  }

  private void head(Point tip, Point back) {
    Point aside = back.minus(tip).unit().normal().times(HEAD_HALF);
    Point base = tip.plus(back.minus(tip).unit().times(HEAD_LENGTH));
    List<Point> corners = List.of(tip, base.plus(aside), base.minus(aside));
    out.empty("path", "class", "edge-head", "d", Paths.closed(corners));
  }
}
