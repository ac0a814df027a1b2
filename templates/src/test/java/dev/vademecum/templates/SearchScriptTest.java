package dev.vademecum.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchScriptTest {
  @Test
  void theScriptOfTheSearchKnowsTheStemmersThatAreThere() {
    Set<String> files =
        Assets.of(Palette.of(Palette.DEFAULT_ACCENT), "Coaching", Theme.NONE).files().keySet();
    String script = Resources.text("search/search.js");
    for (String language : Messages.languages()) {
      String stemmer = Assets.stemmerAddress(language);
      assertThat(files).contains(stemmer);
      assertThat(script).contains(stemmer);
    }
  }

  @Test
  void itIsOneScriptInFewerBytes() {
    String script = Resources.text("search/search.js");
    assertThat(script).doesNotContain("/*", "\n  ");
    int parts = 0;
    for (String part : new String[] {"unpack", "engine", "view"}) {
      parts += Resources.text("search/" + part + ".js").length();
    }
    assertThat(script.length()).isBetween(parts / 3, parts * 2 / 3);
  }
}
