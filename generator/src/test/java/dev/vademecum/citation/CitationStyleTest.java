package dev.vademecum.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileStyleIsRefusedSoonAtItsPlace(String xml, String place) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(() -> CitationStyle.of("own", xml))
                .asInstanceOf(type(CitationStyleException.class))
                .satisfies(
                    refused ->
                        assertThat(xml.substring(refused.offset(xml)))
                            .as(refused.getMessage())
                            .startsWith(place)));
  }

  static Stream<Arguments> hostile() {
    String style = TestStyles.authorDate();
    String doctype = "<!DOCTYPE style [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    String deep = "<group>".repeat(100_000) + "</group>".repeat(100_000);
    StringBuilder wide = new StringBuilder();
    for (int i = 1; i < 40; i++) {
      String call = "<text macro=\"m" + (i - 1) + "\"/>";
      wide.append("<macro name=\"m")
          .append(i)
          .append("\">")
          .append(call.repeat(4))
          .append("</macro>");
    }
    String bombs = "<macro name=\"m0\"><text value=\"x\"/></macro>" + wide;
    return Stream.of(
        arguments(style.replace("<style", doctype + "<style"), "<!DOCTYPE"),
        arguments(style.replace("<citation>", doctype + "<citation>"), "<!DOCTYPE"),
        arguments(style.replace("<citation>", "&a;<citation>"), "<citation>"),
        arguments(style.replace("<text macro=\"year\"/>", deep), ""),
        arguments(
            style
                .replace("<citation>", bombs + "<citation>")
                .replaceFirst("<text macro=\"year\"/>", "<text macro=\"m39\"/>"),
            "macro=\"m"));
  }

  private static final String NO_LIST = "(?s)<bibliography>.*</bibliography>";

  @Test
  void aStyleWithoutAListGetsAPlainOneInTheConventionOfNames() {
    String xml = TestStyles.authorDate().replaceAll(NO_LIST, "");
    CitationSettings own = new CitationSettings(CitationStyle.of("own", xml), "nl", Particles.NL);
    CitationEngine engine = new CitationEngine(own, Works.SEED);

    assertThat(engine.bibliography(List.of("werkum", "bontekoning")))
        .extracting(FormattedEntry::text)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Bontekoning, ").contains("(2010). "),
            second -> assertThat(second).startsWith("Werkum, C. van en J. van Breevaart"));
  }

  @Test
  void aStyleWithNotesAndNoListPrintsTheFirstNoteInstead() {
    String xml =
        TestStyles.authorDate()
            .replaceAll(NO_LIST, "")
            .replace("in-text", "note")
            .replace("prefix=\"(\" suffix=\")\"", "suffix=\".\"")
            .replace(
                "<text macro=\"year\"/>\n        </group>",
                "<choose><if position=\"first\"><text variable=\"title\"/></if></choose></group>");
    CitationSettings own = new CitationSettings(CitationStyle.of("own", xml), "nl", Particles.NL);

    assertThat(new CitationEngine(own, Works.SEED).entry("bontekoning").text())
        .startsWith("Bontekoning ")
        .endsWith(".");
  }
}
