package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks that an author of a French text wrote at signs: no line ends there. */
class FrenchTextTest {
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Zzz
      language: LANGUAGE
      -- chapters/a.md --
      ---
      title: Aaa
      ---

      Il dit : « Qui *es-tu* ? » ; moi ! Et toi? `a ? b : c` [ici](https://example.org/x?y=z:w) :a.
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "fr, Il dit_: «_Qui <em>es-tu</em>~?_»~; moi~! Et toi? <code>a ? b : c</code>",
    "nl, Il dit : « Qui <em>es-tu</em> ? » ; moi ! Et toi? <code>a ? b : c</code>"
  })
  void keepTheSignWithItsWord(String language, String line) {
    Site site = MiniHandbook.of(HANDBOOK.replace("LANGUAGE", language)).build(temp);
    String html = site.page("chapters/a.html").select(".prose p").html();
    String shown = html.replace("&nbsp;", "_").replace("&#x202f;", "~").replace('\u202F', '~');
    assertThat(shown).startsWith(line).contains("href=\"https://example.org/x?y=z:w\"");
    assertThat(shown).endsWith(" :a.");
  }
}
