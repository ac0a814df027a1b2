package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Form;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in drawings along straight axes, whatever the model. */
class CartesianGeometryTest {
  /** Letters may come this close without touching, since boxes are larger than their letters. */
  private static final double SLACK = 0.5;

  /** Tints without a border, over which words may reach. */
  private static final List<String> BORDERLESS =
      List.of("plane", "stretch", "stretch stretch-2", "goal");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kernkwadrant",
        "situationeel-leiderschap",
        "swot",
        "eisenhower",
        "johari",
        "raci",
        "leary",
        "bcg",
        "rouwcurve",
        "yerkes-dodson",
        "flow",
        "transitie-bridges",
        "rouwtaken-dicht",
        "verandercurve-dicht",
        "cultuurprofiel",
        "big-five",
        "schaalvraag",
        "krachtenveld",
        "besluitbalans",
        "aem-cube",
        "competentiekubus",
        "groeikubus",
        "kubus-op-de-diagonaal",
        "krachten-met-groep",
        "curve-door-krappe-cellen",
        "voorkeuren-met-lange-namen"
      })
  void everythingHasRoom(String model) {
    Diagnostics diagnostics = new Diagnostics();
    Diagram diagram = Models.named(model, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    everythingHasRoom(diagram.layout());
    diagram.narrow().ifPresent(CartesianGeometryTest::everythingHasRoom);
  }

  @Test
  void theNameOfASideStandsBesideTheLinesOfPoints() {
    Layout layout = Models.named("beroepskeuzekubus", new Diagnostics()).layout();
    Box name =
        layout.backdrops().stream()
            .filter(backdrop -> backdrop.style().equals("face-label"))
            .findFirst()
            .orElseThrow()
            .box();
    assertThat(layout.backdrops())
        .filteredOn(backdrop -> backdrop.style().equals("drop"))
        .hasSize(3)
        .allMatch(line -> !line.box().overlaps(name));
  }

  @Test
  void edgesOfAMatrixShareNoChannel() {
    List<RoutedEdge> edges =
        Models.named("kernkwadrant-dubbel", new Diagnostics()).layout().edges();
    for (RoutedEdge one : edges) {
      assertThat(edges)
          .filteredOn(other -> !other.equals(one))
          .allSatisfy(other -> assertThat(other.path().distance(one.path())).isGreaterThan(8));
    }
  }

  private static void everythingHasRoom(Layout layout) {
    wordsOverlapNothing(layout);
    linesAvoidWords(layout);
    wordsAreWithinTheirNodes(layout);
    edgesAvoidNodes(layout);
    nodesAreApart(layout);
    everythingIsWithinBounds(layout);
  }

  /** All words of a drawing, each with the name of what they belong to. */
  private static List<Box> words(Layout layout) {
    return Stream.of(
            layout.nodes().stream().flatMap(CartesianGeometryTest::words),
            layout.edges().stream().flatMap(edge -> edge.label().stream()).map(TextBlock::box),
            layout.edges().stream()
                .flatMap(edge -> edge.number().stream())
                .map(RoutedEdge.NumberMark::box),
            layout.backdrops().stream().flatMap(shape -> shape.letters().stream()),
            layout.front().stream().flatMap(shape -> shape.letters().stream()),
            layout.key().stream().map(KeyRow::box))
        .flatMap(boxes -> boxes)
        .toList();
  }

  private static Stream<Box> words(PlacedNode node) {
    return Stream.concat(Stream.of(node.label().box()), node.sub().stream().map(TextBlock::box));
  }

  private static void wordsOverlapNothing(Layout layout) {
    List<Box> words = words(layout).stream().map(box -> box.grown(-SLACK)).toList();
    for (int i = 0; i < words.size(); i++) {
      Box box = words.get(i);
      assertThat(words.subList(0, i)).as(box.toString()).noneMatch(box::overlaps);
    }
    for (RoutedEdge edge : layout.edges()) {
      edge.label()
          .ifPresent(
              label ->
                  assertThat(layout.nodes())
                      .noneMatch(node -> node.outline().box().overlaps(label.box())));
    }
  }

  private static void linesAvoidWords(Layout layout) {
    List<Box> words =
        Stream.concat(
                layout.nodes().stream().flatMap(CartesianGeometryTest::words),
                Stream.concat(
                    layout.edges().stream().flatMap(e -> e.label().stream()).map(TextBlock::box),
                    layout.backdrops().stream()
                        .filter(shape -> !(shape instanceof Backdrop.NumberMark))
                        .flatMap(shape -> shape.letters().stream())))
            .map(box -> box.grown(-SLACK))
            .toList();
    for (Box box : words) {
      assertThat(layout.edges()).as(box.toString()).noneMatch(e -> e.path().touches(box));
      Stream.concat(layout.backdrops().stream(), layout.front().stream())
          .filter(Backdrop.Form.class::isInstance)
          .map(Backdrop.Form.class::cast)
          .filter(form -> !BORDERLESS.contains(form.style()))
          .forEach(
              form ->
                  assertThat(form.trace().border().touches(box))
                      .as(form.style() + " at " + box)
                      .isFalse());
    }
  }

  private static void wordsAreWithinTheirNodes(Layout layout) {
    for (PlacedNode node : layout.nodes()) {
      if (node.outline().form() != Form.DOT) {
        assertThat(words(node).map(node.outline().box()::with))
            .as(node.id())
            .containsOnly(node.outline().box());
      }
    }
  }

  private static void edgesAvoidNodes(Layout layout) {
    for (RoutedEdge edge : layout.edges()) {
      for (PlacedNode node : layout.nodes()) {
        assertThat(edge.path().points())
            .as(edge.edge().from().value() + "-" + edge.edge().to().value() + " at " + node.id())
            .noneMatch(node.outline()::contains);
      }
    }
  }

  private static void nodesAreApart(Layout layout) {
    List<PlacedNode> nodes = layout.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(nodes.get(i).outline().distance(nodes.get(j).outline()))
            .as(nodes.get(i).id() + " and " + nodes.get(j).id())
            .isPositive();
      }
    }
  }

  private static void everythingIsWithinBounds(Layout layout) {
    List<Box> boxes = new ArrayList<>(words(layout));
    layout.nodes().forEach(node -> boxes.add(node.box()));
    layout.backdrops().forEach(shape -> boxes.add(shape.box()));
    layout.front().forEach(shape -> boxes.add(shape.box()));
    layout.edges().forEach(edge -> boxes.add(edge.path().reach()));
    assertThat(boxes).allMatch(box -> layout.bounds().with(box).equals(layout.bounds()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kernkwadrant", "situationeel-leiderschap", "swot", "rouwcurve", "flow"})
  void onANarrowScreenLettersStayAboveNinePixels(String model) {
    Layout narrow = Models.named(model, new Diagnostics()).narrow().orElseThrow();
    assertThat(narrow.nodes())
        .allMatch(node -> node.label().style().size() * 288 / narrow.bounds().width() >= 9);
  }

  @Test
  void columnsAreAsWideAsTheAuthorSays() {
    Layout layout = Models.named("johari", new Diagnostics()).layout();
    Box wide = box(layout, "verborgen");
    assertThat(wide.width()).isGreaterThan(1.5 * box(layout, "onbewust").width());
    assertThat(box(layout, "blind").height()).isGreaterThan(1.5 * wide.height());
  }

  @Test
  void aCurveThroughCellsRunsOverEachOfThem() {
    Layout layout = Models.named("situationeel-leiderschap", new Diagnostics()).layout();
    Backdrop.Form line =
        (Backdrop.Form)
            layout.front().stream()
                .filter(shape -> shape.style().equals("overlay-line"))
                .findFirst()
                .orElseThrow();
    assertThat(layout.nodes())
        .allMatch(node -> line.trace().border().touches(node.outline().box()));
  }

  @Test
  void aSmoothCurveHasNoHillBetweenItsPoints() {
    Layout layout = Models.named("rouwcurve", new Diagnostics()).layout();
    Box reach =
        layout.backdrops().stream()
            .filter(shape -> shape.style().equals("curve-line"))
            .findFirst()
            .orElseThrow()
            .box();
    Box dots =
        Box.around(
            layout.nodes().stream()
                .map(node -> Box.around(node.outline().centre(), 0, 0))
                .toList());
    assertThat(reach.top()).isGreaterThanOrEqualTo(dots.top() - 0.01);
    assertThat(reach.bottom()).isLessThanOrEqualTo(dots.bottom() + 0.01);
  }

  private static Box box(Layout layout, String node) {
    return layout.node(node).orElseThrow().outline().box();
  }
}
