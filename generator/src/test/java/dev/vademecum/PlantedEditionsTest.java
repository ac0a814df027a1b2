package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.entry.Planter;
import dev.vademecum.search.PackedText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Words for trainers in every place that can have them: none of them reaches participants. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedEditionsTest {
  /** Said to the machine only, or in other words than the author's. */
  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "reference\\.(?!title =).*|.*\\.(?:level|consent|status|longdesc)"
              + "|term\\.rights.*|person\\.(?!title).*|body\\d+ at (?:335|911).*");

  /** Every {@code @} becomes a word; what begins with one is a place of its own. */
  private static final String BODY =
      """
      Zichtbaar.[^zicht]

      ::: trainer
      ## @ kop

      @ alinea met *@ nadruk*, **@ vet**, ~~@ door~~, `@ code` en <b>@ html</b>[^geheim]

      - @ punt
        - @ dieper
      1. @ nummer

      - [ ] @ taak

      > @ citaat

      > [!TIP]
      > @ tip

      | @ kolom |
      |---------|
      | @ cel   |

      @ begrip
      : @ uitleg

      ```
      @ blok code
      ```

      <div>@ html</div>

      [@ link](https://example.org/@ "@ titel") ![@ beeld](../assets/trainers.png "@ titel")
      [[hulp|@ wiki]] [@ voor @hulpbron, p. 3 @ na]

      ![[hulp]]

      ::: exercise
      @ oefening
      :::

      :::: Trainer
      @ vier punten
      ::::
      :::

      ::: exercise
      Zichtbaar.

      ::: trainer
      @ in oefening
      :::
      :::

      - punt

        ::: trainer
        @ in punt
        :::

      > citaat
      >
      > ::: trainer
      > @ in citaat
      > :::

      > [!NOTE]
      > ::: trainer
      > @ in noot
      > :::

      begrip
      : uitleg

        ::: trainer
        @ in uitleg
        :::

      [^geheim]: @ voetnoot[^diep]
      [^diep]: @ voetnoot van een voetnoot
      [^zicht]: Zichtbaar.

          ::: trainer
          @ in een voetnoot
          :::

      ::: trainer
      [^los]: @ nooit genoemd
      :::
      """;

  private final Planter planter = new Planter();
  private Map<String, String> participant = Map.of();
  private Map<String, String> trainer = Map.of();

  @BeforeAll
  void build(@TempDir Path temp) {
    Site site = MiniHandbook.of(handbook()).build(temp);
    assertThat(site.published())
        .as(
            "published, with %s",
            site.diagnostics().stream()
                .filter(d -> d.severity() == dev.vademecum.diagnostic.Severity.ERROR)
                .map(d -> d.file() + d.range().start() + d.message().in(MessageLanguage.EN))
                .toList())
        .isTrue();
    participant = texts(site, "participant/");
    trainer = texts(site, "trainer/");
  }

  private static Map<String, String> texts(Site site, String folder) {
    Map<String, String> texts = new TreeMap<>();
    Map<String, String> packed = PackedText.of(site.files(), folder);
    assertThat(packed).hasSizeGreaterThan(3);
    site.files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(folder)) {
                String text =
                    path
                        + "\n"
                        + new String(bytes, StandardCharsets.UTF_8)
                        + packed.getOrDefault(path, "");
                texts.put(path, text.toLowerCase(Locale.ROOT).replace("\u00AD", ""));
              }
            });
    return texts;
  }

  private String handbook() {
    return """
        -- handbook.yml --
        title: Proef
        language: nl
        editions:
          participant: {label: Deelnemer}
          trainer: {label: Trainer, includes: [participant]}
        -- chapters/hulphoofdstuk.md --
        ---
        title: Hulp
        ---
        -- interventions/hulp.md --
        {"title": "Hulpmiddel", "aim": "Helpen"}
        -- cases/hulpcasus.md --
        {"title": "Hulpcasus", "subject": {"kind": "fictional"}, "issue": "Wat?", "steps": []}
        -- models/hulpmodel.yml --
        title: Hulpmodel
        alt: Een ring.
        rights: {status: own}
        archetype: rings
        rings: [{id: r, label: R}]
        nodes:
          - {id: a, label: A, at: {ring: r, hour: 1}}
          - {id: b, label: "$node", sub: "$sub", at: {ring: r, hour: 5}, for: trainer}
        edges:
          - {from: a, to: b, label: "$edge"}
          - {from: b, to: a, label: "$marked", for: [trainer]}
        -- terms.yml --
        - {id: hulpbegrip, title: Hulpbegrip, definition: Dit}
        - $hidden-term
        - $visible-term
        -- people.yml --
        - {id: hulpmens, title: Mens}
        - $hidden-person
        -- references.yml --
        - {id: hulpbron, type: book, title: Hulpbron}
        - $hidden-reference
        -- assets/trainers.png --
        -- chapters/geheim.md --
        $hidden-chapter
        -- chapters/zichtbaar.md --
        $visible-chapter
        $body
        -- interventions/geheim.md --
        $hidden-intervention
        -- interventions/zichtbaar.md --
        $visible-intervention
        $body
        -- cases/geheim.md --
        $hidden-case
        -- cases/zichtbaar.md --
        $visible-case
        $body
        -- courses/geheim.yml --
        $hidden-course
        -- courses/zichtbaar.yml --
        $visible-course
        """
        .lines()
        .map(this::line)
        .reduce("", (all, line) -> all + line + "\n");
  }

  private String line(String line) {
    Matcher entry = Pattern.compile("(- )?\\$(hidden|visible)-(\\w+)").matcher(line);
    if (entry.matches()) {
      String kind = entry.group(3);
      String keys = entry.group(2).equals("hidden") ? planter.hidden(kind) : planter.visible(kind);
      boolean page = entry.group(1) == null && !kind.equals("course");
      return page ? "---\n" + keys + "\n---" : (entry.group(1) == null ? "" : "- ") + keys;
    }
    if (line.equals("$body")) {
      return body();
    }
    if (line.startsWith("{")) {
      return "---\n" + line + "\n---";
    }
    Matcher word = Pattern.compile("\\$(\\w+)").matcher(line);
    return word.replaceAll(found -> planter.word("model." + found.group(1)));
  }

  private String body() {
    int body = planter.planted().size();
    Matcher place = Pattern.compile("@(?!hulpbron)( ?)").matcher(BODY);
    return place.replaceAll(
        found -> planter.word("body" + body + " at " + found.start()) + found.group(1));
  }

  private List<String> missing(Map<String, String> texts) {
    return planter.planted().entrySet().stream()
        .filter(word -> texts.values().stream().noneMatch(text -> text.contains(word.getValue())))
        .map(word -> word.getKey() + " = " + word.getValue())
        .toList();
  }

  @Test
  void atLeastTwoHundredWordsArePlanted() {
    assertThat(planter.planted()).hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void noneOfThemIsInAnyByteForParticipants() {
    participant.forEach(
        (path, text) ->
            planter
                .planted()
                .forEach(
                    (place, word) -> {
                      if (text.contains(word)) {
                        throw new AssertionError(path + " has " + word + " of " + place);
                      }
                    }));
  }

  @Test
  void allOfThemAreThereForTrainers() {
    assertThat(missing(trainer)).filteredOn(word -> !NOT_SHOWN.matcher(word).find()).isEmpty();
  }
}
