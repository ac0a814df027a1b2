package dev.vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.vademecum.diagnostic.Code;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PathologicalTest {
  private static final int SIZE = 64 * 1024;

  /** A guard against hanging, not a measurement: machines are shared. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Pieces that are repeated on one line and on lines of honest length. */
  private static final List<String> PIECES =
      List.of(
          "[",
          "![",
          "[a](",
          "[](",
          "[a](b \"",
          "[a](<",
          "](a)",
          "[a][b]",
          "[a]",
          "[[",
          "[[a|",
          "![[",
          "[^",
          "*a ",
          "*a _b ",
          "a**b",
          "c* ",
          "**x*",
          "~~a ",
          "_",
          "*",
          "`a",
          "`",
          "<",
          "<a ",
          "<!--",
          "<?",
          "<![CDATA[",
          "<a b=\"",
          "<a@b.c",
          "&",
          "&a;",
          "\\",
          "@",
          "@a [",
          "[@a; ",
          "[`@",
          "|",
          "> ",
          "- ",
          "1. ",
          "+ - * ",
          "=",
          "(",
          "\t",
          " ",
          "\0",
          "\uD800");

  /** Lines that are repeated. */
  private static final List<String> LINES =
      List.of(
          "*a\n",
          "`\n",
          "[a\n",
          "<a\n",
          "[a]: b\n",
          "[^a]: x\n",
          "::: a\n",
          ":::\n",
          "::: a\n> ",
          "a\n: b\n",
          "# a {#b}\n",
          "# a\n",
          "a|b\n-|-\n",
          "|a|\n|-|\n",
          "```\n",
          "a\n===\n",
          "---\n",
          "<div>\n",
          "> a\n> > b\n",
          "- a\n\n- b\n",
          "> [!TIP]\n",
          "- [ ] a\n",
          "    a\n",
          "\n");

  static Stream<Arguments> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String piece : PIECES) {
      kinds.put(piece + " on one line", piece.repeat(SIZE / piece.length()));
      kinds.put(piece + " on many lines", wrapped(piece, SIZE));
    }
    LINES.forEach(line -> kinds.put(line, line.repeat(SIZE / line.length())));
    kinds.putAll(grown());
    kinds.putAll(nested());
    return kinds.entrySet().stream().map(kind -> Arguments.of(kind.getKey(), kind.getValue()));
  }

  private static String wrapped(String piece, int size) {
    StringBuilder text = new StringBuilder();
    for (int left = size / piece.length(); left > 0; left--) {
      text.append(piece).append(left % 500 == 0 ? "\n" : "");
    }
    return text.toString();
  }

  private static String growing(IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < SIZE; i++) {
      text.append(piece.apply(i));
    }
    return text.toString();
  }

  private static Map<String, String> grown() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("backtick runs", growing(i -> "a" + "`".repeat(i) + (i % 10 == 0 ? "\n" : "")));
    kinds.put("ever deeper lists", growing(i -> "  ".repeat(i) + "- a\n"));
    kinds.put("ever deeper quotes", growing(i -> "> ".repeat(i % 30) + "a\n"));
    kinds.put("many references", growing(i -> "[a" + i + "]: /u\n") + "[a1] ".repeat(99));
    kinds.put("chained notes", "[^1]\n\n" + growing(i -> "[^" + i + "]: [^" + (i + 1) + "]\n\n"));
    kinds.put("clashing ids", growing(i -> "## a\n\n## a-" + i + "\n\n"));
    kinds.put("growing fences", growing(i -> "`".repeat(2 + i) + "\n"));
    return kinds;
  }

  private static Map<String, String> nested() {
    Map<String, String> kinds = new LinkedHashMap<>();
    int half = SIZE / 2;
    kinds.put("brackets", wrapped("[", half) + "a" + wrapped("]", half));
    kinds.put("links", wrapped("[", half / 3) + "a" + wrapped("](b)", half));
    kinds.put("emphasis", wrapped("*a **a ", half) + wrapped("** a* ", half));
    kinds.put("runs of delimiters", ("*".repeat(400) + "a" + "*".repeat(400) + "\n").repeat(80));
    kinds.put("one run of delimiters", "*".repeat(half) + "a" + "*".repeat(half));
    kinds.put("reference bomb", "[a]: " + "x".repeat(2_000) + "\n\n" + wrapped("[a] ", SIZE));
    kinds.put("wide table", "|a".repeat(half / 2) + "\n" + "|-".repeat(half / 2) + "\n");
    kinds.put(
        "ragged table", "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "|x\n".repeat(20_000));
    kinds.put("no table", "a|b\n" + "-".repeat(4_500) + " ".repeat(4_500) + "x|\n");
    kinds.put("attributes", ("<a" + " b=\"c\"".repeat(1_500) + ">\n\n").repeat(7));
    kinds.put("comment", "a <!-- " + wrapped("b ", SIZE) + "-->");
    kinds.put("title", "[a](b \"" + wrapped("c ", SIZE) + "\")");
    kinds.put("citations", "[" + wrapped("@a, p. 3; ", SIZE) + "@b]");
    kinds.put("containers", ("::: a\n".repeat(90) + ":::\n".repeat(90)).repeat(70));
    return kinds;
  }

  @ParameterizedTest(name = "repeated or nested: {0}")
  @MethodSource("kinds")
  void any_text_of_64_KB_is_read_or_refused_in_time(String name, String text) {
    Parsed parsed = assertTimeoutPreemptively(LIMIT, () -> Parsed.of(text));
    boolean refused =
        parsed.diagnostics().stream().anyMatch(problem -> problem.code() == Code.MARKDOWN_LIMIT);
    assertThat(parsed.document().equals(Document.EMPTY))
        .as(name)
        .isEqualTo(refused || isBare(text));
    assertThat(parsed.text()).as("walked on an ordinary stack").isNotNull();
  }

  /**
   * Whether nothing is to be seen: blanks, definitions of references and of notes nobody mentions.
   */
  private static boolean isBare(String text) {
    return text.isBlank() || text.startsWith("[a]: b") || text.startsWith("[^a]: x");
  }

  @Test
  void what_is_too_much_is_a_problem_at_its_place() {
    Map<String, String> cases = new LinkedHashMap<>();
    cases.put("a\n" + "b".repeat(Limits.LINE + 1), "MARKDOWN_LIMIT 2:1");
    cases.put("a\n\n" + "> ".repeat(Limits.PREFIX + 1) + "b", "MARKDOWN_LIMIT 3:1");
    cases.put("a " + "*".repeat(Limits.RUN + 1) + "b", "MARKDOWN_LIMIT 1:3");
    cases.put("a\n".repeat(Limits.BODY), "MARKDOWN_LIMIT 1:1");
    cases.put("::: a\n".repeat(300), "MARKDOWN_LIMIT 203:1");
    List<String> found = new ArrayList<>();
    cases.keySet().forEach(text -> found.addAll(Parsed.of(text).problems()));
    assertThat(found).containsExactlyElementsOf(cases.values());
  }

  @Test
  void what_honest_authors_write_is_not_too_much() {
    List<String> texts =
        List.of(
            "b".repeat(Limits.LINE),
            "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(10_000),
            "> ".repeat(9) + "- ".repeat(9) + "a",
            "*".repeat(2_000) + "\n",
            "```\n" + "a *** b\n".repeat(9_000) + "```\n");
    assertThat(texts).allSatisfy(text -> assertThat(Parsed.of(text).diagnostics()).isEmpty());
  }
}
