package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.drawing.Axis;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws axes below and beside a figure: a line with an arrowhead, its name and its ends. */
final class AxisLines {
  private static final double HEAD_LENGTH = 8.5;
  private static final double HEAD_HALF = 3.6;
  private static final double WORDS = 7;
  private static final double BETWEEN_WORDS = 14;

  private final Kit kit;

  AxisLines(Kit kit) {
    this.kit = kit;
  }

  /** An axis from left to right, along the lower side of a box. */
  List<Backdrop> below(Axis axis, Box along) {
    List<Backdrop> shapes = new ArrayList<>();
    line(new Point(along.left(), along.bottom()), new Point(along.right(), along.bottom()), shapes);
    double top = along.bottom() + WORDS;
    TextBlock low = end(axis.low(), along.width() / 2);
    TextBlock high = end(axis.high(), along.width() / 2);
    TextBlock name = name(axis, along.width());
    double ends = 2 * Math.max(low.box().width(), high.box().width());
    boolean beside = name.box().width() + ends + 2 * BETWEEN_WORDS <= along.width();
    add("axis-end", low.from(along.left(), top), shapes);
    add("axis-end", high.until(along.right(), top), shapes);
    double line = beside ? 0 : Math.max(low.box().height(), high.box().height());
    Point middle = new Point(along.centre().x(), top + line + name.box().height() / 2);
    add("axis-label", name.at(middle), shapes);
    return shapes;
  }

  /** An axis from below upwards, along the left side of a box. */
  List<Backdrop> beside(Axis axis, Box along) {
    List<Backdrop> shapes = new ArrayList<>();
    line(new Point(along.left(), along.bottom()), new Point(along.left(), along.top()), shapes);
    double right = along.left() - WORDS;
    TextBlock low = end(axis.low(), along.height() / 2);
    TextBlock high = end(axis.high(), along.height() / 2);
    TextBlock name = name(axis, along.height());
    double ends = 2 * Math.max(low.box().width(), high.box().width());
    boolean beside = name.box().width() + ends + 2 * BETWEEN_WORDS <= along.height();
    double lowest = along.bottom() - low.box().width() / 2;
    turned("axis-end", low, new Point(right - low.box().height() / 2, lowest), shapes);
    double highest = along.top() + high.box().width() / 2;
    turned("axis-end", high, new Point(right - high.box().height() / 2, highest), shapes);
    double column = beside ? 0 : Math.max(low.box().height(), high.box().height());
    double at = right - column - name.box().height() / 2;
    turned("axis-label", name, new Point(at, along.centre().y()), shapes);
    return shapes;
  }

  private TextBlock name(Axis axis, double room) {
    TextBlock name = block(axis.label(), kit.measures().type().heading(), room);
    axis.label()
        .filter(label -> name.box().width() > room)
        .ifPresent(label -> kit.findings().label(label, Message.of("model-label.axis")));
    return name;
  }

  private TextBlock end(Optional<Located<String>> text, double room) {
    TextBlock end = block(text, kit.measures().type().note(), room - BETWEEN_WORDS / 2);
    text.filter(label -> end.box().width() > room - BETWEEN_WORDS / 2)
        .ifPresent(label -> kit.findings().label(label, Message.of("model-label.axis-end")));
    return end;
  }

  private TextBlock block(Optional<Located<String>> text, TextStyle style, double room) {
    return kit.text(text.map(Located::value).orElse(""), style, room);
  }

  static void line(Point from, Point to, List<Backdrop> shapes) {
    Point back = to.plus(from.minus(to).unit().times(HEAD_LENGTH - 2));
    shapes.add(new Backdrop.Form("axis", Trace.line(List.of(from, back))));
    shapes.add(new Backdrop.Form("axis-head", head(to, from)));
  }

  /** An arrowhead with its tip at a point, coming from another. */
  static Trace head(Point tip, Point from) {
    Point back = from.minus(tip).unit();
    Point base = tip.plus(back.times(HEAD_LENGTH));
    Point aside = back.normal().times(HEAD_HALF);
    return Trace.polygon(List.of(tip, base.plus(aside), base.minus(aside)));
  }

  private static void add(String style, TextBlock block, List<Backdrop> shapes) {
    if (!block.isEmpty()) {
      shapes.add(new Backdrop.Words(style, block));
    }
  }

  private static void turned(String style, TextBlock block, Point centre, List<Backdrop> shapes) {
    if (!block.isEmpty()) {
      shapes.add(new Backdrop.TurnedWords(style, block.at(centre)));
    }
  }
}
