package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.citation.CitationStyle;
import dev.vademecum.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Dutch handbook of this repository in each style that comes along. */
class SampleStylesTest {
  private static final String STYLE = "citation: {style: apa,";

  @TempDir Path temp;

  static List<String> styles() {
    return CitationStyle.names();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyWorkIsThereInSoundHtml(String style) {
    Path handbook =
        SampleHandbook.copy(
            SampleHandbook.SAMPLE,
            temp.resolve("handbook"),
            text -> text.replace(STYLE, STYLE.replace("apa", style)));
    Site site =
        Site.build(
            new BuildRequest(
                handbook,
                temp.resolve("site"),
                Optional.of("participant"),
                Optional.empty(),
                Severity.WARNING));

    assertThat(site.diagnostics()).allMatch(found -> found.severity() == Severity.INFO);
    Document list = site.page("bibliography.html");
    assertThat(list.select(".reference").eachText())
        .hasSizeGreaterThan(12)
        .allSatisfy(
            text ->
                assertThat(text)
                    .hasSizeGreaterThan(20)
                    .doesNotContain("null", "..", ", ,", "()", "[]", " .", "\uE000"));
    assertThat(list.select(".reference").text()).containsIgnoringCase("weak ties");
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      if (file.getKey().matches("(?:chapters/.*|bibliography)\\.html")) {
        sound(new String(file.getValue(), StandardCharsets.UTF_8), file.getKey());
      }
    }
  }

  private static void sound(String html, String path) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = parser.parseInput(html, "");
    assertThat(parser.getErrors()).as(path).isEmpty();
    assertThat(page.select("[style], a a, font")).as(path).isEmpty();
    assertThat(page.select(".citation, .footnotes li").eachText())
        .as(path)
        .allMatch(text -> !text.isBlank());
  }
}
