package dev.vademecum.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.ShapeCheck;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault in a drawing along straight axes is reported at its line, and once. */
class CartesianReaderTest {
  private static final String MATRIX =
      """
      archetype: matrix
      grid: {cols: [links, {id: rechts, size: 2}], rows: [boven, onder]}
      nodes:
        - {id: a, label: A, at: {row: boven, col: links}}
        - {id: b, label: B, at: {row: onder, col: rechts}}
      """;

  private static final String CURVE =
      """
      archetype: curve
      nodes:
        - {id: a, label: A, at: {x: 10, y: 20}}
        - {id: b, label: B, at: {x: 90, y: 80}}
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aMatrixKnowsTheCellOfEachNode() {
    Matrix matrix = (Matrix) read(MATRIX).orElseThrow();
    assertThat(problems()).isEmpty();
    assertThat(matrix.at(1, 1).map(node -> node.id().value())).contains("b");
    assertThat(matrix.at(0, 1)).isEmpty();
    assertThat(matrix.columns()).extracting(Track::size).containsExactly(1.0, 2.0);
  }

  @Test
  void aMatrixIsToldAsATable() {
    Table table = read(MATRIX).flatMap(Drawing::table).orElseThrow();
    assertThat(table.columns()).containsExactly("links", "rechts");
    assertThat(table.rows())
        .extracting(Table.Row::cells)
        .containsExactly(List.of("A", ""), List.of("", "B"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  - {id: c, label: C, at: {row: midden, col: links}}' | 6:33 model-value"
            + " There is no row 'midden' in this model",
        "'  - {id: c, label: C, at: {row: boven, col: recht}}' | 6:45 model-value"
            + " There is no column 'recht' in this model",
        "'  - {id: c, label: C, at: {row: onder, col: rechts}}' | 6:27 model-overlap"
            + " 'c' stands in the place of 'b'",
        "'  - {id: c, label: C, at: {row: onder}}' | 6:27 missing-key"
            + " The key 'col' is missing in 'at'",
        "'overlay: {curve: {through: [a]}}' | 6:28 model-value"
            + " A curve leads through two nodes at least",
        "'overlay: {curve: {through: [a, x]}}' | 6:32 unknown-node"
            + " There is no node 'x' in this model",
        "'overlay: {curve: {through: [a, a, b]}}' | 6:32 model-value"
            + " 'a' stands twice in a row in this curve",
        "'axes: {x: {label: X, low: laag}}' | 6:27 model-value The axis 'x' has one end only",
        "'axes: {z: {label: Z}}' | 6:8 unknown-key Unknown key 'z' in 'axes'",
        "'strip: [{}]' | 6:9 missing-key The key 'label' is missing in 'strip'",
      })
  void aFaultInAMatrixIsReportedAtItsPlace(String line, String problem) {
    assertThat(read(MATRIX + line + "\n")).isPresent();
    assertThat(problems()).hasSize(1).first().asString().startsWith(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{cols: [{id: a, size: 0}], rows: [b]}' | 2:29 model-value '0' is no value of 'size'",
        "'{cols: [{id: a, size: -1}], rows: [b]}' | 2:29 model-value '-1' is no value of 'size'",
        "'{cols: [a], rows: []}' | 2:25 model-value This grid has no row",
        "'{cols: [a, a], rows: [b]}' | 2:18 duplicate-id"
            + " This model has a second column with the id 'a'",
        "'{cols: [a]}' | 2:7 missing-key The key 'rows' is missing in 'grid'",
        "'{cols: [1,2,3,4,5,6,7,8,9,10,11], rows: [b]}' | 2:14 model-value"
            + " This model has 11 cols, which is more than the 10 allowed",
      })
  void aFaultInAGridIsReportedAtItsPlace(String grid, String problem) {
    read("archetype: matrix\ngrid: " + grid.strip() + "\n");
    assertThat(problems()).hasSize(1).first().asString().startsWith(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  - {id: c, label: C, at: {x: 101, y: 5}}' | 5:31 model-value '101' is no value of 'x'",
        "'  - {id: c, label: C, at: {x: 1, y: -5}}' | 5:37 model-value '-5' is no value of 'y'",
        "'  - {id: c, label: C, at: {x: .nan, y: 5}}' | 5:31 model-value '.nan' is no value of 'x'",
        "'  - {id: c, label: C, at: {x: 10, y: 20}}' | 5:27 model-overlap"
            + " 'c' stands in the place of 'a'",
        "'  - {id: c, label: C, at: {x: veel, y: 20}}' | 5:31 wrong-type",
        "'regions: [{id: r, label: R, from: b, to: a}]' | 5:42 model-value"
            + " The region 'r' ends where it begins or before",
        "'regions: [{id: r, label: R, from: a, to: z}]' | 5:42 unknown-node"
            + " There is no node 'z' in this model",
        "'regions: [{id: r, label: R, from: 5, to: 120}]' | 5:42 model-value"
            + " '120' is no value of 'to'",
        "'series: [{id: s, label: S, points: [[1, 2]]}]' | 5:36 model-value"
            + " A line has two points at least",
        "'series: [{id: s, label: S, points: [[1, 2], [3], [4, 5]]}]' | 5:45 model-value"
            + " A point is two numbers",
        "'series: [{id: s, label: S, points: [[1, 2], 7, [4, 5]]}]' | 5:45 model-value"
            + " A point is two numbers",
        "'series: [{id: s, label: S, points: [[1, 2], [3, 400], [4, 5]]}]' | 5:49 model-value"
            + " '400' is no value of 'y'",
        "'axes: {y: {high: hoog}}' | 5:18 model-value The axis 'y' has one end only",
      })
  void aFaultInACurveIsReportedAtItsPlace(String line, String problem) {
    assertThat(read(CURVE + line + "\n")).isPresent();
    assertThat(problems()).hasSize(1).first().asString().startsWith(problem);
  }

  @Test
  void aCurveNamesTheRegionOfEachNode() {
    Drawing curve =
        read(CURVE + "regions: [{id: r, label: Rechts, from: 50, to: 100}]\n").orElseThrow();
    assertThat(curve.nodes()).extracting(curve::region).containsExactly("", "Rechts");
  }

  @Test
  void aLineLeadsThroughTheNodesUnlessThereAreOthers() {
    String series = "series: [{id: s, label: S, points: [[1, 2], [4, 5]]}]\n";
    assertThat(((Curve) read(CURVE).orElseThrow()).joined()).isTrue();
    assertThat(((Curve) read(CURVE + series).orElseThrow()).joined()).isFalse();
    String both = CURVE + series + "curve: {smooth: false}\n";
    assertThat(((Curve) read(both).orElseThrow()).joined()).isTrue();
    assertThat(((Curve) read(both).orElseThrow()).smooth()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'scores: {min: 0, max: 10, series: [{id: s, label: S, values: {a: 11}}]}'"
            + " | 4:66 model-value '11' is no value of 'a'",
        "'scores: {min: 0, max: 10, series: [{id: s, label: S, values: {z: 1}}]}'"
            + " | 4:63 unknown-node There is no node 'z' in this model",
        "'scores: {min: 10, max: 10}' | 4:24 model-value This scale ends where it begins or before",
        "'scores: {min: 0, max: 10, step: 0}' | 4:33 model-value '0' is no value of 'step'",
        "'scores: {min: 0, max: 10, norm: {low: 6, high: 4}}' | 4:48 model-value"
            + " This norm ends where it begins or before",
        "'scores: {min: 0, max: 10, norm: {low: 6, high: 14}}' | 4:48 model-value"
            + " '14' is no value of 'high'",
        "'  - {id: b, label: B, low: laag}' | 4:28 model-value The scale 'b' has one end only",
      })
  void aFaultInScalesIsReportedAtItsPlace(String line, String problem) {
    assertThat(read("archetype: scales\nnodes:\n  - {id: a, label: A}\n" + line + "\n"))
        .isPresent();
    assertThat(problems()).hasSize(1).first().asString().startsWith(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  - {id: b, label: B, at: {side: with}}' | 4:34 unknown-value"
            + " 'with' is no value of 'side'",
        "'  - {id: b, label: B, at: {side: for}, weight: 0}' | 4:48 model-value"
            + " '0' is no value of 'weight'",
        "'goal: {sub: x}' | 4:7 missing-key The key 'label' is missing in 'goal'",
      })
  void aFaultInForcesIsReportedAtItsPlace(String line, String problem) {
    String forces = "archetype: forces\nnodes:\n  - {id: a, label: A, at: {side: for}}\n";
    assertThat(read(forces + line + "\n")).isPresent();
    assertThat(problems()).hasSize(1).first().asString().startsWith(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'points: [{id: a, label: A, at: {x: 1, y: 2, z: 300}}]' | 6:48 model-value"
            + " '300' is no value of 'z'",
        "'points: [{id: a, label: A, at: {x: 1, y: 2}}]' | 6:32 missing-key"
            + " The key 'z' is missing in 'at'",
        "'faces: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}, {id: d, label: D}]'"
            + " | 6:1 model-value",
      })
  void aFaultInACubeIsReportedAtItsPlace(String line, String problem) {
    String end = ": {label: L, low: l, high: h}\n";
    String cube = "archetype: cube\naxes:\n  x" + end + "  y" + end + "  z" + end;
    assertThat(read(cube + line + "\n")).isPresent();
    assertThat(problems()).hasSize(1).first().asString().startsWith(problem);
  }

  @Test
  void anAxisOfACubeHasBothEndsOrNone() {
    String none = ": {label: L}\n";
    String cube = "archetype: cube\naxes:\n  x" + none + "  y" + none + "  z: {label: L, low: l}\n";
    assertThat(read(cube)).isPresent();
    assertThat(problems()).hasSize(1).first().asString().startsWith("5:22 model-value");
  }

  @Test
  void aScaleWithoutALabelIsNamedByItsEnds() {
    String scales = "archetype: scales\nnodes:\n  - {id: a, low: Denken, high: Voelen}\n";
    Scales read = (Scales) read(scales).orElseThrow();
    assertThat(read.scales().get(0).node().label().value()).isEqualTo("Denken\u00a0– Voelen");
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id: b", "id: b, low: 3, high: 6"})
  void aScaleWithoutNameOrEndsIsReported(String keys) {
    String scales = "archetype: scales\nnodes:\n  - {id: a, label: A}\n  - {" + keys + "}\n";
    assertThat(read(scales)).isPresent();
    assertThat(problems()).containsExactly("4:5 missing-key The key 'label' is missing in 'nodes'");
  }

  @Test
  void numbersAsEndsOfAScaleAreItsNorm() {
    String scales =
        """
        archetype: scales
        nodes:
          - {id: a, label: A, low: 3, high: 6}
          - {id: b, label: B, low: 0, high: 10}
        scores: {min: 0, max: 10}
        """;
    Scales read = (Scales) read(scales).orElseThrow();
    assertThat(read.scales().get(0).norm()).contains(new Scales.Norm(3, 6));
    assertThat(read.scales().get(1).norm()).isEmpty();
    assertThat(read.scales().get(1).high()).isPresent();
    assertThat(problems()).isEmpty();
  }

  private Optional<Drawing> read(String yaml) {
    SourceFile file = new SourceFile("models/m.yml", yaml);
    YamlNode node = YamlReader.read(file, diagnostics).orElseThrow();
    Fields written = Fields.of(node).orElseThrow();
    Archetype archetype = Archetype.of(written.text("archetype")).orElseThrow();
    List<Key> keys = new ArrayList<>(DrawingShape.keys(archetype, List.of()));
    keys.add(Key.required("archetype", Shape.text()));
    return new ShapeCheck(file, diagnostics)
        .check("model", node, new Shape.Structure(keys))
        .flatMap(Fields::of)
        .flatMap(fields -> DrawingReader.read(file, fields, List.of(), diagnostics));
  }

  private List<String> problems() {
    return diagnostics.sorted().stream().map(CartesianReaderTest::text).toList();
  }

  private static String text(Diagnostic found) {
    return found.range().start().line()
        + ":"
        + found.range().start().column()
        + " "
        + found.code().id()
        + " "
        + found.message().in(MessageLanguage.EN);
  }
}
