package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.MessageLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void aLabelThatCannotFitIsReportedAtItsPlace() {
    assertThat(
            problems(
                """
                archetype: rings
                rings: [{id: r, label: R}]
                nodes:
                  - {id: a, label: Loopbaancoachingsvraagstukkenoverzichten, at: {ring: r, hour: 3}}
                """))
        .containsExactly(
            "4:20 model-label 'Loopbaancoachingsvraagstukkenoverzichten' is too long for a node"
                + " | Shorten it, or allow breaks with soft hyphens (\\u00AD in double quotes)");
  }

  @Test
  void softHyphensMakeALabelFit() {
    assertThat(
            problems(
                """
                archetype: rings
                rings: [{id: r, label: R}]
                nodes:
                  - {id: a, label: "Loopbaancoachings\\u00ADvraagstukkenoverzichten", at: {ring: r, hour: 3}}
                """))
        .isEmpty();
  }

  @Test
  void aRingsNameThatCannotFitIsReportedAtItsPlace() {
    assertThat(
            problems(
                """
                archetype: rings
                rings:
                  - {id: r, label: De hele wereld van het werk en alles wat er verder nog bij hoort}
                """))
        .containsExactly(
            "3:20 model-label 'De hele wereld van het werk en alles wat…' is too long"
                + " for the name of a ring"
                + " | Shorten it, or allow breaks with soft hyphens (\\u00AD in double quotes)");
  }

  @Test
  void nodesThatCrowdARingAreReportedAtTheirPlace() {
    assertThat(
            problems(
                """
                archetype: rings
                rings: [{id: r, label: R}]
                nodes:
                  - {id: a, label: Eerste, at: {ring: r, hour: 3}}
                  - {id: b, label: Tweede, at: {ring: r, hour: 3.05}}
                """))
        .containsExactly(
            "5:32 model-overlap 'b' has no room between its neighbours on this ring"
                + " | Choose an hour farther from the others, or another ring");
  }

  private static List<String> problems(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Models.of(yaml, diagnostics);
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.range().start().line()
                    + ":"
                    + d.range().start().column()
                    + " "
                    + d.code().id()
                    + " "
                    + d.message().in(MessageLanguage.EN)
                    + " | "
                    + d.hint().in(MessageLanguage.EN))
        .toList();
  }
}
