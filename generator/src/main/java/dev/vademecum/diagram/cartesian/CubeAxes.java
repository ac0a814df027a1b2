package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.drawing.Axis;
import dev.vademecum.drawing.Cube;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names and ends of a cube's axes, along its outer edges. */
final class CubeAxes {
  private static final double AWAY = 8;
  private static final double DOWN = 6;

  private final Kit kit;
  private final Isometric space;
  private final double width;
  private final List<Backdrop> shapes = new ArrayList<>();

  CubeAxes(Kit kit, Isometric space) {
    this.kit = kit;
    this.space = space;
    this.width = space.size() * 0.62;
  }

  List<Backdrop> draw(Cube drawing) {
    toRight(drawing.x());
    toLeft(drawing.z());
    upwards(drawing.y());
    return List.copyOf(shapes);
  }

  private void toRight(Axis axis) {
    end(axis.low(), space.at(0, 0, 0), 1, DOWN);
    name(axis, space.at(55, 0, 0), 1);
    end(axis.high(), space.at(100, 0, 0), 1, 2);
  }

  private void toLeft(Axis axis) {
    end(axis.low(), space.at(0, 0, 0), -1, DOWN);
    name(axis, space.at(0, 0, 55), -1);
    end(axis.high(), space.at(0, 0, 100), -1, 2);
  }

  private void upwards(Axis axis) {
    Point top = space.at(0, 100, 100);
    Point bottom = space.at(0, 0, 100);
    TextBlock low = block(axis.low(), note());
    TextBlock high = block(axis.high(), note());
    TextBlock name = block(axis.label(), heading());
    double right = top.x() - AWAY;
    add("axis-end", high.until(right, top.y() - 2));
    add("axis-end", low.until(right, bottom.y() - 4 - low.box().height()));
    double middle = (top.y() + bottom.y()) / 2;
    add("axis-label", name.until(right, middle - name.box().height() / 2));
  }

  private void end(Optional<Located<String>> text, Point at, int side, double down) {
    add("axis-end", beside(block(text, note()), at, side, down));
  }

  private void name(Axis axis, Point at, int side) {
    add("axis-label", beside(block(axis.label(), heading()), at, side, DOWN));
  }

  private static TextBlock beside(TextBlock block, Point at, int side, double down) {
    return side > 0
        ? block.from(at.x() + AWAY, at.y() + down)
        : block.until(at.x() - AWAY, at.y() + down);
  }

  private TextBlock block(Optional<Located<String>> text, TextStyle style) {
    TextBlock block = kit.text(text.map(Located::value).orElse(""), style, width);
    text.filter(label -> block.box().width() > width * 1.25 || block.lines().size() > 2)
        .ifPresent(label -> kit.findings().label(label, Message.of("model-label.axis")));
    return block;
  }

  private void add(String style, TextBlock block) {
    if (!block.isEmpty()) {
      shapes.add(new Backdrop.Words(style, block));
    }
  }

  private TextStyle note() {
    return kit.measures().type().note();
  }

  private TextStyle heading() {
    return kit.measures().type().heading();
  }
}
