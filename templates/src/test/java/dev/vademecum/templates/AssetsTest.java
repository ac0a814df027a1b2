package dev.vademecum.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AssetsTest {
  private final Palette palette = Palette.of(Palette.DEFAULT_ACCENT);
  private final Map<String, byte[]> assets = Assets.of(palette, Theme.NONE);

  private static String text(Map<String, byte[]> files, String path) {
    return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
  }

  @Test
  void everyFileTheStyleSheetAsksForIsThere() {
    Matcher urls =
        Pattern.compile("url\\(\"([^\"]*)\"\\)").matcher(text(assets, "assets/style.css"));
    List<String> asked = urls.results().map(match -> "assets/" + match.group(1)).toList();
    assertThat(asked).isNotEmpty();
    assertThat(assets).containsKeys(asked.toArray(String[]::new));
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    assertThat(text(assets, "assets/style.css")).doesNotContain("//", "@import");
    assertThat(text(assets, "assets/handbook.js")).doesNotContain("//", "fetch", "import");
    assertThat(text(assets, "assets/catalogue.js")).doesNotContain("//", "fetch", "import");
  }

  @Test
  void everyColourUsedIsDefined() {
    String css = text(assets, "assets/style.css");
    TreeSet<String> used = new TreeSet<>();
    Pattern.compile("var\\((--[a-z0-9-]+)")
        .matcher(css)
        .results()
        .forEach(m -> used.add(m.group(1)));
    assertThat(used).allSatisfy(name -> assertThat(css).contains(name + ":"));
  }

  @Test
  void theScriptIsSmall() {
    assertThat(Objects.requireNonNull(assets.get("assets/handbook.js"))).hasSizeLessThan(4096);
  }

  @Test
  void aFirstVisitFetchesAtMost110KilobytesOfFonts() {
    int bytes =
        List.of("literata.woff2", "literata-italic.woff2", "source-sans-3.woff2").stream()
            .mapToInt(name -> Objects.requireNonNull(assets.get("assets/fonts/" + name)).length)
            .sum();
    assertThat(bytes).isLessThan(110_000);
  }

  @Test
  void theFontsComeWithTheirLicence() {
    assertThat(text(assets, "assets/fonts/OFL-Literata.txt")).contains("SIL OPEN FONT LICENSE");
    assertThat(text(assets, "assets/fonts/OFL-Source-Sans-3.txt"))
        .contains("SIL OPEN FONT LICENSE");
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertThat(text(Assets.of(palette, Theme.NONE), "assets/style.css"))
        .isEqualTo(text(assets, "assets/style.css"));
  }

  @Test
  void aThemeReplacesOneRegionAndAddsItsOwnLast() {
    Theme theme = new Theme(
            Map.of("css/case.css", ".mine {}\n", "css/own.css", ".last {}\n"), Map.of(), Map.of());
    String css = text(Assets.of(palette, theme), "assets/style.css");
    assertThat(css).contains(".mine {}").endsWith(".last {}\n").doesNotContain(".timeline");
  }
}
