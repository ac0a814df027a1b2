package dev.vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static List<Section> read(String body) {
    String html = "<body><nav>Menu</nav><main><article data-pagefind-body>" + body;
    return PageReader.sections(html + "</article><p>Onder</p></main></body>", "x"::equals);
  }

  @Test
  void headingsWithIdsBeginSections() {
    assertThat(read("<h1>Titel</h1><p>Begin</p><h2 id=\"a\">Kop <em>een</em></h2><p>Tekst</p>"))
        .containsExactly(new Section("", "", "Begin"), new Section("a", "Kop een", "Tekst"));
  }

  @Test
  void whatIsMarkedAsUnreadIsLeftOut() {
    assertThat(
            read(
                "<p>Woord<sup data-pagefind-ignore=\"all\"><a>1</a></sup>en</p>"
                    + "<div data-pagefind-ignore><p>Weg <b>weg</b></p></div><button>Druk</button>"))
        .containsExactly(new Section("", "", "Woorden"));
  }

  @Test
  void aDrawingIsReadByItsTitleAndAnImageByItsText() {
    assertThat(
            read(
                "<svg><title>Model</title><desc>Een ring</desc><text>Label</text><circle r=\"1\"/>"
                    + "</svg><p><img src=\"a.png\" alt=\"Een beeld\"></p>"))
        .containsExactly(new Section("", "", "Model\nEen ring\nEen beeld"));
  }

  @Test
  void anElementThatIsAskedForBeginsASection() {
    assertThat(read("<li id=\"x\"><p>Een werk &amp; meer</p></li>"))
        .containsExactly(new Section("x", "", "Een werk & meer"));
  }

  @Test
  void aBlankAtWhichNoLineEndsIsABlank() {
    assertThat(read("<p>« Qui\u202F? »\u00A0: <em>moi</em>\u202F!</p>"))
        .containsExactly(new Section("", "", "« Qui ? » : moi !"));
  }

  @Test
  void aHeadingWithoutAnIdTakesThatOfItsPlace() {
    assertThat(read("<ol><li id=\"stap\"><h3>Stap</h3><p>Doe</p></li></ol>"))
        .containsExactly(new Section("stap", "Stap", "Doe"));
  }

  @Test
  void aPageWithoutABodyToReadHasNone() {
    assertThat(PageReader.sections("<main><p>Lijst</p></main>", id -> false)).isEmpty();
  }
}
