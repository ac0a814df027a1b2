package dev.vademecum.diagram.overview;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.text.FontMeasure;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Weight;
import dev.vademecum.diagram.text.Wrapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lays out a web: things in their columns, lines in the gutters between them. A line between the
 * outer columns passes the middle one in a lane of its own, so that no line meets a thing.
 */
public final class WebEngine {
  private static final double WIDTH = 212;
  private static final double GUTTER = 104;
  private static final double INSET = 16;
  private static final double AROUND = 6;

  /** From the titles of the columns to what stands below them. */
  private static final double BELOW_TITLE = 10;

  private static final TextStyle TITLE = new TextStyle(Weight.SEMIBOLD, 15);
  private static final TextStyle HEADING = new TextStyle(Weight.REGULAR, 13);
  private static final TextStyle LABEL = new TextStyle(Weight.REGULAR, 14);

  private final Web web;
  private final Wrapping wrapping;
  private final Columns columns;
  private final List<List<Row>> rows = new ArrayList<>();
  private final Map<Object, Double> middles = new HashMap<>();

  private WebEngine(Web web, FontMeasure measure) {
    this.web = web;
    this.wrapping = new Wrapping(measure);
    this.columns = new Columns(web);
  }

  public static WebLayout layout(Web web, FontMeasure measure) {
    return new WebEngine(web, measure).layout();
  }

  private WebLayout layout() {
    int count = web.columns().size();
    for (int i = 0; i < count; i++) {
      rows.add(rows(i));
    }
    List<TextBlock> titles =
        IntStream.range(0, count).mapToObj(i -> title(web.columns().get(i).title(), i)).toList();
    double top = titles.stream().mapToDouble(t -> t.box().height()).max().orElse(0) + BELOW_TITLE;
    Map<Integer, List<Double>> tops = new HashMap<>();
    for (int i : order()) {
      tops.put(i, place(i, top));
    }
    List<WebLayout.Placed> things = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      place(i, tops.getOrDefault(i, List.of()), things);
    }
    List<WebLayout.Way> ways = new Threads(web, columns, things, middles).ways();
    return new WebLayout(bounds(titles, things, ways), titles, things, ways);
  }

  private static Box bounds(
      List<TextBlock> titles, List<WebLayout.Placed> things, List<WebLayout.Way> ways) {
    Stream<Box> lines =
        ways.stream()
            .flatMap(way -> way.points().stream())
            .map(point -> Box.around(point, /* width= */ 0, /* height= */ 0));
    return Box.around(
            Stream.of(
                    titles.stream().map(TextBlock::box),
                    things.stream().map(WebLayout.Placed::box),
                    lines)
                .flatMap(boxes -> boxes)
                .toList())
        .grown(AROUND);
  }

  static double left(int column) {
    return column * (WIDTH + GUTTER);
  }

  static double right(int column) {
    return left(column) + WIDTH;
  }

  private TextBlock title(String title, int column) {
    return TextBlock.of(title, TITLE, WIDTH, wrapping).from(left(column), 0);
  }

  private List<Row> rows(int column) {
    List<Row> items = new ArrayList<>();
    for (Web.Section section : columns.sections(column)) {
      for (int i = 0; i < section.things().size(); i++) {
        boolean headed = i == 0 && !section.heading().isEmpty();
        items.add(item(section.things().get(i), headed ? section.heading() : ""));
      }
    }
    return column == 1 && web.columns().size() > 2 ? withLanes(items) : items;
  }

  private Row item(Web.Thing thing, String heading) {
    List<TextBlock> headings =
        heading.isEmpty() ? List.of() : List.of(TextBlock.of(heading, HEADING, WIDTH, wrapping));
    return new Row.Item(
        thing, TextBlock.of(thing.label(), LABEL, WIDTH - 2 * INSET, wrapping), headings);
  }

  /** The lanes stand between the things where the lines would pass. */
  private List<Row> withLanes(List<Row> items) {
    List<Web.Strand> passing = web.threads().stream().filter(this::passes).toList();
    Map<Row, Double> places = new HashMap<>();
    List<Row> all = new ArrayList<>(items);
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i), (i + 0.5) / items.size());
    }
    for (Web.Strand thread : passing) {
      Row lane = new Row.Lane(thread);
      places.put(lane, (columns.place(thread.from()) + columns.place(thread.to())) / 2);
      all.add(lane);
    }
    all.sort(Comparator.comparing(row -> places.getOrDefault(row, 0.0)));
    return all;
  }

  private boolean passes(Web.Strand thread) {
    return Math.abs(columns.of(thread.from()) - columns.of(thread.to())) == 2;
  }

  /** The highest column first, then what is beside it. */
  private List<Integer> order() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
    order.sort(Comparator.comparing((Integer i) -> -height(i)));
    int first = order.isEmpty() ? 0 : order.get(0);
    order.sort(Comparator.comparing((Integer i) -> Math.abs(i - first)));
    return order;
  }

  private double tallest() {
    return IntStream.range(0, rows.size()).mapToDouble(this::height).max().orElse(0);
  }

  private double height(int column) {
    return rows.get(column).stream().mapToDouble(Row::height).sum();
  }

  /**
   * The first column is spread over the whole height, so that a phone, which shows no other at
   * first, begins with something; the others are as near as can be to what they hang together with.
   */
  private List<Double> place(int column, double top) {
    List<Row> all = rows.get(column);
    Map<String, List<Double>> beside = beside();
    List<Stack.Piece> pieces = new ArrayList<>();
    double airOfFirst = tallest() / Math.max(1, height(0));
    double tight = top;
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      double wanted = wanted(row, beside).orElse(tight + row.middle()) - row.middle();
      wanted = column == 0 ? top + (tight - top) * airOfFirst : wanted;
      boolean lastLane = !isItem(row) && i + 1 < all.size() && isItem(all.get(i + 1));
      pieces.add(new Stack.Piece(row.height() + (lastLane ? Row.LANE : 0), wanted));
      tight += row.height();
    }
    List<Double> tops = Stack.tops(pieces, top);
    for (int i = 0; i < tops.size(); i++) {
      middles.put(key(all.get(i)), tops.get(i) + all.get(i).middle());
    }
    return tops;
  }

  private static boolean isItem(Row row) {
    return row instanceof Row.Item;
  }

  private static Object key(Row row) {
    return row instanceof Row.Item item ? item.thing().id() : ((Row.Lane) row).thread();
  }

  /** The middles of what is placed already, by what hangs together with it. */
  private Map<String, List<Double>> beside() {
    Map<String, List<Double>> beside = new HashMap<>();
    for (Web.Strand thread : web.threads()) {
      OptionalDouble lane = middle(thread);
      note(beside, thread.from(), lane.isPresent() ? lane : middle(thread.to()));
      note(beside, thread.to(), lane.isPresent() ? lane : middle(thread.from()));
    }
    return beside;
  }

  private static void note(Map<String, List<Double>> beside, String id, OptionalDouble middle) {
    middle.ifPresent(y -> beside.computeIfAbsent(id, key -> new ArrayList<>()).add(y));
  }

  private OptionalDouble wanted(Row row, Map<String, List<Double>> beside) {
    DoubleStream middles =
        row instanceof Row.Item item
            ? beside.getOrDefault(item.thing().id(), List.of()).stream().mapToDouble(y -> y)
            : Stream.of(((Row.Lane) row).thread().from(), ((Row.Lane) row).thread().to())
                .map(this::middle)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
    return middles.average();
  }

  private OptionalDouble middle(Object key) {
    Double middle = middles.get(key);
    return middle == null ? OptionalDouble.empty() : OptionalDouble.of(middle);
  }

  private void place(int column, List<Double> tops, List<WebLayout.Placed> things) {
    for (int i = 0; i < tops.size(); i++) {
      if (rows.get(column).get(i) instanceof Row.Item item) {
        things.add(placed(item, column, tops.get(i)));
      }
    }
  }

  private static WebLayout.Placed placed(Row.Item item, int column, double top) {
    double left = left(column);
    double upper = top + item.above();
    Box box = new Box(left, upper, left + WIDTH, upper + item.boxHeight());
    List<TextBlock> headings =
        IntStream.range(0, item.headings().size())
            .mapToObj(i -> item.headings().get(i).from(left, top + item.heading(i)))
            .toList();
    TextBlock label = item.label();
    Point centre = box.centre();
    TextBlock words = label.from(left + INSET, centre.y() - label.box().height() / 2);
    return new WebLayout.Placed(item.thing(), box, words, headings);
  }
}
