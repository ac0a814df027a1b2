package dev.vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "[[levenslijn]]//levenslijn//",
        "[[levenslijn|de lijn]]//levenslijn//de lijn",
        "[[model:grow]]/model/grow//",
        "[[model:grow#doel|het doel]]/model/grow/doel/het doel",
        "[[#stappen]]///stappen/",
        "[[GROW: het model]]//GROW: het model//",
        "[[ levenslijn | x ]]//levenslijn//x",
        "[[R&amp;D]]//R&D//"
      })
  void a_wiki_link_has_kind_target_fragment_and_text(
      String written, String kind, String target, String fragment, String text) {
    Inline.WikiLink link = Parsed.of("Zie " + written + ".").inlines(Inline.WikiLink.class).get(0);
    assertThat(link.kind()).isEqualTo(kind == null ? "" : kind);
    assertThat(link.target()).isEqualTo(target == null ? "" : target);
    assertThat(link.fragment()).isEqualTo(fragment == null ? "" : fragment);
    assertThat(link.text()).isEqualTo(text == null ? "" : text);
  }

  @Test
  void its_places_are_those_in_the_file() {
    Parsed parsed = Parsed.of("Zie\n> *[[model:grow#doel|x]]*");
    Inline.WikiLink link = parsed.inlines(Inline.WikiLink.class).get(0);
    assertThat(parsed.at(link.span())).isEqualTo("[[model:grow#doel|x]]");
    assertThat(parsed.at(link.targetSpan())).isEqualTo("grow");
    assertThat(parsed.at(link.fragmentSpan())).isEqualTo("doel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"`[[x]]`", "\\[[x]]", "[[]]", "[[ ]]", "[[x]", "[[x]](y)", "[[|x]]"})
  void what_is_no_wiki_link_stays_text(String written) {
    assertThat(Parsed.of(written).inlines(Inline.WikiLink.class)).isEmpty();
  }

  @Test
  void a_pipe_in_a_table_is_escaped_as_on_GitHub() {
    Parsed parsed = Parsed.of("| a | b |\n|---|:-:|\n| [[x\\|y]] | `p\\|q` |\n");
    Block.Table table = parsed.first(Block.Table.class);
    assertThat(table.alignments()).containsExactly(Block.Alignment.NONE, Block.Alignment.CENTER);
    assertThat(table.rows()).hasSize(1).allMatch(row -> row.size() == 2);
    Inline.WikiLink link = parsed.inlines(Inline.WikiLink.class).get(0);
    assertThat(link.target()).isEqualTo("x");
    assertThat(link.text()).isEqualTo("y");
    assertThat(parsed.at(link.span())).isEqualTo("[[x\\|y]]");
    assertThat(parsed.inlines(Inline.Code.class).get(0).text()).isEqualTo("p|q");
  }

  @Test
  void a_link_in_a_link_is_text_and_a_citation_stays_one() {
    Parsed parsed = Parsed.of("[zie [[grow]] en @a](x.md)");
    assertThat(parsed.inlines(Inline.WikiLink.class)).isEmpty();
    assertThat(parsed.inlines(Inline.Citation.class)).hasSize(1);
    assertThat(parsed.text()).isEqualTo("zie grow en @a");
  }

  @Test
  void an_embed_alone_on_a_line_is_a_block() {
    Parsed parsed = Parsed.of("boven\n![[grow#doel|Het doel]]\nonder\n\n- ![[x]]\n");
    assertThat(parsed.document().blocks()).hasSize(4);
    Block.Embed embed = (Block.Embed) parsed.block(1);
    assertThat(embed.target().target()).isEqualTo("grow");
    assertThat(parsed.at(embed.span())).isEqualTo("![[grow#doel|Het doel]]");
    assertThat(((Block.ItemList) parsed.block(3)).items().get(0).blocks().get(0))
        .isInstanceOf(Block.Embed.class);
    assertThat(parsed.diagnostics()).isEmpty();
  }

  @Test
  void an_embed_in_a_sentence_is_a_link_and_a_problem_at_its_place() {
    Parsed parsed = Parsed.of("Kijk: ![[grow]] hier");
    assertThat(parsed.inlines(Inline.WikiLink.class)).hasSize(1);
    assertThat(parsed.problems()).containsExactly("MISPLACED_EMBED 1:7");
  }
}
