package dev.vademecum.citation;

import static dev.vademecum.citation.Works.book;
import static dev.vademecum.citation.Works.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A style's own keys of order, with names filed as the handbook's convention has them. */
class StyleOrderTest {
  private static final String AUTHOR =
      """
      <names variable="author">
        <name name-as-sort-order="first" and="symbol" initialize-with=". "/>
        <label form="short" prefix=" (" suffix=")"/>
        <substitute><names variable="editor"/><text variable="title"/></substitute>
      </names>
      """;

  private static final CslItem[] WORKS = {
    book("hoof", CslName.of("Jan", "van", "Hoof")).year(2010).build(),
    book("gerven", CslName.of("Piet", "Gerven")).year(2003).build(),
    work("gemeente", "book").field("title", "De gemeente").field("volume", "10").build(),
    book("velde", CslName.of("An", "Velde")).year(1998).field("volume", "9").build()
  };

  /** A style that counts, so that the number of each work is its place. */
  private static CitationEngine numbered(Particles particles, String keys, CslItem... works) {
    String sort = keys.isEmpty() ? "" : "<sort>" + keys + "</sort>";
    String style =
        TestStyles.numbered()
            .replace("<citation>", "<macro name=\"author\">" + AUTHOR + "</macro><citation>" + sort)
            .replace("<layout>\n", sort + "<layout>\n");
    return new CitationEngine(
        new CitationSettings(CitationStyle.of("own", style), "nl", particles, Map.of()),
        Arrays.asList(works));
  }

  private static String listed(CitationEngine engine, CslItem... works) {
    return engine.bibliography(Arrays.stream(works).map(CslItem::id).toList()).stream()
        .map(FormattedEntry::key)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "NL, '', hoof gerven gemeente velde",
    "NL, variable='citation-number', hoof gerven gemeente velde",
    "NL, variable='citation-number' sort='descending', velde gemeente gerven hoof",
    "NL, macro='author', gemeente gerven hoof velde",
    "BE, macro='author', gemeente gerven hoof velde",
    "NL, variable='author', gerven hoof velde gemeente",
    "NL, variable='issued', velde gerven hoof gemeente",
    "NL, variable='issued' sort='descending', hoof gerven velde gemeente",
    "NL, variable='volume', velde gemeente hoof gerven",
  })
  void worksStandAndCountAsTheStyleSays(Particles particles, String key, String expected) {
    String keys = key.isEmpty() ? "" : "<key " + key.replace('\'', '"') + "/>";
    CitationEngine engine = numbered(particles, keys, WORKS);

    assertThat(listed(engine, WORKS)).isEqualTo(expected);
    List<String> places = List.of(expected.split(" ", -1));
    for (CslItem item : WORKS) {
      assertThat(engine.entry(item.id()).text()).startsWith((places.indexOf(item.id()) + 1) + ".");
    }
  }

  @Test
  void theConventionDecidesWhereAParticleIsFiled() {
    CslItem[] works = {
      book("v", CslName.of("An", "Veer")).build(), book("w", CslName.of("Bo", "van", "Wal")).build()
    };
    String key = "<key macro=\"author\"/>";
    assertThat(listed(numbered(Particles.NL, key, works), works)).isEqualTo("v w");
    assertThat(listed(numbered(Particles.BE, key, works), works)).isEqualTo("w v");
  }

  @Test
  void namesCompareAsTheyArePrintedAndLabelsDoNotCount() {
    CslItem[] works = {
      work("edited", "book").name("editor", CslName.of("Johan", "Smit")).year(2001).build(),
      book("later", CslName.of("Jan", "Smit")).year(2010).build(),
      book("two", CslName.of("J.", "Smit"), CslName.of("A.", "Aa")).year(1990).build(),
      book("body", CslName.literal("De Smit")).year(1995).build()
    };
    String keys = "<key macro=\"author\"/><key variable=\"issued\"/>";
    assertThat(listed(numbered(Particles.NL, keys, works), works))
        .isEqualTo("body edited later two");
  }

  @Test
  void aKeyMayCountFewerNames() {
    CslItem[] works = {
      book("late", CslName.of("J.", "Smit"), CslName.of("A.", "Aa")).year(2010).build(),
      book("early", CslName.of("J.", "Smit"), CslName.of("B.", "Bo")).year(2001).build()
    };
    String fewer = "<key macro=\"author\" names-min=\"2\" names-use-first=\"1\"/>";
    String year = "<key variable=\"issued\"/>";
    assertThat(listed(numbered(Particles.NL, fewer + year, works), works)).isEqualTo("early late");
    assertThat(listed(numbered(Particles.NL, "<key macro=\"author\"/>" + year, works), works))
        .isEqualTo("late early");
  }

  @Test
  void yearsBeforeTheCommonEraAndOfThreeDigitsStandInTheirOrder() {
    CslItem[] works = {
      work("1066", "book").field("title", "A").year(1066).build(),
      work("800", "book").field("title", "B").year(800).build(),
      work("-50", "book").field("title", "C").year(-50).build(),
      work("-44", "book").field("title", "D").date("issued", CslDate.of(-44, 3, 15)).build()
    };
    String style =
        TestStyles.numbered()
            .replace(
                "<citation>",
                "<macro name=\"day\"><date variable=\"issued\" form=\"text\"/></macro><citation>")
            .replace("second-field-align=\"flush\">", "><sort><key macro=\"day\"/></sort>");
    CitationEngine engine =
        new CitationEngine(
            new CitationSettings(CitationStyle.of("own", style), "nl", Particles.NL, Map.of()),
            Arrays.asList(works));
    assertThat(listed(engine, works)).isEqualTo("-50 -44 800 1066");
  }
}
