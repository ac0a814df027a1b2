package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions: separate outputs of the same sources, each without what it hides. */
class EditionsTest {
  private static final String CONFIG =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      editions:
        participant: {label: Deelnemer}
        trainer: {label: Trainer, includes: [participant]}
      """;

  @TempDir Path temp;

  private Site build(String files) {
    return MiniHandbook.of(CONFIG + files).sound(temp);
  }

  private List<String> problems(String files) {
    return MiniHandbook.of(CONFIG + files).build(temp).diagnostics().stream()
        .map(EditionsTest::line)
        .toList();
  }

  private static String line(Diagnostic found) {
    String place = found.file() + ":" + found.range().start().line();
    return place
        + " "
        + found.code().id()
        + " "
        + found.message().in(dev.vademecum.diagnostic.MessageLanguage.EN);
  }

  private static String text(Site site, String path) {
    byte[] bytes = site.files().get(path);
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void eachEditionHasItsFolderAndAPageLeadsToThem() {
    Site site =
        build(
            """
            -- chapters/a.md --
            ---
            title: Een
            ---
            Tekst.
            """);
    assertThat(site.files()).containsKeys("participant/index.html", "trainer/index.html");
    Document root = site.page("index.html");
    assertThat(root.select("main a").eachText()).containsExactly("Deelnemer", "Trainer");
    assertThat(root.select("main a").eachAttr("href"))
        .containsExactly("participant/index.html", "trainer/index.html");
    assertThat(site.page("trainer/index.html").select(".masthead-edition").text())
        .isEqualTo("Editie: Trainer");
  }

  @Test
  void textForTrainersIsOnlyInTheirEdition() {
    Site site =
        build(
            """
            -- chapters/a.md --
            ---
            title: Een
            ---
            Voor allen.

            ::: trainer
            Alleen voor trainers.
            :::

            - een punt

              ::: trainer
              Geheim in een punt.
              :::
            """);
    assertThat(text(site, "participant/chapters/a.html"))
        .contains("Voor allen", "een punt")
        .doesNotContain("Alleen voor", "Geheim");
    assertThat(text(site, "trainer/chapters/a.html"))
        .contains("Voor allen", "een punt", "Alleen voor", "Geheim");
    assertThat(
            site.page("trainer/chapters/a.html").select(".block-edition .block-label").eachText())
        .containsExactly("Voor de trainer", "Voor de trainer");
  }

  @Test
  void aHiddenEntryHasNoPageAndNoPlaceInTheContents() {
    Site site =
        build(
            """
            -- chapters/a.md --
            ---
            title: Een
            ---
            -- chapters/b.md --
            ---
            title: Verborgen
            for: trainer
            ---
            """);
    assertThat(site.files())
        .containsKey("trainer/chapters/b.html")
        .doesNotContainKey("participant/chapters/b.html");
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      if (file.getKey().startsWith("participant/")) {
        assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
            .as(file.getKey())
            .doesNotContain("Verborgen");
      }
    }
  }

  @Test
  void numbersAreTheSameInAllEditions() {
    Site site =
        build(
            """
            -- chapters/a.md --
            ---
            title: Geheim
            for: trainer
            ---
            -- chapters/b.md --
            ---
            title: Twee
            ---
            Noot.[^z]

            ::: trainer
            Eerst.[^a]

            ::: exercise
            Een.
            :::
            :::

            ::: exercise
            Twee.[^b] En weer.[^a]
            :::

            [^a]: Noot a.
            [^b]: Noot b.
            [^z]: Noot z.
            """);
    Document trainer = site.page("trainer/chapters/b.html");
    Document participant = site.page("participant/chapters/b.html");
    assertThat(participant.select(".kicker").text()).isEqualTo(trainer.select(".kicker").text());
    assertThat(trainer.select(".block-exercise > .block-label").eachText())
        .containsExactly("Oefening 1", "Oefening 2");
    assertThat(participant.select(".block-exercise > .block-label").eachText())
        .containsExactly("Oefening 2");
    assertThat(participant.select(".footnote-ref").eachText()).containsExactly("1", "3", "2");
    for (String back : participant.select(".footnote-back").eachAttr("href")) {
      assertThat(participant.select("[id=" + back.substring(1) + "]")).as(back).hasSize(1);
    }
  }

  @Test
  void aLinkToWhatIsHiddenIsAnErrorThatNamesBoth() {
    assertThat(
            problems(
                """
                -- chapters/a.md --
                ---
                title: Een
                see_also: [b]
                ---
                [[b]], [b](b.md), [[c#geheim]], [@boek], noot[^n], [x](../assets/trainer/x.txt)

                ::: trainer
                [[b]], [[c#geheim]], [@boek]

                [^n]: Geheim.
                :::
                -- chapters/b.md --
                ---
                title: Verborgen
                for: trainer
                ---
                -- chapters/c.md --
                ---
                title: Drie
                ---
                ::: trainer
                ## Geheim
                :::
                -- references.yml --
                - {id: boek, type: book, title: Boek, for: trainer}
                -- assets/trainer/x.txt --
                x
                """))
        .allMatch(line -> line.contains("hidden-target") && line.contains("'participant'"))
        .anyMatch(line -> line.startsWith("chapters/a.md:3 ") && line.contains("chapters/b.md:"))
        .anyMatch(line -> line.contains("'geheim' in the chapter 'c'"))
        .anyMatch(line -> line.contains("the reference 'boek'"))
        .anyMatch(line -> line.contains("footnote 1"))
        .anyMatch(line -> line.contains("assets/trainer/x.txt"))
        .hasSize(7);
  }

  @Test
  void whatOnlyHiddenTextCitesOrShowsIsNotCitedOrPublished() {
    Site site =
        build(
            """
            -- chapters/a.md --
            ---
            title: Een
            ---
            ![Allen](../assets/allen.png)

            ::: trainer
            ![Trainers](../assets/trainers.png) en [@boek]
            :::
            -- references.yml --
            - {id: boek, type: book, title: Boek}
            -- assets/allen.png --
            -- assets/trainers.png --
            -- assets/los.txt --
            -- assets/trainer/los.txt --
            """);
    assertThat(site.files())
        .containsKeys(
            "participant/assets/allen.png",
            "participant/assets/los.txt",
            "trainer/assets/trainers.png",
            "trainer/assets/trainer/los.txt")
        .doesNotContainKeys(
            "participant/assets/trainers.png", "participant/assets/trainer/los.txt");
    assertThat(site.diagnostics())
        .extracting(found -> found.code().id())
        .containsOnlyOnce("uncited-reference");
  }

  @Test
  void oneEditionAloneIsBuiltIntoTheOutputItself() throws Exception {
    Path source =
        MiniHandbook.of(CONFIG + "-- chapters/a.md --\n---\ntitle: Een\n---\n").write(temp);
    Path output = temp.resolve("uit");
    Vademecum.build(
        new BuildRequest(
            source,
            output,
            java.util.Optional.of("participant"),
            java.util.Optional.empty(),
            dev.vademecum.diagnostic.Severity.ERROR));
    assertThat(Site.files(output)).containsKey("chapters/a.html");
  }
}
