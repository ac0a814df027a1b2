package dev.vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

class CommonMarkTest {
  private static final Pattern ADDRESS = Pattern.compile("(href|src)=\"([^\"]*)\"");
  private static final Pattern COMMENT = Pattern.compile("<!--(?:>|->|.*?-->)", Pattern.DOTALL);
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{2,}");

  /** {@code [[…]]} is a wiki link, also where CommonMark has brackets. */
  private static final Set<Integer> WIKI_LINKS = Set.of(548, 559, 590);

  /**
   * Flexmark reads these otherwise: setext headings below a reference, a tilde fence with backticks
   * in its info, a textarea with blank lines, an entity beyond Unicode, list items that are
   * indented ever more, runs of three delimiters in a word, currency signs as punctuation, ẞ as SS,
   * blanks in a label.
   */
  private static final Set<Integer> FLEXMARK =
      Set.of(28, 146, 171, 215, 216, 312, 313, 354, 416, 417, 540);

  @Test
  void all_examples_of_the_specification_but_the_listed_ones_agree() {
    Set<Integer> listed = new TreeSet<>(WIKI_LINKS);
    listed.addAll(FLEXMARK);
    assertThat(differing()).containsExactlyElementsOf(listed);
  }

  private static List<Integer> differing() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    assertThat(examples).hasSize(652);
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      String ours = TreeHtml.of(Parsed.of(example.getSource()).document());
      String theirs = example.getHtml().replace('→', '\t');
      if (!normal(ours).equals(normal(theirs))) {
        differing.add(i + 1);
      }
    }
    return differing;
  }

  /** Comments are dropped, addresses unescaped, and blank lines between blocks do not count. */
  private static String normal(String html) {
    String bare = COMMENT.matcher(html).replaceAll("");
    String lines = BLANK_LINES.matcher(bare).replaceAll("\n").strip();
    return ADDRESS
        .matcher(lines)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + "=" + decoded(m.group(2))));
  }

  private static String decoded(String address) {
    try {
      String plus = address.replace("+", "%2B").replace("&quot;", "\"");
      return URLDecoder.decode(plus, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return address;
    }
  }
}
