package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Scales;
import dev.vademecum.drawing.Scores;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What stands on scales: their lines and numbers, norms, and a profile for each series. */
final class ScaleMarks {
  private static final double LANE = 15;
  private static final double MARK = 5.5;
  private static final double TICK = 4;
  private static final double NORM_ROOM = 3;
  private static final double NUMBERS = 8;
  private static final double NUMBER_ROOM = 8;
  private static final double ROUNDING = 1e-9;

  private final Scales drawing;
  private final List<ScalesEngine.Row> rows;
  private final Kit kit;
  private final List<Scores.Series> series;

  ScaleMarks(Scales drawing, List<ScalesEngine.Row> rows, Kit kit) {
    this.drawing = drawing;
    this.rows = rows;
    this.kit = kit;
    this.series = drawing.scores().map(Scores::series).orElse(List.of());
  }

  /** All of it, from the back to the front. */
  List<Backdrop> behind() {
    List<Backdrop> shapes = new ArrayList<>();
    rows.forEach(row -> norm(row, shapes));
    rows.forEach(row -> line(row, shapes));
    drawing.scores().ifPresent(scores -> numbers(scores, shapes));
    for (int i = 0; i < series.size(); i++) {
      for (Polyline part : profile(i)) {
        shapes.add(new Backdrop.Form(style(i), Trace.line(part.points())));
      }
    }
    for (int i = 0; i < series.size(); i++) {
      for (ScalesEngine.Row row : rows) {
        marks(row, i, shapes);
      }
    }
    return shapes;
  }

  private String style(int index) {
    return "profile-line line-" + pattern(index);
  }

  /** A pattern of its own for each series; an unbroken one where an author dashes others. */
  private int pattern(int index) {
    boolean chosen = series.stream().anyMatch(Scores.Series::dashed);
    if (!chosen) {
      return index + 1;
    }
    return series.get(index).dashed() ? Math.max(2, index + 1) : index == 0 ? 1 : 5;
  }

  /** What words stay clear of. */
  List<Polyline> lines() {
    List<Polyline> lines = new ArrayList<>();
    for (ScalesEngine.Row row : rows) {
      lines.add(
          Polyline.of(new Point(row.left(), row.middle()), new Point(row.right(), row.middle())));
    }
    for (int i = 0; i < series.size(); i++) {
      lines.addAll(profile(i));
    }
    return lines;
  }

  /** The rows of the key: a mark and a line for each series, and the norm. */
  List<KeyMaker.Row> key() {
    List<KeyMaker.Row> key = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      KeyRow.Sign sign =
          new KeyRow.Sign.OfMark(style(i), "score score-" + (i + 1), mark(i, Point.ORIGIN));
      key.add(new KeyMaker.Row(sign, "", series.get(i).label().value()));
    }
    drawing
        .normLabel()
        .ifPresent(
            label -> key.add(new KeyMaker.Row(new KeyRow.Sign.OfArea("norm"), "", label.value())));
    return key;
  }

  private void norm(ScalesEngine.Row row, List<Backdrop> shapes) {
    row.scale()
        .norm()
        .ifPresent(
            norm -> {
              Box box = row.node().outline().box();
              Box band =
                  new Box(
                      x(row, norm.low()),
                      box.top() - NORM_ROOM,
                      x(row, norm.high()),
                      box.bottom() + NORM_ROOM);
              shapes.add(new Backdrop.Form("norm", Trace.rectangle(band)));
            });
  }

  private double x(ScalesEngine.Row row, double value) {
    double part = drawing.scores().map(scores -> scores.part(value)).orElse(0.0);
    return row.left() + part * (row.right() - row.left());
  }

  private void line(ScalesEngine.Row row, List<Backdrop> shapes) {
    segment("scale-base", row.left(), row.middle(), row.right(), row.middle(), shapes);
    for (double value : steps()) {
      double x = x(row, value);
      segment("scale-base", x, row.middle() - TICK, x, row.middle() + TICK, shapes);
    }
    if (drawing.scores().isEmpty()) {
      for (double x : List.of(row.left(), row.right())) {
        segment("scale-base", x, row.middle() - TICK, x, row.middle() + TICK, shapes);
      }
    }
  }

  private static void segment(
      String style, double x, double y, double toX, double toY, List<Backdrop> shapes) {
    shapes.add(new Backdrop.Form(style, Trace.line(List.of(new Point(x, y), new Point(toX, toY)))));
  }

  private List<Double> steps() {
    List<Double> steps = new ArrayList<>();
    drawing
        .scores()
        .ifPresent(
            scores -> {
              int number = (int) Math.floor((scores.max() - scores.min()) / scores.step() + 1e-9);
              for (int i = 0; number <= 20 && i <= number; i++) {
                steps.add(scores.min() + i * scores.step());
              }
            });
    return steps;
  }

  /** Numbers above the first scale: as many as have room, in equal steps. */
  private void numbers(Scores scores, List<Backdrop> shapes) {
    ScalesEngine.Row first = rows.get(0);
    double bottom = first.node().outline().box().top() - NUMBERS;
    List<Double> steps = steps();
    List<TextBlock> placed = List.of();
    for (int every = 1; placed.isEmpty(); every++) {
      List<TextBlock> blocks =
          shown(scores, steps, every).stream().map(value -> number(first, value, bottom)).toList();
      boolean last = every > steps.size();
      placed = last || areApart(blocks) ? blocks : List.of();
    }
    placed.forEach(block -> shapes.add(new Backdrop.Words("axis-end", block)));
  }

  /** Both ends, and every so many steps between them. */
  private static List<Double> shown(Scores scores, List<Double> steps, int every) {
    List<Double> shown = new ArrayList<>(List.of(scores.min()));
    for (int i = every; i < steps.size(); i += every) {
      if (steps.get(i) < scores.max() - ROUNDING) {
        shown.add(steps.get(i));
      }
    }
    shown.add(scores.max());
    return shown;
  }

  private TextBlock number(ScalesEngine.Row first, double value, double bottom) {
    TextBlock block = kit.text(plain(value), kit.measures().type().note(), 200);
    return block.at(new Point(x(first, value), bottom - block.box().height() / 2));
  }

  private static boolean areApart(List<TextBlock> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).box().left() - blocks.get(i - 1).box().right() < NUMBER_ROOM / 2) {
        return false;
      }
    }
    return true;
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The pieces of a profile; a missing score is a gap. */
  private List<Polyline> profile(int index) {
    List<Polyline> parts = new ArrayList<>();
    List<Point> part = new ArrayList<>();
    for (ScalesEngine.Row row : rows) {
      OptionalDouble value = drawing.value(series.get(index), row.scale());
      if (value.isPresent()) {
        part.add(at(row, index, value.getAsDouble()));
      } else {
        close(part, parts);
      }
    }
    close(part, parts);
    return parts;
  }

  private static void close(List<Point> part, List<Polyline> parts) {
    if (part.size() > 1) {
      parts.add(new Polyline(part));
    }
    part.clear();
  }

  /** Each series has a lane of its own, so that equal scores stand side by side. */
  private Point at(ScalesEngine.Row row, int index, double value) {
    double lane = (index - (series.size() - 1) / 2.0) * LANE;
    return new Point(x(row, value), row.middle() + lane);
  }

  private void marks(ScalesEngine.Row row, int index, List<Backdrop> shapes) {
    drawing
        .value(series.get(index), row.scale())
        .ifPresent(
            value ->
                shapes.add(
                    new Backdrop.Form(
                        "score score-" + (index + 1), mark(index, at(row, index, value)))));
  }

  /** A form for each series: a disc, a square, a diamond, a triangle. */
  private static Trace mark(int index, Point at) {
    Box box = Box.around(at, 2 * MARK, 2 * MARK);
    return switch (index) {
      case 0 -> Trace.circle(at, MARK);
      case 1 -> Trace.rectangle(box.grown(-0.5));
      case 2 ->
          Trace.polygon(
              List.of(
                  new Point(at.x(), box.top() - 1),
                  new Point(box.right() + 1, at.y()),
                  new Point(at.x(), box.bottom() + 1),
                  new Point(box.left() - 1, at.y())));
      default ->
          Trace.polygon(
              List.of(
                  new Point(at.x(), box.top()),
                  new Point(box.right(), box.bottom()),
                  new Point(box.left(), box.bottom())));
    };
  }
}
