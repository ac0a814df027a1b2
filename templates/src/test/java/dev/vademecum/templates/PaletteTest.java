package dev.vademecum.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

  static Stream<String> accents() {
    Stream<String> extremes =
        Stream.of("#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#f0f");
    Stream<String> random =
        new Random(20260101)
            .ints(300, 0, 0x1000000)
            .mapToObj(rgb -> String.format(Locale.ROOT, "#%06x", rgb));
    return Stream.concat(extremes, random);
  }

  @ParameterizedTest
  @MethodSource("accents")
  void anyAccentGivesReadableTextAndVisibleLines(String accent) {
    Palette palette = Palette.of(accent);
    assertContrast(palette::light);
    assertContrast(palette::dark);
  }

  private static void assertContrast(Function<String, Rgb> colour) {
    for (String background : Palette.BACKGROUNDS) {
      Rgb ground = colour.apply(background);
      assertThat(Palette.TEXTS)
          .allSatisfy(
              text ->
                  assertThat(colour.apply(text).contrast(ground))
                      .as("%s on %s", text, background)
                      .isGreaterThanOrEqualTo(4.5));
      assertThat(Palette.LINES)
          .allSatisfy(
              line ->
                  assertThat(colour.apply(line).contrast(ground))
                      .as("%s on %s", line, background)
                      .isGreaterThanOrEqualTo(3));
    }
  }

  /** Words of a drawing on each of its grounds, and words on what is marked in its accent. */
  @ParameterizedTest
  @MethodSource("accents")
  void anyAccentGivesDrawingsThatCanBeSeen(String accent) {
    Palette palette = Palette.of(accent);
    for (Function<String, Rgb> colour :
        List.<Function<String, Rgb>>of(palette::light, palette::dark)) {
      for (String ground :
          List.of("drawing-paper", "drawing-tint", "drawing-tint-2", "drawing-tint-3")) {
        for (String words : List.of("drawing-ink", "drawing-quiet", "drawing-accent")) {
          assertThat(colour.apply(words).contrast(colour.apply(ground)))
              .as("%s on %s", words, ground)
              .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(colour.apply("drawing-line").contrast(colour.apply(ground)))
            .as("lines on %s", ground)
            .isGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void aReadableAccentStaysAsItIs() {
    assertThat(Palette.of(Palette.DEFAULT_ACCENT).light("accent").hex())
        .isEqualTo(Palette.DEFAULT_ACCENT);
  }

  @Test
  void contrastIsThatOfWcag() {
    assertThat(Rgb.ofHex("#000").contrast(Rgb.ofHex("#fff"))).isEqualTo(21.0);
    assertThat(Rgb.ofHex("#777777").contrast(Rgb.ofHex("#ffffff"))).isBetween(4.47, 4.49);
  }

  @Test
  void readersChooseAndPaperIsLight() {
    assertThat(Palette.of("#0b6e6e").css())
        .contains("@media (prefers-color-scheme: dark) {\n:root:not([data-theme=\"light\"])")
        .contains(":root[data-theme=\"dark\"] {\n  color-scheme: dark;")
        .contains(
            "@media print {\n:root, :root[data-theme], :root:not([data-theme=\"light\"]) {\n  color-scheme: light;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "teal", "#12", "#12345g", "0b6e6e", "#0b6e6e; } body { display: none"})
  void whatIsNoColourIsRefused(String accent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Palette.of(accent))
        .withMessageContaining("is not a colour");
  }
}
