package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.drawing.EdgeKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the style sheet of drawings must do for everybody. */
class DrawingStyleTest {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern COLOUR =
      Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})\\b|rgba?\\(|hsla?\\(");

  private static String css = "";

  @BeforeAll
  static void read() throws IOException {
    try (InputStream stream =
        DrawingStyleTest.class.getResourceAsStream("/dev/vademecum/templates/css/drawing.css")) {
      byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
      css = new String(bytes, StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
    }
  }

  @Test
  void kindsOfEdgesDifferInTheirLines() {
    Map<String, String> lines = new HashMap<>();
    for (EdgeKind kind : EdgeKind.values()) {
      String line =
          property(kind, "stroke-width", "1.5") + " " + property(kind, "stroke-dasharray", "none");
      assertThat(lines).as("the line of " + kind.word()).doesNotContainKey(line);
      lines.put(line, kind.word());
    }
  }

  /** Of a wheel, then of a curve: as many as there are patterns. */
  @ParameterizedTest
  @CsvSource({"pattern, 4, 3", "line, 6, 2.5"})
  void seriesDifferInTheirLines(String style, int count, String width) {
    Set<String> lines = new HashSet<>();
    for (int i = 1; i <= count; i++) {
      String selector = ".drawing ." + style + "-" + i;
      lines.add(
          property(selector, "stroke-width", width)
              + " "
              + property(selector, "stroke-dasharray", "none"));
    }
    assertThat(lines).hasSize(count);
  }

  private static String property(EdgeKind kind, String name, String usual) {
    return property(".drawing .edge-" + kind.word() + " .edge-line", name, usual);
  }

  private static String property(String selector, String name, String usual) {
    return RULE.matcher(css)
        .results()
        .filter(rule -> selects(rule.group(1), selector))
        .flatMap(rule -> Arrays.stream(rule.group(2).split(";", -1)))
        .map(String::strip)
        .filter(declaration -> declaration.startsWith(name + ":"))
        .reduce(usual, (one, other) -> other.substring(name.length() + 1).strip());
  }

  private static boolean selects(String selectors, String wanted) {
    return Arrays.stream(selectors.split(",", -1)).map(String::strip).anyMatch(wanted::equals);
  }

  @Test
  void onlyPaperHasColoursOfItsOwnAndTheyAreGrey() {
    int print = css.indexOf("@media print");
    assertThat(print).isPositive();
    assertThat(COLOUR.matcher(css.substring(0, print)).find()).isFalse();
    List<String> inks =
        COLOUR.matcher(css.substring(print)).results().map(found -> found.group(1)).toList();
    assertThat(inks)
        .isNotEmpty()
        .allMatch(ink -> ink != null && ink.matches("(.)\\1\\1|(..)\\2\\2"));
  }
}
