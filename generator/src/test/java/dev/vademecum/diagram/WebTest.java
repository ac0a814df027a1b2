package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.overview.Web;
import dev.vademecum.diagram.overview.WebEngine;
import dev.vademecum.diagram.overview.WebLayout;
import dev.vademecum.diagram.text.FontMeasure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The geometry of what hangs together: nothing covers anything else. */
class WebTest {
  private static final FontMeasure MEASURE = new FontMeasure();
  private static final int SAMPLES = 12;
  private static final double TOUCH = 0.01;

  private static List<Web.Thing> things(String kind, int count) {
    String[] words = {"Levenslijn", "gesprek over waarden en wensen", "in het huidige werk"};
    return IntStream.range(0, count)
        .mapToObj(i -> new Web.Thing(kind + i, kind, kind + " " + i + " " + words[i % 3]))
        .toList();
  }

  private static Web.Section section(String heading, String kind, int count) {
    return new Web.Section(heading, kind.equals("chapter"), things(kind, count));
  }

  /** Some of everything, with lines among all columns and within them. */
  private static Web web(int size, long seed) {
    int few = Math.max(1, size / 8);
    List<Web.Column> columns =
        List.of(
            new Web.Column(
                "Hoofdstukken",
                List.of(section("", "chapter", few), section("Deel twee", "part", few))),
            new Web.Column("Interventies", List.of(section("", "intervention", size))),
            new Web.Column(
                "Modellen", List.of(section("", "model", few), section("Casussen", "case", few))));
    List<String> ids =
        columns.stream()
            .flatMap(column -> column.sections().stream())
            .flatMap(section -> section.things().stream())
            .map(Web.Thing::id)
            .toList();
    Random random = new Random(seed);
    Set<Web.Strand> threads = new LinkedHashSet<>();
    for (int i = 0; i < 3 * size; i++) {
      int one = random.nextInt(ids.size());
      int other = random.nextInt(ids.size());
      if (one < other) {
        threads.add(new Web.Strand(ids.get(one), ids.get(other), i % 3 == 0));
      }
    }
    return new Web(columns, List.copyOf(threads));
  }

  static Stream<Web> webs() {
    Web whole = web(24, 7);
    Web two = new Web(whole.columns().subList(1, 3), List.of());
    Web one = new Web(whole.columns().subList(0, 1), List.of());
    return Stream.of(whole, web(1, 1), web(2, 2), web(60, 3), two, one);
  }

  private static WebLayout layout(Web web) {
    return WebEngine.layout(web, MEASURE);
  }

  /** All that has words, each in the box that is its own. */
  private static List<Box> boxes(WebLayout layout) {
    List<Box> boxes = new ArrayList<>();
    layout.titles().forEach(title -> boxes.add(title.box()));
    for (WebLayout.Placed placed : layout.things()) {
      boxes.add(placed.box());
      placed.headings().stream().map(TextBlock::box).forEach(boxes::add);
    }
    return boxes;
  }

  @ParameterizedTest
  @MethodSource("webs")
  void nothingCoversAnythingElse(Web web) {
    List<Box> boxes = boxes(layout(web));
    for (Box box : boxes) {
      assertThat(boxes).as("%s", box).filteredOn(box::overlaps).containsExactly(box);
    }
  }

  @ParameterizedTest
  @MethodSource("webs")
  void wordsStandWithinTheirShapes(Web web) {
    for (WebLayout.Placed placed : layout(web).things()) {
      Box words = placed.label().box();
      assertThat(placed.box().with(words)).as(placed.thing().label()).isEqualTo(placed.box());
    }
  }

  @ParameterizedTest
  @MethodSource("webs")
  void noLineMeetsAnything(Web web) {
    WebLayout layout = layout(web);
    List<Box> boxes = boxes(layout).stream().map(box -> box.grown(-TOUCH)).toList();
    for (WebLayout.Way way : layout.ways()) {
      List<Point> points = samples(way.points());
      assertThat(points).as("%s", way.thread()).allMatch(layout.bounds()::contains);
      boolean meets = boxes.stream().anyMatch(box -> points.stream().anyMatch(box::contains));
      assertThat(meets).as("%s", way.thread()).isFalse();
    }
  }

  @Test
  void linesEndAtTheSidesOfTheirThings() {
    WebLayout layout = layout(web(24, 7));
    for (WebLayout.Way way : layout.ways()) {
      List<Point> ends = List.of(way.points().get(0), way.points().get(way.points().size() - 1));
      for (String id : List.of(way.thread().from(), way.thread().to())) {
        Box box =
            layout.things().stream()
                .filter(placed -> placed.thing().id().equals(id))
                .findFirst()
                .orElseThrow()
                .box();
        assertThat(ends).as("%s", way.thread()).anyMatch(box::contains);
      }
    }
  }

  @Test
  void chaptersKeepTheirOrderAndOthersComeNear() {
    Web.Column chapters = new Web.Column("a", List.of(section("", "chapter", 3)));
    Web.Column others = new Web.Column("b", List.of(section("", "intervention", 3)));
    List<Web.Strand> crossed =
        List.of(
            new Web.Strand("chapter0", "intervention2", false),
            new Web.Strand("chapter1", "intervention1", false),
            new Web.Strand("chapter2", "intervention0", false));
    assertThat(
            layout(new Web(List.of(chapters, others), crossed)).things().stream()
                .map(placed -> placed.thing().id()))
        .containsExactly(
            "chapter0", "chapter1", "chapter2", "intervention2", "intervention1", "intervention0");
  }

  @Test
  void theSameWebIsLaidOutTheSame() {
    assertThat(layout(web(60, 3))).isEqualTo(layout(web(60, 3)));
  }

  @Test
  void theCostGrowsWithTheSize() {
    Web large = web(4000, 5);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> layout(large));
  }

  private static List<Point> samples(List<Point> points) {
    List<Point> samples = new ArrayList<>();
    for (int i = 0; i + 3 < points.size(); i += 3) {
      for (int step = 0; step <= SAMPLES; step++) {
        double part = (double) step / SAMPLES;
        Point ab = points.get(i).towards(points.get(i + 1), part);
        Point bc = points.get(i + 1).towards(points.get(i + 2), part);
        Point cd = points.get(i + 2).towards(points.get(i + 3), part);
        samples.add(ab.towards(bc, part).towards(bc.towards(cd, part), part));
      }
    }
    return samples;
  }
}
