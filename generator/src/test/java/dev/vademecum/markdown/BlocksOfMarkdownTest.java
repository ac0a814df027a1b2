package dev.vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.MessageLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksOfMarkdownTest {
  @Test
  void a_heading_takes_the_authors_id_and_hides_it() {
    Parsed parsed = Parsed.of("## Wat *nu*? {#wat-nu}\n\nTwee\n---\n\nDrie {#drie}\n---\n");
    List<Block.Heading> headings = parsed.document().headings();
    assertThat(headings).extracting(Block.Heading::id).containsExactly("wat-nu", "twee", "drie");
    assertThat(parsed.text()).isEqualTo("Wat nu?\nTwee\nDrie");
    assertThat(parsed.at(headings.get(0).span())).isEqualTo("## Wat *nu*? {#wat-nu}");
  }

  @Test
  void equal_headings_are_numbered_and_keep_off_the_authors_ids() {
    Parsed parsed = Parsed.of("## A\n\n## A\n\n## A\n\n## Z {#a-1}\n\n## ?\n");
    assertThat(parsed.document().headings())
        .extracting(Block.Heading::id)
        .containsExactly("a", "a-2", "a-3", "a-1", "section");
  }

  @Test
  void an_id_that_two_headings_have_is_a_problem_at_the_second() {
    Parsed parsed = Parsed.of("## A {#x}\n\n> ## B {#x}\n");
    assertThat(parsed.problems()).containsExactly("DUPLICATE_ID 3:10");
    assertThat(parsed.document().headings())
        .extracting(Block.Heading::id)
        .containsExactly("x", "b");
  }

  @Test
  void an_id_that_is_not_ascii_is_a_problem_with_a_cure() {
    Parsed parsed = Parsed.of("## A {#één}\n");
    assertThat(parsed.problems()).containsExactly("INVALID_ID 1:6");
    assertThat(parsed.diagnostics().get(0).hint().in(MessageLanguage.EN)).contains("{#een}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gebruik {naam} hier", "a {onclick=x}", "a \\{#b}", "a {.b}"})
  void other_braces_are_text(String written) {
    assertThat(Parsed.of("## " + written).text()).isEqualTo(written.replace("\\", ""));
  }

  @ParameterizedTest
  @EnumSource(Block.CalloutType.class)
  void an_alert_is_a_callout(Block.CalloutType type) {
    Parsed parsed = Parsed.of("> [!" + type + "]\n> Let *op*\n>\n> - x\n");
    Block.Callout callout = (Block.Callout) parsed.block(0);
    assertThat(callout.type()).isEqualTo(type);
    assertThat(PlainText.ofBlocks(callout.blocks())).isEqualTo("Let op\nx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> [!FOO]\n> x", "> [!TIP] x", "> x\n> [!TIP]", "[!TIP]"})
  void what_is_no_alert_stays_what_it_is(String written) {
    assertThat(Parsed.of(written).document().blocks()).noneMatch(Block.Callout.class::isInstance);
  }

  @Test
  void items_have_boxes() {
    Parsed parsed = Parsed.of("- [ ] open\n- [x] klaar\n- [X] ook\n- [y] niet\n- [x](y) niet\n");
    Block.ItemList list = (Block.ItemList) parsed.block(0);
    assertThat(list.items())
        .extracting(Block.Item::task)
        .containsExactly(
            Block.Task.OPEN, Block.Task.DONE, Block.Task.DONE, Block.Task.NONE, Block.Task.NONE);
    assertThat(parsed.at(list.items().get(0).blocks().get(0).span())).isEqualTo("open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "> ", "- ", "::: a\n"})
  void definitions_have_terms_and_explanations_anywhere(String around) {
    String rest =
        around.isBlank() || around.endsWith("\n") ? "" : around.equals("- ") ? "  " : "> ";
    String lines = "A\nB\n: een\n\nC\n\n: twee\n: drie\n";
    String text = around + lines.strip().replace("\n", "\n" + rest);
    Parsed parsed = Parsed.of(around.startsWith(":") ? text + "\n:::\n" : text);
    Block.Definitions definitions = parsed.first(Block.Definitions.class);
    assertThat(definitions.items()).hasSize(2);
    assertThat(definitions.items().get(0).terms())
        .extracting(PlainText::of)
        .containsExactly("A", "B");
    assertThat(definitions.items().get(1).explanations())
        .extracting(PlainText::ofBlocks)
        .containsExactly("twee", "drie");
  }

  @Test
  void notes_are_numbered_by_first_mention_and_read_as_blocks() {
    Parsed parsed =
        Parsed.of(
            "A[^b] b[^a] c[^b] d[^x].\n\n[^a]: Een *noot*\n[^b]: Twee[^c]\n\n    Meer\n\n[^c]: C\n[^d]: D\n");
    assertThat(parsed.inlines(Inline.FootnoteMention.class))
        .extracting(mention -> mention.number() + "." + mention.occurrence())
        .containsExactly("1.1", "2.1", "1.2");
    assertThat(parsed.inlines(Inline.FootnoteMention.class))
        .extracting(mention -> parsed.at(mention.span()))
        .containsExactly("[^b]", "[^a]", "[^b]");
    assertThat(parsed.document().footnotes())
        .extracting(note -> note.label() + "=" + PlainText.ofBlocks(note.blocks()))
        .containsExactly("b=Twee\nMeer", "a=Een noot", "c=C");
    assertThat(parsed.text()).isEqualTo("A b c d[^x].");
  }

  @Test
  void a_mention_after_a_bracket_is_no_label() {
    Parsed parsed = Parsed.of("[citaat][^1] en [tekst][@a]\n\n[^1]: n\n");
    assertThat(parsed.inlines(Inline.FootnoteMention.class)).hasSize(1);
    assertThat(parsed.inlines(Inline.Citation.class)).hasSize(1);
  }

  @Test
  void raw_html_is_kept_as_text_and_comments_are_gone() {
    Parsed parsed =
        Parsed.of(
            "<div onclick=\"x\">\n</div>\n\n<!-- weg\n\nweg -->\n\na <b>c</b><!-- weg -->d\n");
    assertThat(parsed.document().blocks()).hasSize(2);
    assertThat(((Block.Html) parsed.block(0)).text()).isEqualTo("<div onclick=\"x\">\n</div>\n");
    assertThat(parsed.inlines(Inline.Html.class))
        .extracting(Inline.Html::text)
        .containsExactly("<b>", "</b>");
    assertThat(parsed.text()).doesNotContain("weg").endsWith("</b>d");
  }

  @Test
  void a_comment_that_is_never_closed_hides_nothing() {
    assertThat(Parsed.of("<!-- oeps\n\ntekst").text()).contains("tekst");
  }

  @Test
  void rows_are_as_wide_as_the_header() {
    Block.Table table = Parsed.of("|a|b|\n|:-|-:|\n|1|\n|1|2|3|\n").first(Block.Table.class);
    assertThat(table.header()).hasSize(2);
    assertThat(table.rows()).hasSize(2).allMatch(row -> row.size() == 2);
    assertThat(table.alignments()).containsExactly(Block.Alignment.LEFT, Block.Alignment.RIGHT);
  }

  @Test
  void text_resolves_escapes_and_references_and_keeps_its_place() {
    Parsed parsed = Parsed.of("a\\*b &amp; \\&amp; &copy;");
    Inline.Text text = parsed.inlines(Inline.Text.class).get(0);
    assertThat(text.text()).isEqualTo("a*b & &amp; ©");
    assertThat(parsed.at(text.span())).isEqualTo("a\\*b &amp; \\&amp; &copy;");
  }

  @Test
  void links_know_where_their_address_is() {
    Parsed parsed =
        Parsed.of("[x](<a b.md> \"T\") ~~weg~~ ![*alt*](p.png) [y][r]\n\n[r]: z.md#k\n");
    assertThat(parsed.inlines(Inline.Link.class))
        .extracting(link -> link.destination() + "@" + parsed.at(link.destinationSpan()))
        .containsExactly("a b.md@a b.md", "z.md#k@z.md#k");
    assertThat(parsed.inlines(Inline.Image.class).get(0).alt()).isEqualTo("alt");
    assertThat(parsed.inlines(Inline.Strikethrough.class)).hasSize(1);
  }

  @Test
  void a_nul_is_a_replacement_character() {
    assertThat(Parsed.of("a\0b *c*").text()).isEqualTo("a\uFFFDb c");
  }
}
