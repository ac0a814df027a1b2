package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facets that follow from a duration and a group size: every bucket that the range touches. */
class DerivedFacetsTest {
  @TempDir Path temp;

  private List<String> buckets(String facet, String duration, String group) {
    Document page =
        MiniHandbook.of(
                """
                -- interventions/a.md --
                ---
                title: Aa
                aim: Doel
                form: exercise
                duration: DURATION
                group_size: GROUP
                contraindications: [geen]
                ---
                """
                    .replace("DURATION", duration)
                    .replace("GROUP", group))
            .build(temp)
            .page("interventions/index.html");
    return page.select("[id^=" + facet + ".]").eachAttr("id").stream()
        .map(id -> id.substring(facet.length() + 1))
        .toList();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "5 min, up-to-15",
    "15 min, up-to-15",
    "16 min, 15-30",
    "30 min, 15-30",
    "60 min, 30-60",
    "10–20 min, up-to-15 15-30",
    "30–60 min, 15-30 30-60",
    "2 h, 60-120",
    "4 h, half-day",
    "1 dag, longer",
    "90 min+, 60-120 half-day longer",
    "'{max: 20 min}', up-to-15 15-30",
    "'{min: 20 min, max: 25 min, prep: 2 h}', 15-30"
  })
  void aDurationIsInEveryBucketThatItTouches(String duration, String expected) {
    assertThat(buckets("duration", duration, "1")).isEqualTo(words(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "2, 2",
    "1–2, 1 2",
    "6, 3-6",
    "7, 7-15",
    "3–12, 3-6 7-15",
    "30, 16-30",
    "31, over-30",
    "8+, 7-15 16-30 over-30"
  })
  void aGroupSizeIsInEveryBucketThatItTouches(String size, String expected) {
    assertThat(buckets("group-size", "1 h", "\"" + size + "\"")).isEqualTo(words(expected));
  }

  @Test
  void bucketsHaveLabelsInTheLanguageOfTheHandbook() {
    Document page =
        MiniHandbook.of(
                """
                -- handbook.yml --
                title: Test
                language: fr
                -- interventions/a.md --
                ---
                title: Aa
                aim: But
                form: exercise
                duration: 4 h
                group_size: 40
                contraindications: [rien]
                ---
                """)
            .build(temp)
            .page("interventions/index.html");
    assertThat(page.select("[id=duration.half-day], [id=group-size.over-30]").text())
        .contains("une demi-journée")
        .contains("plus de 30");
  }

  @Test
  void aFacetOfOnesOwnCannotTakeTheirPlace() {
    Site site =
        MiniHandbook.of(
                """
                -- handbook.yml --
                title: Proef
                language: nl
                facets:
                  duration: {label: Duur, values: {kort: kort}}
                """)
            .build(temp);
    assertThat(site.diagnostics()).extracting(d -> d.code().id()).containsExactly("duplicate-id");
  }
}
