package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.MessageLanguage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a citation, and what does not. */
class CitedExactlyTest {
  private static final int WORKS = 30;

  @TempDir Path temp;

  @Test
  void exactlyWhatIsWrittenIsCitedAndTheRestIsNot() {
    StringBuilder works = new StringBuilder("-- werk.bib --\n");
    StringBuilder text = new StringBuilder("-- chapters/a.md --\n---\ntitle: A\n---\n\n");
    for (int i = 0; i < WORKS; i++) {
      works.append("@book{werk:%d_x, title = {Titel %d}, year = %d}\n".formatted(i, i, 1950 + i));
      String cited = i % 3 == 0 ? "Volgens @werk:%d_x." : "Zo [zie -@werk:%d_x, p. 3].";
      String other = "Mail ik@werk:%1$d_x.nl, `@werk:%1$d_x` of \\@werk:%1$d_x.";
      text.append((i % 5 == 0 ? other : cited).formatted(i)).append("\n\n");
    }
    text.append(
        "Volg @handle, zie [[a]].\n\n```java\n@Override [@weg]\n```\n\n[@weg-1; @werk:1_x]\n");
    Site site = MiniHandbook.of(works.toString() + text).build(temp);

    assertThat(found(site, "unknown-citation")).containsExactly("weg-1");
    assertThat(found(site, "uncited-reference"))
        .containsExactly(
            "werk:0_x", "werk:5_x", "werk:10_x", "werk:15_x", "werk:20_x", "werk:25_x");
  }

  @Test
  void citationsCountWhereverAuthorsWriteText() {
    String handbook =
        """
        -- references.yml --
        - {id: een, type: book, title: Een, issued: 2001}
        - {id: twee, type: book, title: Twee, issued: 2002}
        - {id: drie, type: book, title: Drie, issued: 2003}
        - {id: vier, type: book, title: Vier, issued: 2004}
        - {id: vijf, type: book, title: Vijf, issued: 2005}
        -- chapters/a.md --
        ---
        title: A
        summary: Zo [@een].
        ---

        Tekst.[^1]

        | Tabel |
        |---|
        | [@twee] |

        [^1]: Noot [@drie].
        -- interventions/i.md --
        ---
        title: I
        aim: Zo [@vier].
        sources: [vijf]
        ---

        Tekst.
        """;

    assertThat(found(MiniHandbook.of(handbook).build(temp), "uncited-reference")).isEmpty();
  }

  private static List<String> found(Site site, String code) {
    return site.diagnostics().stream()
        .filter(found -> found.code().id().equals(code))
        .map(found -> found.message().in(MessageLanguage.EN).replaceAll(".*'(.*)'.*", "$1"))
        .toList();
  }
}
