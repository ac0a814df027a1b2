package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSL-JSON as reference managers export it, with tabs and escapes. */
class BibliographyInJsonTest {
  private static final String HANDBOOK =
      """
      -- chapters/a.md --
      ---
      title: Aap
      ---

      Zie [@rogers; @whitmore, p. 3].
      -- references.yml --
      - {id: rogers, type: book, title: Leren in vrijheid, author: [{family: Rogers, given: C. R.}], issued: 1969}
      -- library.json --
      """;

  @TempDir Path temp;

  @Test
  void worksOfAllFilesAreCited() {
    Site site =
        MiniHandbook.of(
                HANDBOOK
                    + """
                    [
                    \t{
                    \t\t"id":"whitmore",
                    \t\t"type":"book",
                    \t\t"title":"Succesvol coachen: \\u201cGROW\\u201d \\ud83d\\ude00",
                    \t\t"URL":"https:\\/\\/example.org\\/",
                    \t\t"volume": 2,
                    \t\t"author":[{"family":"Whitmore","given":"John"}],
                    \t\t"issued":{"date-parts":[["2010",3]]}
                    \t}
                    ]
                    """)
            .build(temp);
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("bibliography.html").body().text())
        .contains("Leren in vrijheid")
        .contains("Succesvol coachen: “GROW” 😀")
        .contains("https://example.org/");
  }

  @Test
  void aFaultIsReportedAtItsPlaceInTheJson() {
    Site site =
        MiniHandbook.of(
                HANDBOOK
                    + """
                    [
                    \t{"id": "whitmore", "type": "book", "titel": "Coachen"}
                    ]
                    """)
            .build(temp);
    assertThat(site.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code().id()).isEqualTo("unknown-key");
              assertThat(found.file()).isEqualTo("library.json");
              assertThat(found.range().start().line()).isEqualTo(2);
              assertThat(found.range().start().column()).isEqualTo(37);
            });
  }
}
