package dev.vademecum.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupSizeTest {
  @ParameterizedTest
  @CsvSource({"1, 1, 1", "3–12, 3, 12", "3-12, 3, 12", "8+, 8, 0"})
  void whatAuthorsWriteBecomesNumbers(String text, int min, int max) {
    assertThat(GroupSize.SHAPE.pattern().matcher(text).matches()).isTrue();
    assertThat(GroupSize.parse(text)).isEqualTo(new GroupSize(min, max));
  }

  @ParameterizedTest
  @ValueSource(strings = {"veel", "3–", "+8", ""})
  void anythingElseIsNoSize(String text) {
    assertThat(GroupSize.SHAPE.pattern().matcher(text).matches()).isFalse();
    assertThat(GroupSize.parse(text)).isEqualTo(GroupSize.NONE);
  }
}
