package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.svg.SvgOptions;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in the drawing of every model among the test's resources, wide and narrow. */
class EveryModelTest {
  private static final double TOUCHING = 0.01;

  /** In pixels, where a drawing is shown in its own size. */
  private static final double SMALLEST = 10;

  /** What a drawing has on a screen of 320 pixels. */
  private static final double PHONE = 304;

  /** More nodes than there are letters, names that look like these, or a form that is wide. */
  private static final Set<String> TOO_WIDE =
      Set.of(
          "graaf-veertig",
          "krachten-met-groep",
          "krachtenveld-lang",
          "levensloopregenboog",
          "matrix-vijf-bij-vijf",
          "matrix-zes",
          "raci",
          "ringen-vol",
          "super-regenboog");

  /** From an arrowhead's tip to the border that it points at. */
  private static final double FARTHEST_TIP = 8;

  /** Nested levels lie on top of each other by their nature; {@code OrderedTest} has theirs. */
  static List<String> models() throws IOException, URISyntaxException {
    return allModels().stream().filter(name -> !name.startsWith("nested/")).toList();
  }

  static List<String> allModels() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(Models.class.getResource("")).toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".yml"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void hasNothingOnTopOfAnythingElse(String model) {
    Diagnostics diagnostics = new Diagnostics();
    Diagram diagram = Models.named(model, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    SoftAssertions soft = new SoftAssertions();
    check(diagram.layout(), "wide", soft);
    diagram.narrow().ifPresent(narrow -> check(narrow, "narrow", soft));
    soft.assertThat(diagram.narrow().orElse(diagram.layout()).leastWidth() <= PHONE)
        .as("can be read on a phone without moving it sideways")
        .isEqualTo(!TOO_WIDE.contains(model));
    soft.assertAll();
  }

  @ParameterizedTest
  @MethodSource("allModels")
  void isTheSameEachTimeAndWhereverItIsDrawn(String model) {
    String here = drawn(model);
    assertThat(drawn(model)).isEqualTo(here).doesNotContain("NaN", "Infinity", "style=");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      for (String other : List.of("tr-TR", "hi-IN-u-nu-deva", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        assertThat(drawn(model)).as(other).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Both drawings and the version in words. */
  private static String drawn(String model) {
    SvgOptions options = SvgOptions.of("m", "M", "");
    Diagram diagram = Models.named(model, new Diagnostics());
    return diagram.svg(options) + diagram.narrowSvg(options).orElse("") + diagram.text();
  }

  @ParameterizedTest
  @MethodSource("allModels")
  void itsLinksComeInReadingOrder(String model) {
    SvgOptions options = SvgOptions.of("m", "M", "").linked(id -> Optional.of("#" + id));
    Diagram diagram = Models.named(model, new Diagnostics());
    List<String> read =
        diagram.drawing().nodesAsRead().stream().map(node -> "#" + node.id().value()).toList();
    for (String svg :
        Stream.concat(Stream.of(diagram.svg(options)), diagram.narrowSvg(options).stream())
            .toList()) {
      Document document = Jsoup.parse(svg, Parser.xmlParser());
      assertThat(document.select("a").eachAttr("href")).isEqualTo(read);
      assertThat(document.select("[tabindex]")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("allModels")
  void everyWordIsTextThatIsLargeEnough(String model) {
    SvgOptions options = SvgOptions.of("m", "M", "");
    Diagram diagram = Models.named(model, new Diagnostics());
    for (String svg :
        Stream.concat(Stream.of(diagram.svg(options)), diagram.narrowSvg(options).stream())
            .toList()) {
      Document document = Jsoup.parse(svg, Parser.xmlParser());
      assertThat(document.select("image, foreignObject, use, style, script")).isEmpty();
      String words = letters(document.select("text").text());
      diagram
          .text()
          .items()
          .forEach(item -> assertThat(words).contains(letters(item.label()), letters(item.sub())));
      diagram
          .drawing()
          .edges()
          .forEach(
              edge -> edge.label().ifPresent(l -> assertThat(words).contains(letters(l.value()))));
      assertThat(document.select("text"))
          .allSatisfy(
              text ->
                  assertThat(Double.parseDouble(text.attr("font-size")))
                      .as(text.text())
                      .isGreaterThanOrEqualTo(SMALLEST));
    }
  }

  /** Without what breaks it into lines. */
  private static String letters(String words) {
    return words.replaceAll("[\\s\u00A0\u00AD-]", "");
  }

  private static void check(Layout layout, String composition, SoftAssertions soft) {
    List<Item> words = words(layout);
    for (int i = 0; i < words.size(); i++) {
      apart(words.get(i), words.subList(0, i), composition, soft);
      offNodes(words.get(i), layout, composition, soft);
      offEdges(words.get(i), layout, composition, soft);
    }
    numbers(layout.edges(), composition, soft);
    layout.nodes().forEach(node -> nodes(node, layout, composition, soft));
    layout.edges().forEach(edge -> edges(edge, layout, composition, soft));
    boxes(layout)
        .forEach(
            box ->
                soft.assertThat(layout.bounds().with(box))
                    .as(composition + " is within bounds")
                    .isEqualTo(layout.bounds()));
  }

  /** Circles around numbers may stand on lines, but not on each other. */
  private static void numbers(List<RoutedEdge> edges, String composition, SoftAssertions soft) {
    List<RoutedEdge.NumberMark> marks = edges.stream().flatMap(e -> e.number().stream()).toList();
    for (int i = 0; i < marks.size(); i++) {
      RoutedEdge.NumberMark mark = marks.get(i);
      soft.assertThat(marks.subList(0, i))
          .as(composition + ": number " + mark.number() + " is on another one")
          .allMatch(other -> other.at().distance(mark.at()) > 1.9 * mark.radius());
    }
  }

  /** Some words that stand together. */
  private record Item(String name, String owner, List<Box> boxes) {}

  private static List<Item> words(Layout layout) {
    List<Item> words = new ArrayList<>();
    for (Backdrop backdrop : layout.backdrops()) {
      if (!backdrop.letters().isEmpty()) {
        words.add(new Item(backdrop.style() + " " + text(backdrop), "", backdrop.letters()));
      }
    }
    for (RoutedEdge edge : layout.edges()) {
      String name = edge.edge().from().value() + "-" + edge.edge().to().value();
      edge.label()
          .ifPresent(label -> words.add(new Item("label " + name, "", List.of(label.box()))));
    }
    for (PlacedNode node : layout.nodes()) {
      if (node.isBeside()) {
        words.add(new Item("name of " + node.id(), node.id(), List.of(node.words())));
      }
    }
    for (KeyRow row : layout.key()) {
      words.add(
          new Item("key " + row.text().lines() + row.heading().lines(), "", List.of(row.box())));
    }
    return words;
  }

  private static String text(Backdrop backdrop) {
    if (backdrop instanceof Backdrop.CurvedWords words) {
      return words.text().text();
    }
    return backdrop instanceof Backdrop.Words words ? words.block().lines().toString() : "";
  }

  private static void apart(Item item, List<Item> others, String composition, SoftAssertions soft) {
    for (Item other : others) {
      boolean overlap =
          item.boxes().stream()
              .anyMatch(
                  box -> other.boxes().stream().anyMatch(o -> o.grown(-TOUCHING).overlaps(box)));
      soft.assertThat(overlap)
          .as(composition + ": " + item.name() + " is on " + other.name())
          .isFalse();
    }
  }

  private static void offNodes(Item item, Layout layout, String composition, SoftAssertions soft) {
    for (PlacedNode node : layout.nodes()) {
      boolean onNode =
          !node.id().equals(item.owner())
              && !node.isBeside()
              && item.boxes().stream().anyMatch(node.outline().box().grown(-1)::overlaps);
      soft.assertThat(onNode)
          .as(composition + ": " + item.name() + " is on " + node.id())
          .isFalse();
    }
  }

  private static void offEdges(Item item, Layout layout, String composition, SoftAssertions soft) {
    for (RoutedEdge edge : layout.edges()) {
      boolean onEdge = item.boxes().stream().anyMatch(edge.path()::touches);
      soft.assertThat(onEdge)
          .as(
              composition
                  + ": "
                  + item.name()
                  + " is on the edge from "
                  + edge.edge().from().value())
          .isFalse();
    }
  }

  private static void nodes(
      PlacedNode node, Layout layout, String composition, SoftAssertions soft) {
    if (!node.isBeside()) {
      soft.assertThat(corners(node.words()))
          .as(composition + ": words of " + node.id() + " are within its border")
          .allMatch(node.outline().grown(1)::contains);
    }
    for (PlacedNode other : layout.nodes()) {
      boolean on =
          !other.id().equals(node.id()) && other.outline().contains(node.outline().centre());
      soft.assertThat(on).as(composition + ": " + node.id() + " is on " + other.id()).isFalse();
    }
  }

  private static List<Point> corners(Box box) {
    return List.of(
        new Point(box.left(), box.top()),
        new Point(box.right(), box.top()),
        new Point(box.right(), box.bottom()),
        new Point(box.left(), box.bottom()));
  }

  private static void edges(
      RoutedEdge edge, Layout layout, String composition, SoftAssertions soft) {
    String from = edge.edge().from().value();
    String to = edge.edge().to().value();
    String name = composition + ": " + from + "-" + to;
    for (PlacedNode node : layout.nodes()) {
      soft.assertThat(edge.path().points())
          .as(name + " runs around " + node.id())
          .noneMatch(node.outline()::contains);
    }
    ends(edge.path().first(), layout.node(from).orElseThrow(), name + " starts at its node", soft);
    ends(edge.path().last(), layout.node(to).orElseThrow(), name + " ends at its node", soft);
  }

  private static void ends(Point end, PlacedNode node, String name, SoftAssertions soft) {
    soft.assertThat(node.outline().distance(end)).as(name).isLessThan(FARTHEST_TIP);
  }

  private static Stream<Box> boxes(Layout layout) {
    return Stream.of(
            layout.nodes().stream().map(PlacedNode::box),
            layout.edges().stream().flatMap(RoutedEdge::boxes),
            layout.key().stream()
                .flatMap(row -> Stream.of(row.heading(), row.text()))
                .map(TextBlock::box),
            layout.backdrops().stream().map(Backdrop::box))
        .flatMap(boxes -> boxes)
        .filter(box -> box.width() > 0);
  }
}
