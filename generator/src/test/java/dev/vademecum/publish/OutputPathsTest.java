package dev.vademecum.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "/",
        "/etc/passwd",
        "../x",
        "a/../x",
        "a/./x",
        "a//x",
        "a/",
        "./a",
        "C:/x",
        "a\\x",
        "caf\u00e9.html",
        "a\u0000",
        "a\nb",
        "a.",
        "a ",
        " a",
        "con",
        "NUL.html",
        "a/Com1",
        "a:b",
        "a?b",
        "a*",
        "a|b",
        "<a>",
        ".vademecum-manifest",
        "x/.Vademecum-lock",
        "..."
      })
  void aPathThatIsNotPlainEverywhereIsRefused(String path) {
    assertThatExceptionOfType(PublishException.class).isThrownBy(() -> OutputPaths.check(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", ".nojekyll", "a b/c(1).png", "a..b", "a/b/c.d.e", "-", "x~"})
  void anOrdinaryPathIsTaken(String path) {
    assertThatCode(() -> OutputPaths.check(path)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"a.html,a.html", "A.html,a.html", "a/I.html,A/i.html", "a,a/b", "A,a/b/c"})
  void twoPathsThatMeetOnSomePlatformAreRefused(String one, String other) {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> OutputPaths.checkAll(List.of(one, other)))
        .withMessageContaining(one)
        .withMessageContaining(other);
  }

  @Test
  void pathsThatOnlyBeginAlikeAreTaken() {
    assertThatCode(() -> OutputPaths.checkAll(List.of("a.html", "a/b", "ab", "a-b/c")))
        .doesNotThrowAnyException();
  }
}
