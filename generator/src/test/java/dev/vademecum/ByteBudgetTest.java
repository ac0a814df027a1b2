package dev.vademecum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a first visit to a page of 1,500 words with one model costs, in compressed bytes. */
class ByteBudgetTest {
  private static final int WORDS = 1500;
  private static final int WITHOUT_FONTS = 45_000;
  private static final int WITH_FONTS = 150_000;
  private static final int SCRIPTS = 15_000;

  private static final String HANDBOOK =
      """
      -- models/ringen.yml --
      title: Ringen
      alt: Twee ringen.
      rights: {status: own}
      archetype: rings
      rings: [{id: binnen, label: Binnen}, {id: buiten, label: Buiten}]
      nodes:
        - {id: a, label: Wie ben ik, at: {ring: binnen, hour: 12}}
        - {id: b, label: Wat kan ik, at: {ring: binnen, hour: 4}}
        - {id: c, label: Wat wil ik, at: {ring: binnen, hour: 8}}
        - {id: d, label: Loopbaanvraag, at: {ring: buiten, hour: 10}}
        - {id: e, label: Invloed, at: {ring: buiten, hour: 2}}
      -- chapters/a.md --
      ---
      title: Een hoofdstuk
      summary: Over van alles.
      ---
      """;

  @TempDir static Path temp;
  private static Map<String, byte[]> files = Map.of();

  /** Words of random letters compress worse than those of any language. */
  private static String text() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append(i % 300 == 0 ? "\n\n## Kop " + i + "\n\n" : i % 75 == 0 ? "\n\n" : " ");
      int letters = 3 + random.nextInt(6);
      for (int j = 0; j < letters; j++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text + "\n\n![[ringen]]\n";
  }

  @BeforeAll
  static void build() {
    Site site = MiniHandbook.of(HANDBOOK + text()).build(temp);
    assertThat(site.published()).as("published, with %s", site.diagnostics()).isTrue();
    files = site.files();
    assertThat(site.page("chapters/a.html").select(".prose > p").text().split(" ", -1))
        .hasSize(WORDS);
    assertThat(site.page("chapters/a.html").select(".prose > figure")).hasSize(1);
  }

  private static int packed(String name) {
    Map<String, byte[]> found =
        files.entrySet().stream()
            .filter(file -> file.getKey().matches(name))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertThat(found).as(name).hasSize(1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(found.values().iterator().next());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  private static int scripts() {
    return packed("assets/handbook\\..*\\.js") + packed("assets/search-open.*\\.js");
  }

  private static int page() {
    return packed("chapters/a\\.html") + packed("assets/style\\..*\\.css") + scripts();
  }

  @Test
  void scriptsAreSmallUntilTheSearchIsOpened() {
    assertThat(scripts()).isLessThanOrEqualTo(SCRIPTS);
    String html = new String(files.get("chapters/a.html"), UTF_8);
    assertThat(html.split("<script defer ", -1)).as("no other script is loaded").hasSize(3);
  }

  @Test
  void aPageIsSmallWithoutFontsAndWithThem() {
    assertThat(page()).isLessThanOrEqualTo(WITHOUT_FONTS);
    int fonts =
        packed("assets/fonts/literata\\..*woff2")
            + packed("assets/fonts/literata-italic\\..*woff2")
            + packed("assets/fonts/source-sans-3\\..*woff2");
    assertThat(page() + fonts).isLessThanOrEqualTo(WITH_FONTS);
  }
}
