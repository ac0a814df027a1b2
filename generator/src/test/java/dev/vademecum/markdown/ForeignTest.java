package dev.vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and blocks that say in which language they are. */
class ForeignTest {
  @Test
  void words_in_brackets_have_the_language_that_follows_them() {
    Parsed parsed =
        Parsed.of("Dat heet [*flow* en `x`]{lang=en}, of [Gelassenheit]{lang=\"de-CH\"}.");
    List<Inline.Foreign> foreign = parsed.inlines(Inline.Foreign.class);
    assertThat(foreign).extracting(Inline.Foreign::language).containsExactly("en", "de-CH");
    assertThat(foreign.get(0).content()).first().isInstanceOf(Inline.Emphasis.class);
    assertThat(parsed.at(foreign.get(1).span())).isEqualTo("[Gelassenheit]{lang=\"de-CH\"}");
    assertThat(parsed.text()).isEqualTo("Dat heet flow en x, of Gelassenheit.");
    assertThat(parsed.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "*a [b* c]{lang=en}, *a b* c",
    "[a [b](c) d]{lang=en}, a b d",
    "[zie @a]{lang=en}, zie @a",
    "[a [b]{lang=fr} c]{lang=en}, a b c",
    "**a [b]{lang=en} c**, a b c",
    "[[a|b]] [c]{lang=en}, b c",
    "[a]{lang=en}(b), a(b)"
  })
  void it_stands_among_the_rest_of_markdown(String written, String text) {
    Parsed parsed = Parsed.of(written);
    assertThat(parsed.inlines(Inline.Foreign.class)).isNotEmpty();
    assertThat(parsed.text()).isEqualTo(text);
    assertThat(parsed.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a] {lang=en}",
        "a]{lang=en}",
        "\\[a]{lang=en}",
        "`[a]{lang=en}`",
        "![a]{lang=en}",
        "[a]{.b}"
      })
  void what_only_looks_like_it_is_text(String written) {
    assertThat(Parsed.of(written).inlines(Inline.Foreign.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"engels", "EN", "en_GB", "xx", ""})
  void what_is_no_language_is_reported_at_its_place(String tag) {
    assertThat(Parsed.of("a [b]{lang=" + tag + "}").problems()).containsExactly("WRONG_TYPE 1:12");
    assertThat(Parsed.of("::: {lang=" + tag + "}\nb\n:::").problems())
        .containsExactly("WRONG_TYPE 1:11");
  }

  @Test
  void blocks_have_the_language_of_their_fence() {
    Parsed parsed = Parsed.of("::: {lang=en}\n> a\n:::\n\n::: {.example lang=fr}\nb\n:::\n");
    Block.Foreign quote = (Block.Foreign) parsed.block(0);
    assertThat(quote.language()).isEqualTo("en");
    assertThat(quote.blocks()).hasOnlyElementsOfType(Block.Quote.class);
    Block.Container example = (Block.Container) parsed.block(1);
    assertThat(example.name()).isEqualTo("example");
    assertThat(parsed.at(example.nameSpan())).isEqualTo("example");
    assertThat(example.blocks()).hasOnlyElementsOfType(Block.Foreign.class);
    assertThat(parsed.diagnostics()).isEmpty();
  }

  @Test
  void an_open_fence_with_a_language_is_a_problem() {
    assertThat(Parsed.of("::: {lang=en}\nb\n").problems())
        .containsExactly("UNCLOSED_CONTAINER 1:1");
  }
}
