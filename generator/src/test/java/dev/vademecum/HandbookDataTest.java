package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vademecum.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook for other programs: {@code handbook.json}. */
class HandbookDataTest {
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      facets: {phase: {label: Fase, values: {start: Begin, eind: Einde}}}
      -- chapters/01-a.md --
      ---
      title: Aap
      summary: Over *apen*.
      aliases: [mensaap]
      status: draft
      phase: start
      updated: 2026-03-05
      interventions: [b]
      ---

      ## Noot {#noot}

      Zie [[b|dit]].
      -- interventions/b.md --
      ---
      title: Beer
      stub: true
      duration: 1–2 h
      aim: Iets
      ---
      -- terms.yml --
      - {id: t, title: Term, definition: Iets.}
      """;

  @TempDir Path temp;
  private JsonObject data;

  @BeforeEach
  void build() {
    byte[] json = MiniHandbook.of(HANDBOOK).build(temp).files().get("handbook.json");
    data = JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }

  @Test
  void everyEntryIsThereWithItsAddressAndItsPlace() {
    assertThat(keys("entries", "key")).containsExactly("chapter:a", "intervention:b", "term:t");
    assertThat(data.getAsJsonArray("entries").get(0))
        .isEqualTo(
            json(
                """
                {"key": "chapter:a", "id": "a", "kind": "chapter", "title": "Aap",
                 "url": "chapters/a.html", "summary": "Over apen.", "aliases": ["mensaap"],
                 "facets": {"phase": ["start"]}, "status": "draft", "stub": false,
                 "updated": "2026-03-05", "file": "chapters/01-a.md", "line": 2, "column": 8}"""));
    JsonObject term = data.getAsJsonArray("entries").get(2).getAsJsonObject();
    assertThat(term.get("url").getAsString()).isEqualTo("glossary.html#t");
  }

  @Test
  void everyRelationIsThereWithThePlaceWhereItIsWritten() {
    assertThat(data.getAsJsonArray("relations"))
        .containsExactly(
            json(
                """
                {"type": "treats", "source": "chapter:a", "target": "intervention:b",
                 "file": "chapters/01-a.md", "line": 8, "column": 17}"""),
            json(
                """
                {"type": "mentions", "source": "chapter:a", "target": "intervention:b",
                 "heading": "noot", "file": "chapters/01-a.md", "line": 13, "column": 5}"""));
  }

  @Test
  void theFacetsOfTheHandbookHaveTheirLabels() {
    assertThat(data.getAsJsonArray("facets").get(0))
        .isEqualTo(
            json(
                """
                {"id": "phase", "label": "Fase", "values":
                 [{"id": "start", "label": "Begin"}, {"id": "eind", "label": "Einde"}]}"""));
    assertThat(keys("facets", "id"))
        .contains("setting", "delivery", "difficulty", "evidence", "duration", "group-size");
  }

  @Test
  void whatFollowsFromADurationIsAFacetToo() {
    JsonObject facets =
        data.getAsJsonArray("entries").get(1).getAsJsonObject().getAsJsonObject("facets");
    assertThat(facets.getAsJsonArray("duration")).isNotEmpty();
    assertThat(keys("facets", "id")).contains("duration", "group-size");
  }

  @Test
  void itKeepsToItsPublishedSchema() {
    String text = Schemas.ofAnyHandbook().getOrDefault("handbook-json.schema.json", "");
    Schema schema = new Schema(text);
    assertThat(schema.faults(data)).isEmpty();
    Site sample = Site.shared(SampleHandbook.SAMPLE);
    for (String edition : List.of("participant", "trainer")) {
      byte[] bytes = sample.edition(edition).files().get("handbook.json");
      assertThat(schema.faults(json(new String(bytes, StandardCharsets.UTF_8)))).isEmpty();
    }
    data.addProperty("format", 2);
    assertThat(schema.faults(data)).isNotEmpty();
  }

  private List<String> keys(String list, String name) {
    return StreamSupport.stream(data.getAsJsonArray(list).spliterator(), false)
        .map(item -> item.getAsJsonObject().get(name).getAsString())
        .toList();
  }
}
