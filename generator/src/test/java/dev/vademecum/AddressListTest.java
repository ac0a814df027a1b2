package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of addresses that a build writes, and what is said when one of them is gone. */
class AddressListTest {
  private static final String EDITIONS =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      url: https://voorbeeld.nl/boek/
      editions:
        participant: {label: Deelnemer}
        trainer: {label: Trainer, includes: [participant]}
      -- chapters/begin.md --
      ---
      title: Begin
      redirects_from: [oud/begin.html, "chapters/begin.html#eerder", "oud/deel.html#een"]
      ---

      ## Kop

      ::: trainer
      ## Geheim
      :::
      -- chapters/trainer.md --
      ---
      title: Trainer
      for: [trainer]
      ---
      -- terms.yml --
      - {id: loopbaan, title: loopbaan, definition: een weg}
      """;

  @TempDir Path temp;

  private static List<String> hints(List<Diagnostic> found) {
    return found.stream()
        .filter(d -> d.code().id().equals("gone-address"))
        .map(d -> d.hint().in(MessageLanguage.EN))
        .toList();
  }

  private List<Diagnostic> check(Path source, String urls, String... edition) throws Exception {
    Path list = Files.writeString(temp.resolve("lijst.txt"), urls);
    return Vademecum.check(
            new CheckRequest(
                source, List.of(edition).stream().findFirst(), Optional.of(list), Severity.ERROR))
        .diagnostics();
  }

  @Test
  void everyEditionListsItsPagesAndPlaces() throws IOException {
    Site site = MiniHandbook.of(EDITIONS).build(temp);
    assertThat(site.output().resolve("participant/urls.txt"))
        .hasContent(
            """
            participant/chapters/begin.html
            participant/chapters/begin.html#eerder
            participant/chapters/begin.html#kop
            participant/entries.html
            participant/glossary.html
            participant/glossary.html#loopbaan
            participant/index.html
            participant/oud/begin.html
            participant/oud/deel.html
            participant/oud/deel.html#een
            participant/print.html
            participant/search.html
            """);
    assertThat(Files.readString(site.output().resolve("trainer/urls.txt")))
        .contains("trainer/chapters/trainer.html\n", "trainer/chapters/begin.html#geheim\n");
    assertThat(site.output().resolve("urls.txt")).hasContent("index.html\n");
  }

  @Test
  void whatTheSampleHandbookListsIsThere() throws Exception {
    Site site = Site.shared(SampleHandbook.SAMPLE);
    StringBuilder urls = new StringBuilder();
    for (String part : List.of("", "participant/", "trainer/")) {
      urls.append(Files.readString(site.output().resolve(part + "urls.txt")));
    }
    assertThat(urls.toString().lines().filter(line -> line.contains("#")).count())
        .isGreaterThan(100);
    assertThat(hints(check(SampleHandbook.SAMPLE, urls.toString()))).isEmpty();
  }

  @Test
  void addressesMayBeFullOnesAndThoseOfOneEditionAlone() throws Exception {
    Path source = MiniHandbook.of(EDITIONS).write(temp.resolve("bron"));
    String urls =
        """
        https://voorbeeld.nl/boek/
        https://voorbeeld.nl/boek/participant/
        https://voorbeeld.nl/boek/participant/chapters/begin.html#kop
        participant/chapters/begin.html?
        """;
    assertThat(hints(check(source, urls))).hasSize(1);
    String both = "participant/chapters/begin.html\ntrainer/chapters/weg.html\n";
    assertThat(hints(check(source, both, "participant"))).isEmpty();
    assertThat(hints(check(source, both, "trainer"))).hasSize(1);
    assertThat(hints(check(source, "participant/chapters/trainer.html\n"))).hasSize(1);
  }

  @Test
  void theHintIsTheLineToAdd() throws Exception {
    Path source =
        MiniHandbook.of(
                """
                -- chapters/een.md --
                ---
                title: Een
                ---

                ## Kop twee {#kop-twee}
                -- interventions/levenslijn-tekenen.md --
                ---
                title: Levenslijn tekenen
                aim: Terugkijken
                ---
                -- models/levenslijn.md --
                ---
                title: Een ander soort
                ---
                -- terms.yml --
                - {id: loopbaanvraag, title: loopbaanvraag, definition: een vraag}
                """)
            .write(temp.resolve("bron"));
    String urls =
        """
        interventions/levenslijn.html
        glossary.html#loopbaanvragen
        chapters/een.html#kop-tweede
        chapters/een.html#zuster
        chapters/qqqqq.html
        assets/x.pdf
        """;
    assertThat(hints(check(source, urls)))
        .containsExactly(
            "The nearest address is 'interventions/levenslijn-tekenen.html'. To lead there, add"
                + " 'redirects_from: [\"interventions/levenslijn.html\"]' to the intervention"
                + " 'levenslijn-tekenen' in interventions/levenslijn-tekenen.md",
            "The nearest address is 'glossary.html#loopbaanvraag'. To lead there, add"
                + " 'redirects_from: [\"glossary.html#loopbaanvragen\"]' to the term"
                + " 'loopbaanvraag' in terms.yml",
            "If the heading is 'kop-twee' now, give it its id back with '{#kop-tweede}'. Or add"
                + " 'redirects_from: [\"chapters/een.html#kop-tweede\"]' to the chapter 'een' in"
                + " chapters/een.md",
            "Give the heading its id back with '{#zuster}', or add"
                + " 'redirects_from: [\"chapters/een.html#zuster\"]' to the chapter 'een' in"
                + " chapters/een.md",
            "Bring it back, or add 'redirects_from: [\"chapters/qqqqq.html\"]' to the entry that"
                + " took its place",
            "Publish the file at this address again, or take the line away: only pages can lead"
                + " on");
  }

  /** The lines of the hints, put where they belong, are the cure. */
  @Test
  void theLineToAddHelps() throws Exception {
    String before = "-- chapters/oud.md --\n---\ntitle: Een\nREDIRECT---\n\n## Kop\n";
    Path source = temp.resolve("bron");
    MiniHandbook.of(before.replace("REDIRECT", "")).write(source);
    String urls =
        Files.readString(Site.sound(source, temp.resolve("a")).output().resolve("urls.txt"));
    Files.delete(source.resolve("chapters/oud.md"));
    String after = before.replace("chapters/oud", "chapters/nieuw").replace("Kop", "Top");
    MiniHandbook.of(after.replace("REDIRECT", "")).write(source);
    assertThat(hints(check(source, urls))).hasSize(2);
    String line = "redirects_from: [\"chapters/oud.html\"]\n";
    MiniHandbook.of(after.replace("REDIRECT", line)).write(source);
    assertThat(hints(check(source, urls))).isEmpty();
  }

  @Test
  void aListThatDoesNotExistIsWrongUse() throws IOException {
    Path source = MiniHandbook.of(EDITIONS).write(temp.resolve("bron"));
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(
            () ->
                Vademecum.check(
                    new CheckRequest(
                        source,
                        Optional.empty(),
                        Optional.of(temp.resolve("weg.txt")),
                        Severity.ERROR)));
  }
}
