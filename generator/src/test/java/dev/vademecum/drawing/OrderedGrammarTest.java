package dev.vademecum.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is wrong with steps and levels is reported at its place. */
class OrderedGrammarTest {
  private static final String THREE =
      """
      nodes:
        - {id: a, label: A}
        - {id: b, label: B}
        - {id: c, label: C}
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aWaterlineMustLieBetweenTwoLevels() {
    assertThat(problems("archetype: levels\nlayout: {shape: iceberg, waterline: 3}\n" + THREE))
        .containsExactly(
            "2:37 The waterline '3' does not lie between two of the levels"
                + " | Use a number from 1 to 2: the levels above the water");
  }

  @Test
  void aWaterlineMayBeTheLastLevelAboveIt() {
    Levels levels =
        (Levels) read("archetype: levels\nlayout: {shape: iceberg, waterline: b}\n" + THREE).get();
    assertThat(levels.aboveWater()).isEqualTo(2);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void aWaterlineAtANodeThatIsNotThereIsReported() {
    assertThat(problems("archetype: levels\nlayout: {shape: iceberg, waterline: d}\n" + THREE))
        .hasSize(1)
        .allMatch(problem -> problem.startsWith("2:37 There is no node 'd' in this model"));
  }

  @Test
  void onlyAnIcebergHasAWaterline() {
    assertThat(problems("archetype: levels\nlayout: {shape: pyramid, waterline: 1}\n" + THREE))
        .containsExactly("2:26 Only an iceberg has a waterline | Leave 'waterline' out");
  }

  @Test
  void nestedLevelsHaveNoDirection() {
    assertThat(problems("archetype: levels\nlayout: {shape: nested, direction: btt}\n" + THREE))
        .containsExactly(
            "2:25 Nested levels always go from the inside out | Leave 'direction' out");
  }

  @Test
  void anIcebergNeedsSomethingUnderWater() {
    String one = "archetype: levels\nlayout: {shape: iceberg}\nnodes: [{id: a, label: A}]\n";
    assertThat(problems(one))
        .containsExactly(
            "3:9 An iceberg of one level has nothing under water"
                + " | Add a level, or use another 'shape'");
  }

  @Test
  void stepsWithoutAStepAreReported() {
    assertThat(problems("archetype: steps\nnodes: []\n"))
        .containsExactly(
            "2:8 This model has no nodes"
                + " | Write at least one node with an 'id' and a 'label'");
  }

  @Test
  void anEdgeToNowhereIsReported() {
    assertThat(problems("archetype: steps\n" + THREE + "edges: [{from: a, to: x}]\n"))
        .hasSize(1)
        .allMatch(problem -> problem.startsWith("6:23 There is no node 'x' in this model"));
  }

  private List<String> problems(String yaml) {
    Optional<Drawing> drawing = read(yaml);
    assertThat(drawing.map(Drawing::archetype)).isNotNull();
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.range().start().line()
                    + ":"
                    + d.range().start().column()
                    + " "
                    + d.message().in(MessageLanguage.EN)
                    + " | "
                    + d.hint().in(MessageLanguage.EN))
        .toList();
  }

  private Optional<Drawing> read(String yaml) {
    SourceFile file = new SourceFile("models/m.yml", yaml);
    Fields fields = YamlReader.read(file, diagnostics).flatMap(Fields::of).orElseThrow();
    return DrawingReader.read(file, fields, List.of(), diagnostics);
  }
}
