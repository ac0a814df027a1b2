package dev.vademecum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.entry.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts in both languages, and the code that asks for them. */
class MessageFilesTest {
  private static final Path TEXTS = Path.of("src/main/resources/dev/vademecum/diagnostic");
  private static final List<Path> CODE =
      List.of(Path.of("src/main/java"), Path.of("../site-plugin/src/main/java"));
  private static final Pattern MESSAGE =
      Pattern.compile("Message\\.(of|count)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    texts.load(
        new StringReader(Files.readString(TEXTS.resolve("messages_" + language + ".properties"))));
    return texts;
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (Path folder : CODE) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          sources.add(Files.readString(file));
        }
      }
    }
    return sources;
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
    Properties english = texts("en");
    Properties dutch = texts("nl");
    assertThat(dutch.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(places(dutch.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key))));
  }

  private static List<String> places(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(m -> m.group())
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void noKeyIsWrittenTwice() throws IOException {
    for (String language : List.of("en", "nl")) {
      List<String> keys =
          Files.readAllLines(TEXTS.resolve("messages_" + language + ".properties")).stream()
              .filter(line -> line.contains("=") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).as(language).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyMessageOfTheCodeHasATextWithAPlaceForEachArgument() throws IOException {
    Properties texts = texts("en");
    for (String source : sources()) {
      Matcher message = MESSAGE.matcher(source);
      while (message.find()) {
        check(texts, message, source);
      }
    }
  }

  private static void check(Properties texts, Matcher message, String source) {
    String key = message.group(2);
    if (message.group(3) != null) { // one key for each of some things
      assertThat(texts.stringPropertyNames()).as(key).anyMatch(name -> name.startsWith(key));
      return;
    }
    boolean counts = message.group(1).equals("count");
    for (String name : counts ? List.of(key + ".one", key + ".other") : List.of(key)) {
      assertThat(texts.stringPropertyNames()).contains(name);
      int places = (counts ? 1 : 0) + arguments(source, message.end());
      assertThat(places(texts.getProperty(name)))
          .as("%s with %d arguments", name, places)
          .allMatch(place -> place.charAt(1) - '0' < places);
    }
  }

  /** How many arguments follow up to the bracket that closes the call. */
  private static int arguments(String source, int from) {
    int depth = 0;
    int commas = 0;
    boolean quoted = false;
    for (int i = from; depth >= 0; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        commas += c == ',' && depth == 0 ? 1 : 0;
      }
    }
    return commas;
  }

  @Test
  void everyKindOfEntryHasItsWords() throws IOException {
    Properties texts = texts("en");
    assertThat(Kind.ids())
        .allSatisfy(kind -> assertThat(texts).containsKeys("kind." + kind, "kind.the." + kind));
  }

  @Test
  void everyTextIsAskedFor() throws IOException {
    String code = String.join("\n", sources());
    List<String> prefixes =
        MESSAGE
            .matcher(code)
            .results()
            .filter(m -> m.group(3) != null)
            .map(m -> m.group(2))
            .toList();
    assertThat(texts("en").stringPropertyNames())
        .allMatch(
            key ->
                prefixes.stream().anyMatch(key::startsWith)
                    || code.contains('"' + key.replaceAll("\\.(one|other)$", "") + '"')
                    || code.contains('"' + key + '"'));
  }
}
