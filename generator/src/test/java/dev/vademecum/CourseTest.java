package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.MessageLanguage;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Courses in a small handbook: clock times, materials, study load, and links both ways. */
class CourseTest {
  private static final String INTERVENTIONS =
      """
      -- interventions/lijn.md --
      ---
      title: Lijn
      aim: Doel
      form: exercise
      duration: {min: 40 min, max: 60 min, prep: 20 min, debrief: 15 min}
      group_size: 1
      contraindications: [geen]
      materials: [Stiften, papier]
      ---
      -- interventions/kring.md --
      ---
      title: Kring
      aim: Doel
      form: exercise
      duration: 30 min
      group_size: 1
      contraindications: [geen]
      materials: ["stiften ", touw]
      ---
      """;

  @TempDir Path temp;

  private Site site(String courses) {
    return MiniHandbook.of(courses + INTERVENTIONS).build(temp);
  }

  private Document page(String course) {
    Site site = site(course);
    assertThat(site.diagnostics()).isEmpty();
    return site.page("courses/les.html");
  }

  @Test
  void clockTimesFollowFromTheStartAndTheLongestDurations() {
    Document page =
        page(
            """
            -- courses/les.yml --
            title: Les
            sessions:
              - title: Ochtend
                start: "9:30"
                blocks:
                  - {title: Welkom, duration: 15–20 min}
                  - {title: Koffie, kind: break, duration: PT10M}
                  - {title: Slot, duration: 1 h}
            """);
    assertThat(page.select(".session-block-time").eachText())
        .containsExactly("09:30", "09:50", "10:00");
    assertThat(page.select(".session-time").text()).isEqualTo("09:30–11:00 · 90 min");
    assertThat(page.select(".course-clock")).hasSize(1);
  }

  @Test
  void aBlockWithoutADurationTakesThatOfItsInterventionWithTheDebriefing() {
    Document page =
        page(
            """
            -- courses/les.yml --
            title: Les
            sessions:
              - {title: Ochtend, blocks: [{use: lijn}, {use: kring}]}
            """);
    assertThat(page.select(".session-block-duration").eachText())
        .containsExactly("55–75 min", "30 min");
    assertThat(page.select(".session-block-time").eachText())
        .as("without a start, the time since it")
        .containsExactly("+0:00", "+1:15");
  }

  @Test
  void materialsAreSummedWhateverTheirCase() {
    Document page =
        page(
            """
            -- courses/les.yml --
            title: Les
            sessions:
              - {title: Ochtend, blocks: [{use: lijn}, {use: kring}, {title: Nog eens, use: lijn}]}
              - {title: Middag, blocks: [{use: kring}]}
            """);
    assertThat(page.select(".aside .dash-list > li").eachText())
        .containsExactly("Stiften (Lijn, Kring)", "papier (Lijn)", "touw (Kring)");
    assertThat(page.select(".session-materials").eq(1).select("li").eachText())
        .containsExactly("stiften (Kring)", "touw (Kring)");
  }

  @Test
  void pausesCountForTheClockAndNotForTheStudyLoad() {
    Document page =
        page(
            """
            -- courses/les.yml --
            title: Les
            study_load: 8 h
            sessions:
              - title: Ochtend
                blocks:
                  - {title: Werk, duration: 2 h}
                  - {title: Lunch, kind: off-programme, duration: 1 h}
                  - {title: Meer werk, duration: 1 h}
            """);
    assertThat(page.select(".session-time").text()).isEqualTo("4 uur");
    assertThat(page.select(".fact-in-sessions dd").text()).isEqualTo("3 uur");
    assertThat(page.select(".fact-self-study dd").text()).isEqualTo("5 uur");
  }

  @Test
  void afterABlockOfUnknownLengthNoTimeIsMadeUp() {
    Site site =
        site(
            """
            -- courses/les.yml --
            title: Les
            sessions:
              - title: Ochtend
                start: "09:00"
                blocks: [{title: Vrij}, {title: Slot, duration: 15 min}]
            """);
    assertThat(site.diagnostics()).extracting(d -> d.code().id()).containsExactly("course-time");
    Document page = site.page("courses/les.html");
    assertThat(page.select(".session-block-time").eachText()).containsExactly("09:00");
    assertThat(page.select(".session-block")).hasSize(2);
    assertThat(page.select(".session-time")).isEmpty();
  }

  @Test
  void aBlockUsesAnEntryOfAnyKindAndThatEntrySaysSo() {
    Site site =
        site(
            """
            -- chapters/een.md --
            ---
            title: Een
            ---

            ## Kop {#kop}
            -- terms.yml --
            - {id: regie, title: regie, definition: Zelf kiezen.}
            -- courses/les.yml --
            title: Les
            sessions:
              - title: Ochtend
                blocks:
                  - {use: "chapter:een#kop", duration: 10 min}
                  - {title: Woorden, use: "term:regie", duration: 10 min}
            """);
    assertThat(site.diagnostics()).isEmpty();
    Document page = site.page("courses/les.html");
    assertThat(page.select(".session-block a").eachAttr("href"))
        .containsExactly("../chapters/een.html#kop", "../glossary.html#regie");
    assertThat(site.page("chapters/een.html").select(".backlinks").text())
        .contains("Les gebruikt dit in sessie 1");
    assertThat(site.page("glossary.html").select("#regie .in-margin").text()).contains("Les");
  }

  @Test
  void whatABlockUsesMustExist() {
    Site site =
        site(
            """
            -- courses/les.yml --
            title: Les
            sessions: [{title: Ochtend, blocks: [{use: lijm, duration: 5 min}]}]
            """);
    Diagnostic found = site.diagnostics().get(0);
    assertThat(found.code().id()).isEqualTo("unresolved-link");
    assertThat(found.hint().in(MessageLanguage.EN)).contains("lijn");
  }

  @Test
  void aCourseMayBeOneMarkdownFileOrHaveOneForItsText() {
    Site site =
        site(
            """
            -- courses/les.md --
            ---
            title: Les
            sessions: [{title: Ochtend, blocks: [{use: kring}]}]
            ---
            Tekst van de les.
            -- courses/kort.yml --
            title: Kort
            sessions: [{title: Middag, blocks: [{use: kring}]}]
            -- courses/kort.md --
            Tekst bij kort.
            """);
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("courses/les.html").select(".prose").text())
        .isEqualTo("Tekst van de les.");
    assertThat(site.page("courses/kort.html").select(".prose").text()).isEqualTo("Tekst bij kort.");
    assertThat(site.page("courses/index.html").select(".course-list h2").eachText())
        .containsExactly("Kort", "Les");
    assertThat(site.page("index.html").text()).contains("2 cursussen");
  }
}
