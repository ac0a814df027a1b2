package dev.vademecum.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawingReaderTest {
  private static final String RINGS =
      """
      archetype: rings
      rings:
        - {id: binnen, label: Binnencirkel, sub: binnenwereld}
        - {id: buiten, label: Buitencirkel}
      """;

  private static final String NODES =
      RINGS
          + """
          nodes:
            - {id: zijn, label: Wie ben ik?, at: {ring: binnen, hour: 12}}
            - {id: vraag, label: Loopbaanvraag, at: {ring: buiten, hour: 10}}
          """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aNodeKeepsAllThatItsAuthorSays() {
    Rings rings =
        read(
            RINGS
                + """
                nodes:
                  - {id: zijn, label: Wie ben ik?, sub: kern, kind: question, at: {ring: binnen, hour: 4.5},
                     term: zelfbeeld, ref: boek#zijn, use: [levenslijn, talentenspel], question: wie-ben-ik}
                """);
    Node node = rings.nodes().get(0);
    assertThat(problems()).isEmpty();
    assertThat(node.label().value()).isEqualTo("Wie ben ik?");
    assertThat(node.sub().map(Located::value)).contains("kern");
    assertThat(node.kind()).isEqualTo(NodeKind.QUESTION);
    assertThat(node.term().map(Located::value)).contains("zelfbeeld");
    assertThat(node.ref().map(Located::value)).contains("boek#zijn");
    assertThat(node.use().stream().map(Located::value))
        .containsExactly("levenslijn", "talentenspel");
    assertThat(node.facets().get("question"))
        .extracting(Located::value)
        .containsExactly("wie-ben-ik");
    assertThat(((Placement.OnRing) node.place()).hour()).isEqualTo(4.5);
  }

  @Test
  void withoutReadingOrderNodesAreReadAsListed() {
    assertThat(read(NODES).readingOrder()).containsExactly("zijn", "vraag");
  }

  @Test
  void anEdgeIsAFlowWithOneArrowWhereItsAuthorSaysNothing() {
    Edge edge = read(NODES + "edges:\n  - {from: vraag, to: zijn}\n").edges().get(0);
    assertThat(edge.kind()).isEqualTo(EdgeKind.FLOW);
    assertThat(edge.arrows()).isEqualTo(Arrows.END);
  }

  @Test
  void anUnknownArchetypeIsReportedWithTheNearest() {
    assertThat(tryRead("archetype: ring\n")).isEmpty();
    assertThat(problems())
        .containsExactly(
            "1:12 unknown-value 'ring' is no archetype of a model | Did you mean 'rings'?");
  }

  @Test
  void anArchetypeOfALaterVersionIsReported() {
    for (Archetype archetype : Archetype.values()) {
      String problem = "1:12 model-value This version does not draw '" + archetype.id() + "' yet";
      tryRead("archetype: " + archetype.id() + "\n");
      assertThat(problems().stream().anyMatch(p -> p.startsWith(problem)))
          .isEqualTo(!archetype.isDrawn());
    }
  }

  @Test
  void anUnknownRingIsReportedAtItsName() {
    Rings rings = read(RINGS + "nodes:\n  - {id: a, label: A, at: {ring: binen, hour: 1}}\n");
    assertThat(rings.nodes()).isEmpty();
    assertThat(problems())
        .containsExactly(
            "6:34 model-value There is no ring 'binen' in this model | Did you mean 'binnen'?");
  }

  @Test
  void anHourBeyondTheClockIsReported() {
    read(RINGS + "nodes:\n  - {id: a, label: A, at: {ring: binnen, hour: 12.5}}\n");
    assertThat(problems())
        .containsExactly(
            "6:48 model-value '12.5' is no value of 'hour' | Use a number from 0 to 12");
  }

  @Test
  void twoNodesInOnePlaceAreReportedAtTheSecond() {
    read(
        RINGS
            + """
            nodes:
              - {id: a, label: A, at: {ring: binnen, hour: 0}}
              - {id: b, label: B, at: {ring: binnen, hour: 12}}
            """);
    assertThat(problems())
        .containsExactly(
            "7:27 model-overlap 'b' stands in the place of 'a'"
                + " | Choose another place for one of them");
  }

  @Test
  void aDuplicateNodeIsReportedAtItsId() {
    Rings rings = read(NODES + "  - {id: zijn, label: Nog eens, at: {ring: buiten, hour: 3}}\n");
    assertThat(rings.nodes()).hasSize(2);
    assertThat(problems())
        .containsExactly(
            "8:10 duplicate-id This model has a second node with the id 'zijn'"
                + " | Give one of them another id");
  }

  @Test
  void aDuplicateRingIsReportedAtItsId() {
    read(RINGS + "  - {id: buiten, label: Nog een}\n");
    assertThat(problems())
        .containsExactly(
            "5:10 duplicate-id This model has a second ring with the id 'buiten'"
                + " | Give one of them another id");
  }

  @Test
  void anEdgeToAMissingNodeIsReportedAtItsEnd() {
    Rings rings = read(NODES + "edges:\n  - {from: vrag, to: zijn}\n");
    assertThat(rings.edges()).isEmpty();
    assertThat(problems())
        .containsExactly(
            "9:12 unknown-node There is no node 'vrag' in this model | Did you mean 'vraag'?");
  }

  @Test
  void anEdgeToANodeAtFaultIsNotReportedToo() {
    Rings rings =
        read(
            NODES
                + "  - {id: c, label: C, at: {ring: buiten, hour: 99}}\n"
                + "edges:\n  - {from: c, to: zijn}\n");
    assertThat(rings.edges()).isEmpty();
    assertThat(problems()).hasSize(1).first().asString().startsWith("8:48 model-value '99'");
  }

  @Test
  void anEdgeMayLeadToItsOwnNode() {
    assertThat(read(NODES + "edges:\n  - {from: zijn, to: zijn}\n").edges()).hasSize(1);
    assertThat(problems()).isEmpty();
  }

  @Test
  void aReadingOrderNamesEveryNodeOnce() {
    Rings rings = read(NODES + "reading_order: [vraag, zijm, vraag]\n");
    assertThat(rings.readingOrder()).containsExactly("vraag", "zijn");
    assertThat(problems())
        .containsExactly(
            "8:16 model-value The reading order leaves out 'zijn' | Name every node once",
            "8:24 unknown-node There is no node 'zijm' in this model | Did you mean 'zijn'?",
            "8:30 model-value 'vraag' stands twice in the reading order | Name it once");
  }

  @Test
  void anHourOutsideOfAHalfCircleIsReported() {
    Rings rings =
        read(
            RINGS
                + "layout: {start: 9, span: 180}\n"
                + "nodes:\n  - {id: a, label: A, at: {ring: binnen, hour: 6}}\n"
                + "  - {id: b, label: B, at: {ring: binnen, hour: 3}}\n");
    assertThat(rings.nodes()).extracting(node -> node.id().value()).containsExactly("b");
    assertThat(problems())
        .containsExactly(
            "7:48 model-value The rings do not reach hour 6 | They go 180 degrees from hour 9");
  }

  @Test
  void anArcNeedsARingAndAWeightAndAnEndAfterItsStart() {
    Rings rings =
        read(
            RINGS
                + """
                axes: {angle: {low: 5, high: 80}}
                arcs:
                  - {ring: binen, from: 5, to: 10}
                  - {ring: binnen, from: 5, to: 10, weight: 6}
                  - {ring: binnen, from: 20, to: 10}
                  - {ring: binnen, from: 2, to: 10}
                  - {ring: binnen, from: 5, to: 80, weight: 2}
                """);
    assertThat(rings.arcs()).hasSize(1);
    assertThat(problems())
        .containsExactly(
            "7:12 model-value There is no ring 'binen' in this model | Did you mean 'binnen'?",
            "8:45 model-value '6' is no value of 'weight' | Use a number from 1 to 5",
            "9:34 model-value This part of the way around does not lead from 'from' to 'to'"
                + " | Let 'to' come after 'from', within the rings",
            "10:26 model-value '2' is no value of 'from' | Use a number from 5 to 80");
  }

  @Test
  void aScoreIsOnItsScaleAndOfANode() {
    Wheel wheel =
        (Wheel)
            tryRead(
                    """
                    archetype: wheel
                    nodes: [{id: werk, label: Werk}, {id: geld, label: Geld}]
                    scores:
                      min: 0
                      max: 10
                      series:
                        - {id: nu, label: Nu, values: {werk: 11, geld: 0, gelt: 4}}
                    """)
                .orElseThrow();
    assertThat(wheel.scores().orElseThrow().series().get(0).values()).containsOnlyKeys("geld");
    assertThat(problems())
        .containsExactly(
            "7:42 model-value '11' is no value of 'werk' | Use a number from 0 to 10",
            "7:55 unknown-node There is no node 'gelt' in this model | Did you mean 'geld'?");
  }

  @Test
  void aSectorOfACycleLiesBetweenNeighbours() {
    Cycle cycle =
        (Cycle)
            tryRead(
                    """
                    archetype: cycle
                    nodes: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}, {id: d, label: D}]
                    sectors:
                      - {between: [a, c], label: Ver}
                      - {between: [d, a], label: Rond}
                    """)
                .orElseThrow();
    assertThat(cycle.between()).hasSize(1);
    assertThat(problems())
        .containsExactly(
            "4:15 model-value A sector lies between a node and the one that follows it"
                + " | Name two nodes in the order of 'nodes'");
  }

  @Test
  void aCycleWithoutEdgesLeadsRound() {
    Drawing cycle =
        tryRead(
                """
                archetype: cycle
                nodes: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}]
                outside: [{id: in, label: In, kind: entry, near: b}, {id: uit, label: Uit, kind: exit}]
                """)
            .orElseThrow();
    assertThat(cycle.edges())
        .extracting(edge -> edge.from().value() + "-" + edge.to().value())
        .containsExactly("a-b", "b-c", "c-a", "in-b", "c-uit");
  }

  @Test
  void aModelWithFarTooManyEdgesIsRefused() {
    assertThat(tryRead(NODES + "edges:\n" + "  - {from: zijn, to: vraag}\n".repeat(401))).isEmpty();
    assertThat(problems())
        .containsExactly(
            "8:1 model-value This model has 401 edges, which is more than the 400 allowed"
                + " | Make several models of it");
  }

  private Rings read(String yaml) {
    return (Rings) tryRead(yaml).orElseThrow();
  }

  private Optional<Drawing> tryRead(String yaml) {
    SourceFile file = new SourceFile("models/m.yml", yaml);
    Fields fields = YamlReader.read(file, diagnostics).flatMap(Fields::of).orElseThrow();
    return DrawingReader.read(file, fields, List.of("question"), diagnostics);
  }

  private List<String> problems() {
    return diagnostics.sorted().stream().map(DrawingReaderTest::text).toList();
  }

  private static String text(Diagnostic found) {
    return found.range().start().line()
        + ":"
        + found.range().start().column()
        + " "
        + found.code().id()
        + " "
        + found.message().in(MessageLanguage.EN)
        + " | "
        + found.hint().in(MessageLanguage.EN);
  }
}
