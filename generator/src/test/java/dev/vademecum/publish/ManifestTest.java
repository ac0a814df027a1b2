package dev.vademecum.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final String A = "a".repeat(16);
  private static final String B = "b".repeat(16);

  @Test
  void whatIsWrittenIsReadAgain() throws PublishException {
    Manifest manifest = Manifest.of(Map.of("z.html", A, "a b/c.html", B));
    assertThat(Manifest.parse(manifest.text())).isEqualTo(manifest);
  }

  @Test
  void twoManifestsTogetherListTheFilesOfBothWithAllTheirDigests() throws PublishException {
    Manifest both =
        Manifest.of(Map.of("same", A, "other", A)).and(Manifest.of(Map.of("same", B, "new", B)));
    assertThat(both.files()).containsOnlyKeys("new", "other", "same");
    assertThat(both.lists("same", A)).isTrue();
    assertThat(both.lists("same", B)).isTrue();
    assertThat(both.lists("other", B)).isFalse();
    assertThat(Manifest.parse(both.text())).isEqualTo(both);
  }
}
