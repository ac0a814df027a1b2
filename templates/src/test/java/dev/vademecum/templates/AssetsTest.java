package dev.vademecum.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {
  private final Palette palette = Palette.of(Palette.DEFAULT_ACCENT);
  private final Assets.Look look = Assets.of(palette, "Coaching", Theme.NONE);
  private final Map<String, byte[]> assets = look.files();

  private static String text(Map<String, byte[]> files, String path) {
    return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
  }

  @Test
  void everyFileTheStyleSheetAsksForIsThere() {
    Matcher urls = Pattern.compile("url\\(\"([^\"]*)\"\\)").matcher(text(assets, look.style()));
    List<String> asked = urls.results().map(match -> "assets/" + match.group(1)).toList();
    assertThat(asked).isNotEmpty();
    assertThat(assets).containsKeys(asked.toArray(String[]::new));
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    assertThat(text(assets, look.style())).doesNotContain("//", "@import");
    assertThat(text(assets, look.scripts().page())).doesNotContain("//", "fetch", "import");
    assertThat(text(assets, look.scripts().catalogue())).doesNotContain("//", "fetch", "import");
  }

  @Test
  void everyColourUsedIsDefined() {
    String css = text(assets, look.style());
    TreeSet<String> used = new TreeSet<>();
    Pattern.compile("var\\((--[a-z0-9-]+)")
        .matcher(css)
        .results()
        .forEach(m -> used.add(m.group(1)));
    assertThat(used).allSatisfy(name -> assertThat(css).contains(name + ":"));
  }

  @Test
  void theScriptOfEveryPageIsSmall() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Objects.requireNonNull(assets.get(look.scripts().page())));
    }
    assertThat(packed.size()).isLessThan(6 * 1024);
  }

  @Test
  void aFirstVisitFetchesAtMost110KilobytesOfFonts() {
    int bytes =
        assets.entrySet().stream()
            .filter(
                file ->
                    file.getKey()
                        .matches(".*/(literata|literata-italic|source-sans-3)\\.[0-9a-f]+\\.woff2"))
            .mapToInt(file -> file.getValue().length)
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
    assertThat(text(Assets.of(palette, "Coaching", Theme.NONE).files(), look.style()))
        .isEqualTo(text(assets, look.style()));
  }

  @Test
  void aThemeReplacesOneRegionAndAddsItsOwnLast() {
    Theme theme =
        new Theme(
            Map.of("css/case.css", ".mine {}\n", "css/own.css", ".last {}\n"), Map.of(), Map.of());
    String css = style(Assets.of(palette, "Coaching", theme));
    assertThat(css).contains(".mine {}").endsWith(".last {}\n").doesNotContain(".timeline");
  }

  @Test
  void theNameOfAFileFollowsItsContentAndNothingElse() {
    Theme theme = new Theme(Map.of("css/own.css", ".last {}\n"), Map.of(), Map.of());
    Assets.Look other = Assets.of(palette, "Coaching", theme);
    assertThat(other.style())
        .isNotEqualTo(look.style())
        .matches("assets/style\\.[0-9a-f]{10}\\.css");
    assertThat(other.scripts().page()).isEqualTo(look.scripts().page());
  }

  private static String style(Assets.Look look) {
    return text(look.files(), look.style());
  }

  @Test
  void eachPrintedLeafNamesTheHandbookWhateverItsNameIs() {
    assertThat(style(Assets.of(palette, "Coaching", Theme.NONE)))
        .contains("@bottom-left {\n    content: \"Coaching\";");
    assertThat(style(Assets.of(palette, "A \"b\" \\ \n</style>", Theme.NONE)))
        .contains("content: \"A \\22 b\\22  \\5c  \\a \\3c /style>\";");
  }
}
