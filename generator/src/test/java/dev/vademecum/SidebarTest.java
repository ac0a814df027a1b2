package dev.vademecum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contents beside a page, of handbooks of all sizes. */
class SidebarTest {
  @TempDir Path temp;

  /** A handbook of numbered chapters, with a table of contents. */
  private Site site(int chapters, String nav) throws IOException {
    Path source = Files.createDirectories(temp.resolve("source"));
    Files.createDirectories(source.resolve("chapters"));
    for (int i = 1; i <= chapters; i++) {
      String text = "---\ntitle: Onderwerp " + i + "\nsummary: Waar het om gaat.\n---\nTekst.\n";
      Files.writeString(source.resolve("chapters/c" + i + ".md"), text);
    }
    Files.writeString(
        source.resolve("handbook.yml"),
        "title: Groot\nlanguage: nl\nsummary: Van alles.\nnav:\n" + nav);
    return Site.sound(source, temp.resolve("site"));
  }

  private static String group(String title, int from, int to) {
    return "  - {title: " + title + ", chapters: [" + chapters(from, to) + "]}\n";
  }

  private static String chapters(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
  }

  /** The lines for chapters; those for other kinds come after them. */
  private static String lines(Document page) {
    String all =
        page
            .select(".menu-sheet .nav-list a > span:last-child, .nav-away, .menu-sheet summary")
            .stream()
            .map(Element::text)
            .collect(Collectors.joining(" | "));
    assertThat(all).endsWith(" | Naslag | Alles van A tot Z");
    return all.substring(0, all.indexOf(" | Naslag"));
  }

  @Test
  void aSmallHandbookIsThereAsAWhole() throws IOException {
    Site site = site(6, group("Eerst", 1, 2) + group("Dan", 3, 6));
    assertThat(lines(site.page("chapters/c1.html")))
        .isEqualTo(
            "Eerst | Onderwerp 1 | Onderwerp 2 | Dan | Onderwerp 3 | Onderwerp 4 | Onderwerp 5"
                + " | Onderwerp 6");
  }

  @Test
  void ofALargeOneThereIsTheWayToThePage() throws IOException {
    String inner = "{title: Kern, chapters: [" + chapters(61, 63) + "]}";
    String other = "{title: Rand, chapters: [" + chapters(64, 80) + "]}";
    Site site =
        site(
            90,
            group("Eerst", 1, 60)
                + "  - {title: Dan, chapters: ["
                + inner
                + ", "
                + other
                + "]}\n"
                + group("Later", 81, 90));
    Document page = site.page("chapters/c62.html");
    assertThat(lines(page))
        .isEqualTo(
            "Eerst | Dan | Kern | Onderwerp 61 | Onderwerp 62 | Onderwerp 63 | Rand | Later");
    assertThat(page.select(".breadcrumbs li").eachText())
        .containsExactly("Voorpagina", "Dan", "Kern");
    Document home = site.page("index.html");
    for (Element link : page.select(".nav-away a, .breadcrumbs li + li a")) {
      String anchor = link.attr("href").substring("../index.html#".length());
      assertThat(requireNonNull(home.getElementById(anchor)).text()).isEqualTo(link.text());
    }
    assertThat(home.select(".chapter-group").eachText())
        .containsExactly("Eerst", "Dan", "Kern", "Rand", "Later");
  }

  @Test
  void aLongRowIsShownAroundThePage() throws IOException {
    Site site = site(300, "  - " + chapters(1, 300).replace(", ", "\n  - ") + "\n");
    Document page = site.page("chapters/c150.html");
    assertThat(lines(page))
        .startsWith("Hoofdstuk 1–141 | Onderwerp 142 | ")
        .endsWith("Onderwerp 158 | Hoofdstuk 159–300");
    assertThat(lines(site.page("chapters/c1.html")))
        .startsWith("Onderwerp 1 | ")
        .endsWith("Onderwerp 9 | Hoofdstuk 10–300");
    assertThat(lines(site.page("chapters/c10.html"))).startsWith("Onderwerp 1 | Onderwerp 2 | ");
    assertThat(lines(site.page("chapters/c11.html"))).startsWith("Hoofdstuk 1–2 | Onderwerp 3 | ");
  }

  @Test
  void ofManyPartsThoseAroundThePageAreShown() throws IOException {
    String parts =
        IntStream.rangeClosed(1, 70)
            .mapToObj(i -> group("Deel " + i, 2 * i - 1, 2 * i))
            .collect(Collectors.joining());
    Site site = site(140, parts);
    Document page = site.page("chapters/c60.html");
    assertThat(lines(page))
        .startsWith("Hoofdstuk 1–42 | Deel 22 | ")
        .contains(" | Deel 29 | Deel 30 | Onderwerp 59 | Onderwerp 60 | Deel 31 | ")
        .endsWith(" | Deel 38 | Hoofdstuk 77–140");
    assertThat(page.select(".nav-away a").eachAttr("href"))
        .startsWith("../index.html#part-1", "../index.html#part-22")
        .endsWith("../index.html#part-38", "../index.html#part-39");
    assertThat(lines(site.page("chapters/c19.html"))).startsWith("Deel 1 | Deel 2 | ");
    assertThat(lines(site.page("entries.html"))).isEqualTo("Hoofdstuk 1–140");
  }
}
