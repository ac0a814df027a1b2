package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Dial;
import dev.vademecum.drawing.Scores;
import dev.vademecum.drawing.Wheel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The scores of a wheel: the first series fills its sectors, and each is a line of its own pattern.
 * A missing score is a gap; the lowest one is a line at the hub.
 */
final class WheelScores {
  private static final double NUMBERS_APART = 22;

  /** Each series' line is shorter than the one before, so that equal scores both show. */
  private static final double SHORTER = 0.1;

  private static final List<Integer> SOLID_FIRST = List.of(1, 3, 4, 2);
  private static final List<Integer> DASHED_FIRST = List.of(2, 4, 3, 1);

  private final Wheel drawing;
  private final Kit kit;
  private final double radius;
  private final List<Scores.Series> series;
  private final List<Integer> patterns;

  WheelScores(Wheel drawing, Kit kit, double radius) {
    this.drawing = drawing;
    this.kit = kit;
    this.radius = radius;
    this.series = drawing.series().toList();
    this.patterns = patterns(series);
  }

  private static List<Integer> patterns(List<Scores.Series> series) {
    List<Integer> chosen = new ArrayList<>();
    for (Scores.Series one : series) {
      List<Integer> wanted = one.dashed() ? DASHED_FIRST : SOLID_FIRST;
      chosen.add(wanted.stream().filter(p -> !chosen.contains(p)).findFirst().orElse(1));
    }
    return chosen;
  }

  /** The filled sectors of the first series, and the circles of the scale over them. */
  List<Backdrop> areas() {
    List<Backdrop> areas = new ArrayList<>();
    if (!series.isEmpty()) {
      each(
          series.get(0),
          0,
          (score, from, turn) -> {
            if (score > WheelEngine.HUB) {
              Trace sector = Trace.sector(Point.ORIGIN, WheelEngine.HUB, score, from, turn);
              areas.add(new Backdrop.Form("score-area", sector));
            }
          });
    }
    drawing.scores().ifPresent(scores -> areas.addAll(circles(scores)));
    return areas;
  }

  private List<Backdrop> circles(Scores scores) {
    List<Backdrop> circles = new ArrayList<>();
    for (int i = 0; i <= steps(scores); i++) {
      double at = at(scores, scores.min() + i * scores.step());
      circles.add(new Backdrop.Form("scale-line", Trace.circle(Point.ORIGIN, at)));
    }
    return circles;
  }

  private static int steps(Scores scores) {
    return (int) Math.floor((scores.max() - scores.min()) / scores.step() + 1e-9);
  }

  private double at(Scores scores, double value) {
    return WheelEngine.HUB + (radius - WheelEngine.HUB) * scores.part(value);
  }

  /** A line per score, and the numbers of the scale. */
  List<Backdrop> lines() {
    List<Backdrop> lines = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      String style = style(i);
      each(
          series.get(i),
          i * SHORTER,
          (score, from, turn) ->
              lines.add(new Backdrop.Form(style, Trace.arc(Point.ORIGIN, score, from, turn))));
    }
    drawing.scores().ifPresent(scores -> lines.addAll(numbers(scores)));
    return lines;
  }

  private String style(int index) {
    return "score-line pattern-" + patterns.get(index);
  }

  /** Numbers along the first spoke, as many as have room. */
  private List<Backdrop> numbers(Scores scores) {
    List<Backdrop> numbers = new ArrayList<>();
    int steps = steps(scores);
    double apart = (radius - WheelEngine.HUB) * scores.step() / (scores.max() - scores.min());
    int every = (int) Math.max(1, Math.ceil(NUMBERS_APART / apart));
    for (int i = steps % every; i <= steps; i += every) {
      double value = scores.min() + i * scores.step();
      Point at = Point.polar(at(scores, value), drawing.dial().at(0));
      TextBlock block = kit.text(plain(value), kit.measures().type().note(), radius);
      numbers.add(new Backdrop.Words("scale-label", block.at(at)));
    }
    return numbers;
  }

  private static String plain(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }

  /** Where a score is drawn. */
  private interface Sector {
    void draw(double score, double from, double turn);
  }

  private void each(Scores.Series one, double shorter, Sector sector) {
    Scores scores = drawing.scores().orElseThrow();
    Dial dial = drawing.dial();
    double part = 1.0 / drawing.nodes().size();
    for (int i = 0; i < drawing.nodes().size(); i++) {
      OptionalDouble value = one.of(drawing.nodes().get(i));
      if (value.isPresent()) {
        double from = dial.at((i + shorter) * part);
        double turn = dial.turn() * part * (1 - 2 * shorter);
        sector.draw(at(scores, value.getAsDouble()), from, turn);
      }
    }
  }

  List<KeyMaker.Row> rows() {
    List<KeyMaker.Row> rows = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      String label = series.get(i).label().value();
      rows.add(new KeyMaker.Row(new KeyRow.Sign.OfLine(style(i)), "", label));
    }
    return rows;
  }
}
