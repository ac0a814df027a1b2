package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.MessageLanguage;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ordinary links as authors of other tools write them. Each table has a link and, behind {@code
 * =>}, where it leads or else what is reported with its hint.
 */
class FileLinksTest {
  private static final String REST =
      """
      -- assets/één.pdf --
      x
      -- assets/Wat nu? (2).pdf --
      x
      -- chapters/deel een/wat nu.md --
      ---
      title: Wat nu
      id: wat-nu
      ---
      -- chapters/map/één.md --
      ---
      title: Eén
      id: een
      ---

      ## Één kop

      ## Wat & hoe?

      ## Wat & hoe?

      ## Foto’s van 1.2

      ## Eigen {#Eigen.kop}
      -- models/ring.yml --
      title: Ring
      archetype: cycle
      alt: Een kring met twee woorden
      rights: {status: own}
      nodes:
        - {id: kan, label: Kan}
        - {id: wil, label: Wil}
      -- terms.yml --
      - {id: doel, title: doel, definition: Wat iemand wil.}
      -- people.yml --
      - {id: visser, family: Visser, given: Ab}
      """;

  private static final List<String> LIVE =
      List.of(
          "map/één.md => een.html",
          "./map/../map//%C3%A9%C3%A9n.md => een.html",
          "map/e%CC%81e%CC%81n.md#een-kop => een.html#een-kop",
          Normalizer.normalize("map/één.md#één-kop", Normalizer.Form.NFD) + " => een.html#een-kop",
          "map/één.md#%C3%A9%C3%A9n-kop => een.html#een-kop",
          "map/één.md#wat-hoe => een.html#wat-hoe",
          "map/één.md#wat--hoe => een.html#wat-hoe",
          "map/één.md#wat--hoe-1 => een.html#wat-hoe-1",
          "map/één.md#fotos-van-12 => een.html#fotos-van-12",
          "map/één.md#Eigen.kop => een.html#Eigen.kop",
          "map/één.md?plain=1#wat-hoe => een.html#wat-hoe",
          "<deel een/wat nu.md> => wat-nu.html",
          "deel%20een/wat%20nu.md => wat-nu.html",
          "deel%20een/wat%20nu.md#Top => wat-nu.html",
          "../models/ring.yml#wil => ../models/ring.html#ring.wil",
          "../terms.yml#doel => ../glossary.html#doel",
          "../people.yml#visser => ../people/visser.html",
          "../assets/%C3%A9%C3%A9n.pdf#page=2 => ../assets/een.pdf#page=2",
          "<../assets/Wat nu? (2).pdf> => ../assets/wat-nu-2.pdf",
          "//example.org/a.md => https://example.org/a.md",
          "HTTPS://example.org/a.md#b => HTTPS://example.org/a.md#b",
          "mailto:a@example.org => mailto:a@example.org",
          "tel:+31201234567 => tel:+31201234567",
          "#hier => #hier",
          "# => begin.html",
          "#top => begin.html");

  private static final List<String> DEAD =
      List.of(
          "map/Één.md => There is no file 'map/Één.md' here; Did you mean 'map/één.md'?",
          "map/één => There is no file 'map/één' here; Did you mean 'map/één.md'?",
          "map/één.html => There is no file 'map/één.html' here; Did you mean 'map/één.md'?",
          "één.md => There is no file 'één.md' here; Did you mean '../assets/één.pdf' or 'map/één.md'?",
          "map/ => There is no file 'map/' here; Did you mean 'map/één.md'?",
          "/chapters/map/één.md => There is no file '/chapters/map/één.md' here; Did you mean 'map/één.md'?",
          "deel%20een/wat%20nou.md => There is no file 'deel een/wat nou.md' here; Did you mean 'deel%20een/wat%20nu.md'?",
          "weg.md => There is no file 'weg.md' here; Paths are relative to this file and end in .md or .yml",
          "../../weg.md => There is no file '../../weg.md' here; Paths are relative to this file and end in .md or .yml",
          "../handbook.yml => There is no file '../handbook.yml' here; Paths are relative to this file and end in .md or .yml",
          "map/één.md#Wat-hoe => The chapter 'een' has no heading 'Wat-hoe'; Did you mean 'wat-hoe'?",
          "map/één.md#wat---hoe => The chapter 'een' has no heading 'wat---hoe'; Did you mean 'wat-hoe'?",
          "map/één.md#eigen => The chapter 'een' has no heading 'eigen'; Did you mean 'Eigen.kop'?",
          "map/één.md#wat-hoe-2 => The chapter 'een' has no heading 'wat-hoe-2'; Did you mean 'wat-hoe' or 'wat-hoe-1'?",
          "map/één.md#topje => The chapter 'een' has no heading 'topje'; It has: een-kop, wat-hoe, wat-hoe-1, fotos-van-12, Eigen.kop",
          "../models/ring.yml#wild => The model 'ring' has no node or heading 'wild'; Did you mean 'wil'?",
          "../terms.yml => '../terms.yml' has many entries; Name one of them by its id: '../terms.yml#doel'",
          "../terms.yml#doell => There is no term 'doell'; Did you mean 'doel'?");

  @TempDir Path temp;

  private static MiniHandbook with(List<String> table) {
    String links =
        table.stream()
            .map(row -> "* [x](" + row.substring(0, row.indexOf(" => ")) + ")\n")
            .collect(Collectors.joining());
    return MiniHandbook.of(
        REST + "-- chapters/begin.md --\n---\ntitle: Begin\n---\n\n## Hier\n\n" + links);
  }

  private static List<String> expected(List<String> table) {
    return table.stream().map(row -> row.substring(row.indexOf(" => ") + 4)).toList();
  }

  @Test
  void livingLinksLeadToTheirPlaces() {
    Site site = with(LIVE).build(temp);
    assertThat(site.diagnostics()).filteredOn(found -> found.code() != Code.STUB).isEmpty();
    Document page = site.page("chapters/begin.html");
    assertThat(page.select("article li a").eachAttr("href"))
        .containsExactlyElementsOf(expected(LIVE));
  }

  @Test
  void deadLinksAreReportedWhereTheyStandWithTheNearest() {
    List<Diagnostic> found = with(DEAD).build(temp).diagnostics();
    assertThat(found).extracting(d -> text(d)).containsExactlyElementsOf(expected(DEAD));
    assertThat(found).extracting(d -> d.range().start().line()).doesNotHaveDuplicates();
    assertThat(found).extracting(d -> d.range().start().column()).containsOnly(7);
  }

  private static String text(Diagnostic found) {
    return found.message().in(MessageLanguage.EN) + "; " + found.hint().in(MessageLanguage.EN);
  }
}
