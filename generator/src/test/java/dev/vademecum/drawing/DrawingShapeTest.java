package dev.vademecum.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.ShapeCheck;
import dev.vademecum.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingShapeTest {
  private static final String RING = "rings: [{id: r, label: R}]\n";

  @Test
  void aFacetOfTheHandbookIsAKeyOfANode() {
    String node = "nodes: [{id: a, label: A, at: {ring: r, hour: 1}, question: wie-ben-ik}]\n";
    assertThat(problems(RING + node, List.of("question"))).isEmpty();
    assertThat(problems(RING + node, List.of()))
        .containsExactly("unknown-key Unknown key 'question' in 'nodes'");
  }

  @Test
  void aFacetDoesNotReplaceAKeyOfTheDrawing() {
    String node = "nodes: [{id: a, label: A, kind: nonsense, at: {ring: r, hour: 1}}]\n";
    assertThat(problems(RING + node, List.of("kind")))
        .containsExactly("unknown-value 'nonsense' is no value of 'kind'");
  }

  @Test
  void aNodeOnARingNeedsAnHour() {
    String node = "nodes: [{id: a, label: A, at: {ring: r}}]\n";
    assertThat(problems(RING + node, List.of()))
        .containsExactly("missing-key The key 'hour' is missing in 'at'");
  }

  @ParameterizedTest
  @EnumSource(Archetype.class)
  void everyArchetypeKnowsItsNodes(Archetype archetype) {
    assertThat(DrawingShape.keys(archetype, List.of())).anyMatch(key -> key.name().equals("nodes"));
  }

  private static List<String> problems(String yaml, List<String> facets) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("models/m.yml", yaml);
    Shape shape = new Shape.Structure(DrawingShape.keys(Archetype.RINGS, facets));
    YamlReader.read(file, diagnostics)
        .ifPresent(node -> new ShapeCheck(file, diagnostics).check("model", node, shape));
    return diagnostics.sorted().stream()
        .map(d -> d.code().id() + " " + d.message().in(MessageLanguage.EN))
        .toList();
  }
}
