package dev.vademecum.citation;

import static dev.vademecum.citation.Works.book;
import static dev.vademecum.citation.Works.engine;
import static dev.vademecum.citation.Works.work;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingOrderTest {

  private static List<String> filed(CslItem... items) {
    List<CslItem> reversed = new ArrayList<>(Arrays.asList(items));
    Collections.reverse(reversed);
    List<String> keys = reversed.stream().map(CslItem::id).toList();
    return engine("nl", Particles.NL, reversed).bibliography(keys).stream()
        .map(FormattedEntry::key)
        .toList();
  }

  @Test
  void namesAreFiledWordByWord() {
    assertThat(
            filed(
                book("Waard", CslName.of("", "Waard")).build(),
                book("Waard, de", CslName.of("", "de", "Waard")).build(),
                book("Waard-van Maanen, de", CslName.of("", "de", "Waard-van Maanen")).build(),
                book("Waardenburg", CslName.of("", "Waardenburg")).build()))
        .containsExactly("Waard", "Waard, de", "Waard-van Maanen, de", "Waardenburg");
  }

  @Test
  void initialsCountBeforeTheParticle() {
    assertThat(
            filed(
                book("1", CslName.of("A.", "van", "Dijk")).build(),
                book("2", CslName.of("B.", "Dijk")).build(),
                book("3", CslName.of("B.", "van", "Dijk")).build()))
        .containsExactly("1", "2", "3");
  }

  @Test
  void oneAuthorComesBeforeTheSameWithOthersAndThenTheYearCounts() {
    CslName smit = CslName.of("J.", "Smit");
    assertThat(
            filed(
                book("undated", smit).build(),
                book("2001", smit).year(2001).build(),
                book("2010 A", smit).field("title", "Alfa").year(2010).build(),
                book("2010 B", smit).field("title", "De beta").year(2010).build(),
                book("with", smit, CslName.of("A.", "Aa")).year(1990).build()))
        .containsExactly("undated", "2001", "2010 A", "2010 B", "with");
  }

  @Test
  void aWorkWithoutAuthorStandsUnderItsTitleWithoutTheArticle() {
    assertThat(
            filed(
                book("B", CslName.of("J.", "Bakker")).build(),
                work("C", "book").field("title", "De coach").build(),
                work("E", "book").field("title", "Een eigen weg").build(),
                work("G", "webpage").field("title", "Zzz").field("publisher", "Gemeente").build(),
                work("H", "book").name("editor", CslName.of("A.", "van", "Hoof")).build()))
        .containsExactly("B", "C", "E", "G", "H");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ijdel|IJsbrand|IJsland|Ike|Jansen",
        "Ĳsbrand|Ike",
        "Aïte-Peña|Aitken|Aits",
        "Élan|emotie",
        "elan|Élan|emotie",
        "cooperatie|coöperatie|correctie",
        "’s-Hertogenbosch|Hilversum",
        "Hengelo|'s-Hertogenbosch",
        "2 wegen|Aa",
        "van Hoof|Vandaag",
        "scenario|scenariodenken|scenario's",
        "zee|Zeeman|zeer",
      })
  void wordsStandInTheirOrder(String line) {
    List<String> wanted = List.of(line.split("\\|"));
    List<String> shuffled = new ArrayList<>(wanted);
    Collections.reverse(shuffled);
    WordOrder order = WordOrder.of("nl");
    Comparator<String> byKey =
        Comparator.comparing(order::key).thenComparing(order::key, WordOrder.Key::compareAccents);

    shuffled.sort(byKey);

    assertThat(shuffled).isEqualTo(wanted);
  }

  @Test
  void accentsCountOnlyBetweenEquals() {
    WordOrder order = WordOrder.of("nl");

    assertThat(order.key("Élan")).isEqualByComparingTo(order.key("elan"));
    assertThat(order.key("cafe\u0301")).isEqualByComparingTo(order.key("café"));
  }

  @Test
  void aHeadingIsALetterOrASign() {
    assertThat(WordOrder.heading("élan")).isEqualTo("E");
    assertThat(WordOrder.heading("IJsland")).isEqualTo("I");
    for (String language : List.of("nl", "en", "de", "fr")) {
      List<String> filed =
          List.of(
              "Ærø", "af", "đinđić", "Dz", "łódź", "Lz", "ocean", "Œuvre", "of", "Øst", "oz", "ßa",
              "st");
      assertThat(WordOrder.of(language).sorted(filed.stream(), name -> name, reverseOrder()))
          .isEqualTo(filed);
      assertThat(filed.stream().map(WordOrder::heading).distinct())
          .containsExactly("A", "D", "L", "O", "S");
    }
    assertThat(WordOrder.heading("Ĳsland")).isEqualTo("I");
    assertThat(WordOrder.heading("’s-Hertogenbosch")).isEqualTo("H");
    assertThat(WordOrder.heading("360 graden")).isEqualTo("#");
    assertThat(WordOrder.heading("")).isEqualTo("#");
  }
}
