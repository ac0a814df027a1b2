package dev.vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: trainer\ngeheim\n:::\nvrij\n",
        ":::trainer\ngeheim\n:::\nvrij\n",
        ":::: {.trainer} ::::\ngeheim\n::::::\nvrij\n",
        "open\n::: Trainer\ngeheim\n:::\nvrij\n",
        "::: trainer\n- geheim\n:::\nvrij\n",
        "::: trainer\n> geheim\n:::\nvrij\n",
        "::: trainer\n1. geheim\n\n   ook\n:::\n\nvrij\n",
        "::: trainer\n| a |\n|---|\n| geheim |\n:::\nvrij\n",
        "::: trainer\nterm\n: geheim\n:::\nvrij\n"
      })
  void what_is_between_the_fences_is_inside_and_the_rest_is_not(String written) {
    Parsed parsed = Parsed.of(written);
    Block.Container container = parsed.first(Block.Container.class);
    assertThat(container.name()).isEqualTo("trainer");
    assertThat(parsed.at(container.nameSpan())).isEqualToIgnoringCase("trainer");
    assertThat(parsed.at(container.span())).startsWith(":::").endsWith(":::");
    assertThat(PlainText.ofBlocks(container.blocks())).contains("geheim").doesNotContain("vrij");
    assertThat(parsed.text()).contains("vrij").doesNotContain(":::");
    assertThat(parsed.diagnostics()).isEmpty();
  }

  @Test
  void containers_nest_by_longer_fences_and_by_names() {
    for (String outer : List.of("::::", ":::")) {
      Parsed parsed = Parsed.of(outer + " exercise\n::: trainer\na\n:::\nb\n" + outer + "\nc\n");
      Block.Container exercise = (Block.Container) parsed.block(0);
      Block.Container trainer = (Block.Container) exercise.blocks().get(0);
      assertThat(PlainText.ofBlocks(trainer.blocks())).isEqualTo("a");
      assertThat(PlainText.ofBlocks(exercise.blocks())).isEqualTo("a\nb");
      assertThat(parsed.diagnostics()).isEmpty();
    }
  }

  @Test
  void containers_stand_in_lists_and_quotes() {
    Parsed parsed = Parsed.of("- x\n\n  ::: a\n  in\n  :::\n- y\n\n> ::: b\n> in\n> :::\n> uit\n");
    assertThat(Blocks.all(parsed.document().blocks()).filter(Block.Container.class::isInstance))
        .hasSize(2)
        .allMatch(block -> PlainText.ofBlocks(((Block.Container) block).blocks()).equals("in"));
    assertThat(parsed.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"```\n::: a\n:::\n```\n", "    ::: a\n", "`::: a`\n", "\\::: a\n", "a ::: b\n"})
  void colons_in_code_and_in_sentences_are_text(String written) {
    Parsed parsed = Parsed.of(written);
    assertThat(parsed.text()).contains(":::");
    assertThat(parsed.document().blocks()).noneMatch(Block.Container.class::isInstance);
    assertThat(parsed.diagnostics()).isEmpty();
  }

  @Test
  void an_unclosed_container_is_a_problem_at_its_opening_line() {
    assertThat(Parsed.of("a\n\n::: trainer\nb\n").problems())
        .containsExactly("UNCLOSED_CONTAINER 3:1");
    assertThat(Parsed.of("> ::: trainer\n> b\n\nc\n").problems())
        .containsExactly("UNCLOSED_CONTAINER 1:3");
  }

  @Test
  void a_fence_that_closes_nothing_is_a_problem_and_stays_visible() {
    Parsed parsed = Parsed.of("a\n:::\nb\n");
    assertThat(parsed.problems()).containsExactly("UNCLOSED_CONTAINER 2:1");
    assertThat(parsed.text()).isEqualTo("a\n:::\nb");
  }
}
