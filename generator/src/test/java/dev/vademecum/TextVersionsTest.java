package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads a drawing as text gets every word and every edge of it. */
class TextVersionsTest {
  /** Keys of a model whose values stand in its drawing, wherever they are. */
  private static final Set<String> DRAWN = Set.of("label", "sub", "text", "low", "high", "unit");

  @TempDir static Path temp;
  private static Site site;

  @BeforeAll
  static void build() {
    site = DrawnModels.site(temp).sound();
  }

  static Set<String> models() {
    return DrawnModels.sources().keySet();
  }

  private static Element text(String model) {
    return site.page("models/" + model + ".html").expectFirst(".figure-model .text-version");
  }

  private static Map<?, ?> source(String model) {
    return DrawnModels.parsed(Objects.requireNonNull(DrawnModels.sources().get(model)));
  }

  private static String plain(@Nullable Object value) {
    return String.valueOf(value).replace("\u00AD", "").replaceAll("\\s+", " ").strip();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyWordIsThere(String model) {
    String text = text(model).text();
    assertThat(words(source(model)).map(TextVersionsTest::plain))
        .allSatisfy(w -> assertThat(text).contains(w));
  }

  /** Whatever the keys were: numbers of a scale and of the key only say where something is. */
  @ParameterizedTest
  @MethodSource("models")
  void everyWordOfTheDrawingIsThere(String model) {
    String told = letters(text(model).text());
    Elements drawn = site.page("models/" + model + ".html").select(".figure-model svg text");
    assertThat(drawn).isNotEmpty();
    List<String> texts = drawn.eachText();
    assertThat(
            texts.stream()
                .filter(words -> !isExplained(words, texts))
                .flatMap(words -> Stream.of(words.split(" – ", -1))) // the ends of an axis
                .filter(words -> !words.matches("[-–+−\\d.,% ]+")))
        .allSatisfy(words -> assertThat(told).contains(letters(words)));
  }

  /** Without spaces and hyphens, at which lines break. */
  /** On a phone a letter may stand for a name, and beside the name in the key once more. */
  private static boolean isExplained(String words, List<String> texts) {
    return words.matches("[A-Z]") && Collections.frequency(texts, words) > 1;
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\u00AD-]+", "");
  }

  /** Of the values of the keys that are drawn. */
  private static Stream<Object> words(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .flatMap(
              entry ->
                  DRAWN.contains(entry.getKey()) && !(entry.getValue() instanceof Map)
                      ? Stream.of(entry.getValue())
                      : words(entry.getValue()));
    }
    return tree instanceof List<?> list
        ? list.stream().flatMap(TextVersionsTest::words)
        : Stream.of();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyEdgeIsThereWithBothEndsAndItsLabel(String model) {
    Map<?, ?> source = source(model);
    List<Element> items = text(model).select("> ol > li");
    for (Object edge : list(source, "edges")) {
      Map<?, ?> keys = (Map<?, ?>) edge;
      String from = name(source, keys.get("from"));
      String to = name(source, keys.get("to"));
      String label = keys.containsKey("label") ? ": " + plain(keys.get("label")) : "";
      assertThat(items)
          .as("%s from %s to %s%s", model, from, to, label)
          .anyMatch(
              item -> item.expectFirst("strong").text().equals(from) && leads(item, to, label));
    }
  }

  private static boolean leads(Element item, String to, String label) {
    return item.select("> ul > li").stream()
        .anyMatch(way -> way.select("em").text().equals(to) && way.text().endsWith(label));
  }

  private static String name(Map<?, ?> source, @Nullable Object id) {
    List<Object> nodes = new ArrayList<>();
    List.of("nodes", "outside", "points").forEach(key -> nodes.addAll(list(source, key)));
    return nodes.stream()
        .map(node -> (Map<?, ?>) node)
        .filter(node -> Objects.equals(node.get("id"), id))
        .map(node -> plain(node.get("label")))
        .findFirst()
        .orElseThrow();
  }

  private static List<Object> list(Map<?, ?> source, String key) {
    return source.get(key) instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  @Test
  void nothingIsTestedWithoutWords() {
    assertThat(words(source("levensloopregenboog")).count()).isGreaterThan(5);
  }
}
