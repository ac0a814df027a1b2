package dev.vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "@a, p. 25;page;25;''",
        "@a, p. 25-30, 33 e.v.;page;25-30, 33;e.v.",
        "@a, 12;page;12;''",
        "@a p. xiv;page;xiv;''",
        "@a, pp. 3–5 en verder;page;3–5;en verder",
        "@a, blz. 7;page;7;''",
        "@a, pag. 7;page;7;''",
        "@a, hfst. 3;chapter;3;''",
        "@a, hoofdstuk 3;chapter;3;''",
        "@a, chap. 3;chapter;3;''",
        "@a, § 4.2;section;4.2;''",
        "@a, §4.2;section;4.2;''",
        "@a, sec. 4;section;4;''",
        "@a, par. 4;paragraph;4;''",
        "@a, vol. 2;volume;2;''",
        "@a, nr. 2;issue;2;''",
        "@a, fig. 2;figure;2;''",
        "@a, tab. 2;table;2;''",
        "@a {p. 3a} slot;page;3a;slot",
        "@a {bijlage 3};appendix;3;''",
        "@a, passim;'';'';', passim'",
        "@a en verder;'';'';en verder",
        "@a;'';'';''"
      })
  void what_follows_a_key_is_locator_and_suffix(
      String written, String label, String locator, String suffix) {
    Inline.CitedItem item = only("[" + written + "]").items().get(0);
    assertThat(List.of(item.key(), item.label(), item.locator(), item.suffix()))
        .containsExactly("a", label, locator, suffix);
  }

  private static Inline.Citation only(String written) {
    List<Inline.Citation> found = Parsed.of("Zo " + written + ".").inlines(Inline.Citation.class);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void a_bracket_cites_several_works_with_prefixes() {
    Parsed parsed = Parsed.of("Zo [zie *ook* @a, p. 3; vgl. -@b-c; @d].");
    Inline.Citation citation = parsed.inlines(Inline.Citation.class).get(0);
    assertThat(citation.inText()).isFalse();
    assertThat(citation.items()).extracting(Inline.CitedItem::key).containsExactly("a", "b-c", "d");
    assertThat(citation.items())
        .extracting(item -> MarkedText.plain(item.prefix()))
        .containsExactly("zie ook", "vgl.", "");
    assertThat(MarkedText.stretches(citation.items().get(0).prefix()))
        .containsExactly(
            new MarkedText.Stretch("zie ", false, false),
            new MarkedText.Stretch("ook", true, false));
    assertThat(citation.items())
        .extracting(Inline.CitedItem::suppressAuthor)
        .containsExactly(false, true, false);
    assertThat(parsed.at(citation.span())).isEqualTo("[zie *ook* @a, p. 3; vgl. -@b-c; @d]");
    assertThat(citation.items())
        .extracting(item -> parsed.at(item.keySpan()))
        .containsExactly("a", "b-c", "d");
  }

  @Test
  void a_second_key_needs_no_semicolon() {
    Inline.Citation citation = only("[zie @a, p. 3-5 en -@b {p. 3a} (@c; mail x@y.nl @d]");
    assertThat(citation.items())
        .extracting(item -> item.prefix() + "|" + item.key() + "|" + item.locator())
        .containsExactly("zie|a|3-5", "en|b|3a", "(|c|", "mail x@y.nl|d|");
    assertThat(citation.items().get(1).suppressAuthor()).isTrue();
  }

  @Test
  void a_minus_leaves_the_author_out_in_a_sentence_too() {
    Inline.Citation citation = only("-@a");
    assertThat(citation.inText()).isFalse();
    assertThat(citation.items().get(0).suppressAuthor()).isTrue();
    assertThat(Parsed.of("e-@a, --@a en a-@a").inlines(Inline.Citation.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "_@a zegt_,a,@a",
    "@bontekoning-2010 zegt,bontekoning-2010,@bontekoning-2010",
    "(@a) zegt,a,@a",
    "@a. Dus,a,@a",
    "@a's werk,a,@a",
    "@Ruyssëveldt:1999_b?,Ruyssëveldt:1999_b,@Ruyssëveldt:1999_b",
    "@a--b,a,@a",
    "@{https://x.nl/?a=b}!,https://x.nl/?a=b,@{https://x.nl/?a=b}",
    "@a [p. 3] zegt,a,@a [p. 3]",
    "@a [zie](x),a,@a",
    "@a [[grow]],a,@a",
    "@a [^1],a,@a"
  })
  void a_bare_key_cites_in_the_sentence(String written, String key, String covered) {
    Parsed parsed = Parsed.of(written);
    Inline.Citation citation = parsed.inlines(Inline.Citation.class).get(0);
    assertThat(citation.inText()).isTrue();
    assertThat(citation.items().get(0).key()).isEqualTo(key);
    assertThat(parsed.at(citation.span())).isEqualTo(covered);
  }

  @Test
  void a_bracket_after_a_bare_key_says_where_and_what_else() {
    Inline.Citation citation = only("@a [hfst. 3; @b]");
    assertThat(citation.items()).extracting(Inline.CitedItem::key).containsExactly("a", "b");
    assertThat(citation.items().get(0).label()).isEqualTo("chapter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "info@voorbeeld.nl",
        "`@a`",
        "\\@a",
        "a@b",
        "<jan@voorbeeld.nl>",
        "https://x.nl/@jan",
        "@ a",
        "@-a",
        "[`@a`]",
        "    @a"
      })
  void addresses_words_and_code_cite_nothing(String written) {
    assertThat(Parsed.of(written).inlines(Inline.Citation.class)).isEmpty();
  }

  @Test
  void a_bracket_with_a_part_without_a_key_cites_in_the_sentence() {
    assertThat(only("[zie @a; en meer]").inText()).isTrue();
  }

  @Test
  void a_link_whose_text_has_a_key_is_a_link() {
    Parsed parsed = Parsed.of("[@a](x.md) en [@b][r]\n\n[r]: y.md\n");
    assertThat(parsed.inlines(Inline.Link.class))
        .extracting(Inline.Link::destination)
        .containsExactly("x.md", "y.md");
  }
}
