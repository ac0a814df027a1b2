package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.drawing.EdgeKind;
import dev.vademecum.drawing.Region;
import org.junit.jupiter.api.Test;

class TextVersionTest {
  private final Diagram seed = Models.seed();

  @Test
  void nodesComeInReadingOrderWithTheirRing() {
    assertThat(seed.text().items())
        .extracting(TextVersion.Item::id)
        .containsExactly("vraag", "zijn", "willen", "kunnen", "scenarios", "branding", "invloed");
    assertThat(seed.text().items().get(0).region()).isEqualTo("Buitencirkel");
  }

  @Test
  void everyLabelAndEveryEdgeIsThere() {
    String text = seed.text().toString();
    seed.drawing()
        .nodes()
        .forEach(node -> assertThat(text).contains(node.label().value().replace("\u00AD", "")));
    seed.drawing()
        .edges()
        .forEach(edge -> edge.label().ifPresent(l -> assertThat(text).contains(l.value())));
    assertThat(seed.text().items().stream().mapToInt(item -> item.edges().size()).sum())
        .isEqualTo(seed.drawing().edges().size());
  }

  @Test
  void anEdgeNamesWhereItLeads() {
    assertThat(seed.text().items().get(4).edges().get(0))
        .extracting(TextVersion.Way::kind, TextVersion.Way::label, TextVersion.Way::target)
        .containsExactly(EdgeKind.FEEDBACK, "toetsen aan het persoonlijke verhaal", "Wie ben ik?");
  }

  @Test
  void ringsKeepWhatExplainsThem() {
    assertThat(seed.text().regions())
        .extracting(Region::label, Region::sub)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "Scenario’s", "verbinding tussen binnen- en buitenwereld"));
  }

  @Test
  void softHyphensAreGone() {
    assertThat(Models.named("lange-woorden", new Diagnostics()).text().toString())
        .contains("Arbeidsongeschiktheidsverzekering")
        .doesNotContain("\u00AD");
  }
}
