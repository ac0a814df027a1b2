package dev.vademecum.citation;

import static dev.vademecum.citation.Works.book;
import static dev.vademecum.citation.Works.engine;
import static dev.vademecum.citation.Works.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutchApaTest {

  private static FormattedEntry entry(CslItem item) {
    return engine(item).entry(item.id());
  }

  private static Works.Builder article() {
    return work("x", "article-journal")
        .name("author", CslName.of("P.", "de", "Boer"))
        .field("title", "Over coaching")
        .field("container-title", "Blad");
  }

  @Test
  void aPageThatMayChangeSaysWhenItWasRead() {
    CslItem page =
        work("w", "webpage")
            .name("author", CslName.of("P.", "de", "Boer"))
            .field("title", "Over coaching")
            .field("container-title", "Coachsite")
            .field("URL", "https://example.org/a")
            .date("accessed", CslDate.of(2024, 3, 5))
            .build();

    assertThat(entry(page).text())
        .isEqualTo(
            "Boer, P. de. (z.d.). Over coaching. Coachsite. Geraadpleegd op 5 maart 2024, van"
                + " https://example.org/a");
  }

  @Test
  void aDoiIsALinkHoweverItWasWritten() {
    for (String doi : List.of("10.1/a<b", "doi:10.1/a<b", "https://doi.org/10.1/a<b")) {
      assertThat(entry(article().field("DOI", doi).year(2004).build()).pieces())
          .endsWith(
              new Piece.Link(
                  "https://doi.org/10.1/a%3Cb",
                  List.of(new Piece.Text("https://doi.org/10.1/a<b"))));
    }
  }

  @Test
  void onlyAWebAddressIsALink() {
    CslItem item = article().field("URL", "javascript:alert(1)").year(2004).build();

    assertThat(entry(item).pieces()).noneMatch(piece -> piece instanceof Piece.Link);
  }

  @Test
  void oneEditorAndSeveralAreBothRed() {
    Works.Builder one =
        work("b", "book").field("title", "Bundel").field("publisher", "Boom").year(2012);

    assertThat(entry(one.name("editor", CslName.of("E.", "van der", "Berg")).build()).text())
        .isEqualTo("Berg, E. van der (Red.). (2012). Bundel. Boom.");
  }

  @Test
  void anEditionHasAnOrdinal() {
    assertThat(
            entry(book("b", CslName.of("J.", "Smit")).field("edition", "2").year(2012).build())
                .text())
        .isEqualTo("Smit, J. (2012). Titel b (2e dr.).");
  }

  @Test
  void quotationMarksStayAsTheAuthorWroteThem() {
    String title = "\"Iets\" over 'coaching', ’70 en ‘zelf’ in scenario's";

    assertThat(entry(article().field("title", title).year(2004).build()).text()).contains(title);
  }

  @Test
  void aTitleThatEndsInASignTakesNoFullStop() {
    assertThat(entry(article().field("title", "Wat wil ik?").year(2004).build()).text())
        .isEqualTo("Boer, P. de. (2004). Wat wil ik? Blad.");
    assertThat(entry(article().field("title", "Over ‘regie’").year(2004).build()).text())
        .contains("Over ‘regie’. Blad.");
  }

  @Test
  void anEnglishTitleInADutchHandbookFollowsItsOwnLanguage() {
    CslItem english =
        article().field("container-title", "Journal of coaching").language("en").build();

    assertThat(entry(english).text()).contains("Journal of Coaching");
    assertThat(entry(article().field("container-title", "Gids voor coaches").build()).text())
        .contains("Gids voor coaches");
  }

  @Test
  void markupInATitleIsRichText() {
    CslItem item =
        article().field("title", "H<sub>2</sub>O en <i>flow</i>, 1 < 2").year(2004).build();

    assertThat(entry(item).text()).contains("H2O en flow, 1 < 2.");
    assertThat(entry(item).pieces())
        .contains(
            new Piece.Subscript(List.of(new Piece.Text("2"))),
            new Piece.Emphasis(List.of(new Piece.Text("flow"))));
  }

  @Test
  void anApproximateDateAndASpanAreKept() {
    assertThat(
            entry(article().date("issued", new CslDate(1950, 0, 0, 0, 0, 0, "", true)).build())
                .text())
        .contains("(ca. 1950)");
    assertThat(
            entry(article().date("issued", new CslDate(1950, 3, 1, 1952, 0, 0, "", false)).build())
                .text())
        .contains("(1950–1952)");
    assertThat(entry(article().date("issued", CslDate.literal("najaar 1950")).build()).text())
        .contains("(najaar 1950)");
  }

  @Test
  void aTypeThatCslDoesNotKnowIsADocument() {
    CslItem item =
        work("x", "workbook")
            .name("author", CslName.of("J.", "Smit"))
            .field("title", "Iets")
            .year(2001)
            .build();

    assertThat(entry(item).text()).isEqualTo("Smit, J. (2001). Iets.");
  }
}
