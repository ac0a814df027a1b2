package dev.vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
  private static final String OURS =
      """
      ## Kop {#kop}

      Zie [[model:grow#doel|x]] en [zie @a, p. 3; @b] of @c [hfst. 2] en[^1] **vet *schuin* `code`**.

      | a | b |
      |---|:-:|
      | [[x\\|y]] | ![alt](p.png "t") |

      ::: trainer
      - [ ] een
        > [!TIP]
        > twee <b onclick="x">drie</b>
      :::

      Term
      : uitleg

      ![[grow]]

      [^1]: Noot <!-- weg --> &amp; [ref]

      [ref]: <u r l> 'titel'
      """;

  private static final List<String> PIECES =
      List.of(
          "[[", "]]", "[", "]", "(", ")", "![[", "[^", "@", "@{", "::: a", ":::", "> ", "- ", "|",
          "\n", "\n\n", "`", "```", "*", "**", "_", "~~", "<", "<!--", "-->", "{#", "}", "\\", "&",
          ": ", "# ", "    ", "\t", "\0", "\uD83D", "é", "[!NOTE]", "[ ] ", ";", "-@");

  private static List<String> seeds() {
    List<String> spec =
        ExampleReader.readExamples(TestResources.getSpec()).stream()
            .map(Example::getSource)
            .toList();
    return List.of(OURS, String.join("\n", spec.subList(0, 325)), String.join("\n", spec));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void mutated_texts_never_fail_and_have_places_inside_the_file(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      String text = mutated(OURS, random);
      Parsed parsed = Parsed.of(text);
      int end = parsed.file().text().length();
      assertThat(Blocks.all(parsed.document().blocks()).map(Block::span))
          .as(text)
          .allMatch(span -> span.start() >= Parsed.BODY_START && span.end() <= end);
      assertThat(parsed.text()).isNotNull();
    }
  }

  private static String mutated(String text, Random random) {
    StringBuilder result = new StringBuilder(text);
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(result.length() + 1);
      int end = Math.min(result.length(), at + random.nextInt(9));
      switch (random.nextInt(3)) {
        case 0 -> result.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> result.delete(at, end);
        default -> result.insert(at, result.substring(at, end));
      }
    }
    return result.toString();
  }

  @Test
  void line_breaks_of_Windows_give_the_same_tree() {
    for (String text : seeds()) {
      assertThat(tree(text.replace("\n", "\r\n"))).isEqualTo(tree(text));
    }
  }

  private static Document tree(String text) {
    SourceFile file = new SourceFile("x.md", text);
    return MarkdownParser.parse(file, new Span(0, file.text().length()), new Diagnostics());
  }

  @Test
  void threads_do_not_disturb_each_other() {
    Document expected = tree(OURS);
    assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> tree(OURS)))
        .allMatch(expected::equals);
  }

  @Test
  void nothing_after_the_body_is_read() {
    SourceFile file = new SourceFile("x.md", "voor\n\nin *a*\nna");
    Document document = MarkdownParser.parse(file, new Span(6, 12), new Diagnostics());
    assertThat(PlainText.ofBlocks(document.blocks())).isEqualTo("in a");
  }
}
