package dev.vademecum.citation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationStyleTest {

  @Test
  void anUnknownNameComesWithTheNearest() {
    assertThatThrownBy(() -> CitationStyle.named("appa"))
        .asInstanceOf(type(CitationStyleException.class))
        .extracting(CitationStyleException::nearest)
        .isEqualTo(List.of("apa"));
  }

  @Test
  void everyStyleThatComesAlongCanBeUsed() {
    for (String name : CitationStyle.names()) {
      StyleCheck.check(CitationStyle.named(name).document());
    }
  }

  @Test
  void aDoctypeIsRefusedSoThatNoFileIsRead() {
    String xml =
        "<!DOCTYPE style [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>"
            + TestStyles.numbered().replace("Numbers", "&file;");

    assertThatThrownBy(() -> CitationStyle.of("own", xml))
        .isInstanceOf(CitationStyleException.class)
        .hasMessageContaining("DOCTYPE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <citation>        | <cite>                       | well-formed
          <style            | <style broken                | well-formed
          macro="year"      | macro="month"                | no macro month
          <date variable="issued"> | <text macro="year"/><date variable="issued"> | calls itself
          <citation>        | <citation><layout/></citation><x> | well-formed
          </info>           | <link rel="independent-parent" href="x"/></info> | depends on another
          """)
  void aStyleThatCannotWorkIsRefused(String part, String replacement, String message) {
    String xml = TestStyles.authorDate().replace(part, replacement);

    assertThatThrownBy(() -> CitationStyle.of("own", xml))
        .isInstanceOf(CitationStyleException.class)
        .hasMessageContaining(message);
  }

  @Test
  void anythingButAStyleIsRefused() {
    assertThatThrownBy(() -> CitationStyle.of("own", "<locale/>"))
        .isInstanceOf(CitationStyleException.class)
        .hasMessageContaining("<locale>");
    assertThatThrownBy(() -> CitationStyle.of("own", "<style><citation/></style>"))
        .isInstanceOf(CitationStyleException.class)
        .hasMessageContaining("<citation>");
  }
}
