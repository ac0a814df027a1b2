package dev.vademecum.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.naming.WordAutomaton.Found;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The search for many names at once. Work is counted, as clocks differ. */
class WordAutomatonTest {
  private static WordAutomaton<String> automaton(List<String> names) {
    Map<List<String>, String> all = new LinkedHashMap<>();
    names.forEach(name -> all.put(KnownName.words(name), name));
    return WordAutomaton.of(all);
  }

  private static List<String> found(List<String> names, String text) {
    return automaton(names).find(Words.of(text)).stream().map(Found::meaning).toList();
  }

  @Test
  void the_longest_name_at_the_leftmost_place_wins() {
    List<String> names = List.of("rol", "rol van de coach", "de coach", "coach in opleiding");
    assertThat(found(names, "een rol van de klant")).containsExactly("rol");
    assertThat(found(names, "de rol van de coach in opleiding"))
        .containsExactly("rol van de coach");
    assertThat(found(names, "door de coach in opleiding")).containsExactly("de coach");
    assertThat(found(names, "een coach in opleiding")).containsExactly("coach in opleiding");
  }

  @Test
  void it_finds_what_trying_each_name_at_each_place_finds() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        names.add(text(random, 1 + random.nextInt(5)));
      }
      String text = text(random, 30);
      assertThat(found(names, text)).as(names + " in " + text).isEqualTo(tried(names, text));
    }
  }

  private static String text(Random random, int words) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      all.add(random.nextInt(3) > 0 ? "a" : "b");
    }
    return String.join(" ", all);
  }

  /** All words have one letter here. */
  private static List<String> tried(List<String> names, String text) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      String rest = text.substring(at);
      String longest =
          names.stream()
              .filter(rest::startsWith)
              .reduce("", (a, b) -> a.length() >= b.length() ? a : b);
      if (!longest.isEmpty()) {
        found.add(longest);
      }
      at += Math.max(1, longest.length());
    }
    return found;
  }

  @Test
  void ten_thousand_names_take_no_more_steps_than_two_a_word() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      names.add(i % 3 == 0 ? "w" + i : "w" + i + " w" + i % 100 + " w" + (i + 1));
    }
    Random random = new Random(3);
    List<String> text = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      text.add("w" + random.nextInt(10_000));
    }
    assertFewSteps(names, String.join(" ", text));
  }

  /** Where each word may begin a long name, a search from each word would be quadratic. */
  @Test
  void names_that_never_end_take_no_more_steps_than_two_a_word() {
    String long1 = String.join(" ", Collections.nCopies(2_000, "a"));
    assertFewSteps(List.of("a", long1 + " b", "b " + long1), String.join(" ", long1, long1, long1));
  }

  private static void assertFewSteps(List<String> names, String text) {
    Words words = Words.of(text);
    assertThat(automaton(names).read(words).steps()).isLessThanOrEqualTo(2 * words.size());
  }
}
