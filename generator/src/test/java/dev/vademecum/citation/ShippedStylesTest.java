package dev.vademecum.citation;

import static dev.vademecum.citation.Works.BOERLIJST;
import static dev.vademecum.citation.Works.book;
import static dev.vademecum.citation.Works.text;
import static dev.vademecum.citation.Works.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the styles that come along leave wrong in Dutch, where a work lacks what they expect. */
class ShippedStylesTest {
  private static final CslItem UNDATED =
      book("undated", CslName.of("K.", "Aa")).field("publisher", "Boom").build();
  private static final CslItem REPORT =
      work("report", "report")
          .name("author", CslName.literal("SCP"))
          .field("title", "De staat")
          .field("number", "12")
          .field("volume", "1-2")
          .year(2019)
          .build();
  private static final CslItem SITE =
      work("site", "webpage")
          .name("author", CslName.literal("UWV"))
          .field("title", "Werk")
          .field("URL", "https://www.uwv.nl/werk")
          .build();

  private static CitationEngine dutch(String style) {
    return new CitationEngine(
        new CitationSettings(CitationStyle.named(style), "nl", Particles.NL, Map.of()),
        List.of(UNDATED, REPORT, SITE, BOERLIJST));
  }

  @Test
  void anEntryWithoutAYearEndsWithAStopAndAReportIsDutch() {
    CitationEngine vancouver = dutch("vancouver");
    assertThat(vancouver.entry("undated").text().strip()).endsWith("Boom.").doesNotContain(";");
    assertThat(vancouver.entry("report").text().strip()).endsWith("2019. Rapport nr.: 12.");
    assertThat(dutch("apa").entry("report").text()).contains("(nr. 12; Vol. 1–2)");
  }

  @Test
  void aNoteWithoutAPageSaysNothingOfItAndOneWithoutAuthorHasItsTitle() {
    CitationEngine utrecht = dutch("universiteit-utrecht-onderzoeksgids-geschiedenis");
    CiteRequest boerlijst = CiteRequest.of("boerlijst");
    assertThat(text(utrecht.citation(List.of(boerlijst)))).endsWith("(Deventer 1989).");
    assertThat(text(utrecht.citation(List.of(boerlijst.at("page", "3")))))
        .endsWith("(Deventer 1989), aldaar 3.");
    assertThat(text(utrecht.citation(List.of(boerlijst.withoutAuthor()))))
        .startsWith("‘Loopbaanontwikkeling en -begeleiding’, in: P.J.D. Drenth");
  }

  @Test
  void noCommaStandsAlone() {
    CitationEngine utrecht = dutch("universiteit-utrecht-onderzoeksgids-geschiedenis");
    assertThat(utrecht.entry("site").text()).endsWith(" [https://www.uwv.nl/werk].");
  }
}
