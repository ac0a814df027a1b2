package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a handbook says to programs: search engines, feeds, hosts, readers of texts. */
class MachineFilesTest {
  private static final String HANDBOOK =
      """
      -- chapters/een.md --
      ---
      title: Een </script> en "twee"
      summary: Waar het om gaat.
      updated: 2026-03-05
      ---
      -- interventions/levenslijn.md --
      ---
      title: Levenslijn
      aim: Terugkijken.
      duration: 45–60 min
      steps:
        - {text: Teken een lijn.}
        - {text: Vertel erover.}
      ---
      -- people.yml --
      - {id: kuijpers, title: Marinka Kuijpers, summary: Onderzocht loopbanen.}
      -- terms.yml --
      - {id: loopbaan, title: Loopbaan, definition: De weg door het werk.}
      -- handbook.yml --
      title: Proef
      summary: Een handboek.
      language: nl
      authors: [Anna de Boer]
      """;

  @TempDir Path temp;

  private Map<String, byte[]> files(String more) {
    return MiniHandbook.of(HANDBOOK + more).build(temp).files();
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
  }

  private static JsonObject data(Map<String, byte[]> files, String path) {
    Document page = Jsoup.parse(text(files, path));
    String json = page.expectFirst("script[type=application/ld+json]").data();
    return JsonParser.parseString(json).getAsJsonObject();
  }

  @Test
  void everyKindOfPageSaysWhatItIs() {
    Map<String, byte[]> files = files("url: https://example.org/boek\n");
    JsonObject chapter = data(files, "chapters/een.html");
    assertThat(chapter.get("@type").getAsString()).isEqualTo("Chapter");
    assertThat(chapter.get("name").getAsString()).isEqualTo("Een </script> en \"twee\"");
    assertThat(chapter.get("url").getAsString())
        .isEqualTo("https://example.org/boek/chapters/een.html");
    assertThat(chapter.getAsJsonObject("isPartOf").get("@type").getAsString()).isEqualTo("Book");
    JsonObject sheet = data(files, "interventions/levenslijn.html");
    assertThat(sheet.getAsJsonArray("@type").toString())
        .isEqualTo("[\"LearningResource\",\"HowTo\"]");
    assertThat(sheet.get("totalTime").getAsString()).isEqualTo("PT60M");
    assertThat(sheet.getAsJsonArray("step")).hasSize(2);
    JsonObject profile = data(files, "people/kuijpers.html");
    assertThat(profile.get("@type").getAsString()).isEqualTo("ProfilePage");
    assertThat(profile.getAsJsonObject("mainEntity").get("name").getAsString())
        .isEqualTo("Marinka Kuijpers");
    JsonObject book = data(files, "index.html");
    assertThat(book.getAsJsonArray("author").toString()).contains("Anna de Boer");
    JsonObject term =
        data(files, "glossary.html").getAsJsonArray("hasDefinedTerm").get(0).getAsJsonObject();
    assertThat(term.get("description").getAsString()).isEqualTo("De weg door het werk.");
  }

  @Test
  void everyPageDescribesItselfInItsOwnWords() {
    Map<String, byte[]> files = files("");
    assertThat(description(files, "chapters/een.html")).isEqualTo("Waar het om gaat.");
    assertThat(description(files, "interventions/levenslijn.html")).isEqualTo("Terugkijken.");
    assertThat(description(files, "interventions/index.html"))
        .isEqualTo("1\u00A0interventie · Proef");
    assertThat(description(files, "facets/duration/30-60.html"))
        .isEqualTo("30–60 minuten (Duur) · 1\u00A0interventie · Proef");
    files.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> assertThat(description(files, path)).as(path).isNotBlank());
  }

  private static String description(Map<String, byte[]> files, String path) {
    Document page = Jsoup.parse(text(files, path));
    String description = page.select("meta[name=description]").attr("content");
    assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo(description);
    return description;
  }

  @Test
  void withoutAUrlNothingClaimsAnAddress() {
    Map<String, byte[]> files = files("");
    assertThat(data(files, "chapters/een.html").has("url")).isFalse();
    Document page = Jsoup.parse(text(files, "chapters/een.html"));
    assertThat(page.select("link[rel=canonical], meta[property=og:url]")).isEmpty();
    assertThat(page.select("meta[property=og:title]").attr("content"))
        .isEqualTo("Een </script> en \"twee\"");
    assertThat(text(files, "llms.txt"))
        .isEqualTo(
            """
            # Proef

            > Een handboek.

            ## Hoofdstukken

            - [Een </script> en "twee"](chapters/een.html): Waar het om gaat.

            ## Interventies

            - [Levenslijn](interventions/levenslijn.html)

            ## Personen

            - [Marinka Kuijpers](people/kuijpers.html): Onderzocht loopbanen.
            """);
  }

  @Test
  void aHostIsToldTheStrictPolicyAndWhatItCanKeep() {
    Map<String, byte[]> files = files("");
    assertThat(text(files, ".nojekyll")).isEmpty();
    String headers = text(files, "_headers");
    assertThat(headers).startsWith("/*\n  Content-Security-Policy: default-src 'none'; ");
    Document page = Jsoup.parse(text(files, "chapters/een.html"));
    for (String address :
        new String[] {
          page.select("link[rel=stylesheet]").attr("href"), page.select("script[src]").attr("src")
        }) {
      String path = address.replace("../", "/");
      assertThat(headers).contains(path + "\n  Cache-Control: public, max-age=31536000, immutable");
      assertThat(files).containsKey(path.substring(1));
    }
  }

  @Test
  void oneStyleSheetIsAllThatAPageWaitsFor() {
    Map<String, byte[]> files = files("");
    Document page = Jsoup.parse(text(files, "chapters/een.html"));
    Elements sheets = page.select("link[rel=stylesheet]");
    assertThat(sheets).hasSize(1);
    assertThat(page.select("style, script:not([defer]):not([type='application/ld+json'])"))
        .isEmpty();
    String css = text(files, sheets.attr("href").replace("../", ""));
    assertThat(css).doesNotContain("@import");
    List<String> loaded =
        Pattern.compile("@font-face \\{[^}]*url\\([^}]*}")
            .matcher(css)
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(loaded).isNotEmpty().allSatisfy(font -> assertThat(font).contains("display: swap"));
  }

  @Test
  void hostFilesStandAtTheRootOfSeveralEditionsAlone() {
    Map<String, byte[]> files =
        files("editions: {deelnemer: {label: Deelnemer}, trainer: {label: Trainer}}\n");
    assertThat(files)
        .containsKeys("_headers", "deelnemer/llms.txt", "trainer/llms.txt")
        .doesNotContainKeys("deelnemer/_headers", "trainer/_headers", "llms.txt");
    assertThat(text(files, "_headers")).contains("\n/deelnemer/assets/style.");
  }
}
