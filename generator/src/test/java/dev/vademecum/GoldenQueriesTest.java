package dev.vademecum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers look for, asked of the search itself in a real browser, from disk. */
class GoldenQueriesTest {
  @TempDir static Path temp;
  private static SearchBrowser browser;

  @BeforeAll
  static void start() {
    browser = SearchBrowser.start(temp.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Map<String, String> golden(String name) {
    String file = "search/" + name + ".txt";
    try (InputStream in = GoldenQueriesTest.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> golden = new LinkedHashMap<>();
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" = ", 2))
          .forEach(pair -> golden.put(pair[0], pair[1]));
      return golden;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All expected entries are in the first three, and nearly all are the very first. */
  private static void assertFound(Map<String, String> golden) {
    Map<String, List<String>> found = browser.find(List.copyOf(golden.keySet()));
    assertThat(golden).allSatisfy((query, first) -> assertThat(found.get(query)).contains(first));
    long first =
        golden.entrySet().stream()
            .filter(one -> requireNonNull(found.get(one.getKey())).indexOf(one.getValue()) == 0)
            .count();
    assertThat(first).isGreaterThanOrEqualTo(golden.size() * 9L / 10);
  }

  /** Queries that were written before their results were seen: 95 of 100 in the first three. */
  private static void assertAsked(String language) {
    Map<String, String> asked = golden("asked-" + language);
    Map<String, List<String>> found = browser.find(List.copyOf(asked.keySet()));
    List<String> missed =
        asked.keySet().stream()
            .filter(query -> Collections.disjoint(expected(asked, query), found.get(query)))
            .toList();
    assertThat(missed).hasSizeLessThanOrEqualTo(asked.size() * 5 / 100);
  }

  private static List<String> expected(Map<String, String> asked, String query) {
    return List.of(requireNonNull(asked.get(query)).split(" \\| ", -1));
  }

  @Test
  void dutchQueriesFindWhatTheyMean() {
    Path site = Site.shared(SampleHandbook.SAMPLE).output();
    browser.open(site.resolve("trainer/404.html"));
    assertFound(golden("golden-nl"));
    assertAsked("nl");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void englishQueriesFindWhatTheyMean() {
    browser.open(Site.shared(SampleHandbook.MANUAL).output().resolve("404.html"));
    assertFound(golden("golden-en"));
    assertAsked("en");
  }

  @Test
  void wordsAreMarkedAsTheyStandInAText() {
    browser.open(Site.shared(SampleHandbook.SAMPLE).output().resolve("trainer/404.html"));
    String text =
        "De coaches' Coaché, d'coach en loopbaancoach; scenario’s' beïnvloeding 'coach' (co)";
    Object marked =
        browser.ask(
            "const found = await search.find(values[0]);"
                + "return found.matches(values[1]).map(w => values[1].slice(w.at, w.end)).join()",
            List.of("coach scenario beinvloeden", text));
    assertThat(marked).isEqualTo("coaches,Coaché,loopbaancoach,scenario’s,beïnvloeding,coach");
  }

  /** The list of entries of a frequent word has a file of its own. */
  @Test
  void aWordThatHundredsOfEntriesHaveFindsThemAll() {
    String terms =
        IntStream.range(0, 450)
            .mapToObj(i -> term("naam" + i, i == 321 ? "Een berg met een dal." : "Een berg."))
            .collect(Collectors.joining());
    String handbook =
        "-- handbook.yml --\ntitle: Bergen\nlanguage: nl\nchecks: {orphan: off}\n-- terms.yml --\n";
    browser.open(
        MiniHandbook.of(handbook + terms).build(temp.resolve("many")).output().resolve("404.html"));
    Object counts =
        browser.ask(
            "const counts = [];"
                + "for (const query of values) counts.push((await search.find(query)).hits.length);"
                + "return counts.join()",
            List.of("bergen", "dal", "een naam7"));
    assertThat(counts).isEqualTo("450,1,11");
    assertThat(browser.find(List.of("berg dal")).get("berg dal"))
        .startsWith("glossary.html#naam321");
  }

  private static String term(String name, String definition) {
    return "- {id: " + name + ", title: " + name + ", definition: " + definition + "}\n";
  }

  @Test
  void thereAreAtLeastSixtyOfThem() {
    assertThat(golden("golden-nl").size() + golden("golden-en").size()).isGreaterThanOrEqualTo(60);
  }
}
