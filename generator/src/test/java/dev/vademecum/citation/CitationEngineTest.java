package dev.vademecum.citation;

import static dev.vademecum.citation.Works.SEED;
import static dev.vademecum.citation.Works.book;
import static dev.vademecum.citation.Works.engine;
import static dev.vademecum.citation.Works.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CitationEngineTest {
  private static final List<String> KEYS = SEED.stream().map(CslItem::id).toList();

  private static CitationEngine own(String style) {
    CitationStyle parsed = CitationStyle.of("own", style);
    CslItem item =
        book("i", CslName.of("I.", "bij", "Iivi")).field("title", "INTERVENTIE ii").year(1).build();
    return new CitationEngine(new CitationSettings(parsed, "nl", Particles.NL), List.of(item));
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    String style =
        TestStyles.style(
            "<name form=\"short\"><name-part name=\"family\" text-case=\"uppercase\"/></name>",
            "<name name-as-sort-order=\"all\"><name-part name=\"family\" text-case=\"lowercase\"/></name>",
            "<text variable=\"title\" text-case=\"lowercase\" prefix=\"[\" suffix=\"]\"/>"
                + "<text variable=\"title\" text-case=\"uppercase\"/>");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(own(style).entry("i").text())
          .startsWith("iivi, I. bij. [interventie ii]. INTERVENTIE II.");
      assertThat(text(own(style).citation(List.of(CiteRequest.of("i"))))).startsWith("(BIJ IIVI 1");
      assertThat(engine("nl", Particles.NL, SEED).entry("boerlijst").text()).contains("(Red.)");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void quotesTakePunctuationInsideInAmericanEnglishOnly() {
    String style = TestStyles.authorDate();
    CslItem item = book("b", CslName.of("A.", "Bee")).year(2001).build();
    CitationStyle parsed = CitationStyle.of("own", style);

    assertThat(
            new CitationEngine(new CitationSettings(parsed, "en", Particles.APA_EN), List.of(item))
                .entry("b")
                .text())
        .isEqualTo("Bee, A. “Titel b.” 2001.");
    assertThat(
            new CitationEngine(new CitationSettings(parsed, "nl", Particles.NL), List.of(item))
                .entry("b")
                .text())
        .isEqualTo("Bee, A. “Titel b”. 2001.");
  }

  @Test
  void manyThreadsGetWhatOneGets() {
    List<CslItem> items = new ArrayList<>(SEED);
    for (int i = 0; i < 50; i++) {
      items.add(book("b" + i, CslName.of("A.", "van", "Boek")).year(2000 + i % 5).build());
    }
    List<String> keys = items.stream().map(CslItem::id).toList();
    List<FormattedEntry> alone = engine("nl", Particles.NL, items).bibliography(keys);
    CitationEngine shared = engine("nl", Particles.NL, items);

    List<List<FormattedEntry>> together =
        IntStream.range(0, 16).parallel().mapToObj(i -> shared.bibliography(keys)).toList();

    assertThat(together).allMatch(alone::equals);
  }

  @Test
  void theOrderOfTheReferencesDoesNotMatter() {
    List<CslItem> items = new ArrayList<>(SEED);
    CslName smit = CslName.of("J.", "Smit");
    items.add(0, book("y", smit).field("title", "Y").year(2001).build());
    items.add(book("x", smit).field("title", "X").year(2001).build());
    List<CslItem> reversed = new ArrayList<>(items);
    Collections.reverse(reversed);
    List<String> keys = items.stream().map(CslItem::id).toList();

    assertThat(engine("nl", Particles.NL, reversed).bibliography(keys))
        .isEqualTo(engine("nl", Particles.NL, items).bibliography(keys));
  }

  @Test
  void aSeasonStandsInTheLanguageOfTheHandbook() {
    CslItem spring = book("b", CslName.of("A.", "Bee")).field("title", "T").build();
    Map<String, CslDate> dates = Map.of("issued", CslDate.of(2010, 13, 0));
    CslItem item = new CslItem("b", "article-magazine", spring.fields(), spring.names(), dates, "");

    assertThat(engine("nl", Particles.NL, List.of(item)).entry("b").text()).contains("2010, lente");
    assertThat(engine("en", Particles.NL, List.of(item)).entry("b").text())
        .contains("2010, Spring");
  }

  @Test
  void theDayStandsBeforeTheMonthSaveInEnglish() {
    CslItem post = book("b", CslName.of("A.", "Bee")).field("title", "T").build();
    Map<String, CslDate> dates = Map.of("issued", CslDate.of(2010, 5, 3));
    CslItem item = new CslItem("b", "post", post.fields(), post.names(), dates, "");

    for (String text : List.of("nl: 2010, 3 mei", "de: 2010, 3. Mai", "fr: 2010, 3 mai")) {
      assertThat(engine(text.substring(0, 2), Particles.NL, List.of(item)).entry("b").text())
          .contains("(" + text.substring(4) + ")");
    }
    assertThat(engine("en", Particles.NL, List.of(item)).entry("b").text()).contains("2010, May 3");
  }

  @Test
  void whatAStyleLeavesOutOfItsListStandsThereNevertheless() {
    CslItem letter = book("b", CslName.of("A.", "Bee")).field("title", "Aan Cor").build();
    CslItem item =
        new CslItem("b", "personal_communication", letter.fields(), letter.names(), Map.of(), "");

    assertThat(engine("nl", Particles.NL, List.of(item)).entry("b").text())
        .isEqualTo("Bee, A. (z.d.). Aan Cor.");
  }

  @Test
  void aListHasEachWorkOnce() {
    assertThat(engine("nl", Particles.NL, SEED).bibliography(List.of("werkum", "werkum")))
        .hasSize(1);
  }

  @Test
  void twoReferencesWithOneKeyAreRefused() {
    assertThatThrownBy(() -> engine(Works.WERKUM, Works.WERKUM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("werkum");
  }

  @Test
  void signsThatAreUsedAsMarksCannotComeFromAnAuthor() {
    String marks = "\uE000aB7\uE002\uE004\uE010";
    CslItem item =
        book("m", new CslName(marks + "J.", "Smit" + marks, "", "", "", ""))
            .field("title", "Ti" + marks + "tel")
            .year(2001)
            .build();

    assertThat(engine(item).entry("m").text()).doesNotContainPattern("[\\x{E000}-\\x{E01F}]");
  }

  @Test
  void aLanguageWithoutWordsOfItsOwnIsEnglish() {
    assertThat(engine("fy", Particles.NL, SEED).entry("boerlijst").text()).contains("(Eds.)");
  }

  @Test
  void citeprocIsLoadedForTheFirstQuestionOnly() throws Exception {
    try (RecordingLoader loader = new RecordingLoader()) {
      Object engine = loader.engine();
      assertThat(loader.loaded()).noneMatch(name -> name.startsWith("de.undercouch"));

      Object list = engine.getClass().getMethod("entry", String.class).invoke(engine, "x");
      assertThat(Objects.toString(list)).contains("Smit");
      assertThat(loader.loaded()).anyMatch(name -> name.startsWith("de.undercouch"));
    }
  }

  @Test
  void allTheSeedIsPrintedInEveryLanguage() {
    for (String language : List.of("nl", "en", "en-GB", "de", "fr", "nl-BE")) {
      for (Particles particles : Particles.values()) {
        assertThat(engine(language, particles, SEED).bibliography(KEYS))
            .hasSize(4)
            .allMatch(entry -> entry.text().endsWith("."));
      }
    }
  }

  @Test
  void eachDistinctCitationAndEntryIsPrintedOnce() {
    CitationEngine engine = engine("nl", Particles.NL, SEED);
    Printer.Part whole = Printer.Part.WHOLE;
    for (String key : KEYS) {
      assertThat(engine.entry(key)).isSameAs(engine.entry(key));
      assertThat(engine.mention(CiteRequest.of(key).at("page", "3"), whole))
          .isSameAs(engine.mention(CiteRequest.of(key).at("page", "3"), whole))
          .isNotEqualTo(engine.mention(CiteRequest.of(key).at("page", "4"), whole));
    }
  }
}
