package dev.vademecum.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Files that wait until somebody asks for them. */
class LateFilesTest {
  private final AtomicInteger times = new AtomicInteger();

  private LateFiles files(String place, String... paths) {
    return new LateFiles(
        place,
        () -> {
          times.incrementAndGet();
          return List.of(paths).stream().map(path -> OutputFile.text(path, path)).toList();
        });
  }

  @Test
  void nothingIsMadeForAPathThatNoneOfThemCanHave() {
    LateFiles search = files("search/", "search/index.js");
    LateFiles data = files("handbook.json", "handbook.json");
    for (String path : List.of("index.html", "search.html", "handbook.json/x", "a/search/x.js")) {
      assertThat(search.file(path)).isEmpty();
      assertThat(data.file(path)).isEmpty();
    }
    assertThat(times).hasValue(0);
  }

  @Test
  void whoAsksFirstMakesThemForAll() {
    LateFiles search = files("search/", "search/index.js", "search/a.js");
    assertThat(search.file("search/a.js")).map(OutputFile::path).contains("search/a.js");
    assertThat(search.file("search/gone.js")).isEmpty();
    assertThat(search.files()).hasSize(2);
    assertThat(times).hasValue(1);
  }

  @Test
  void thoseOfAnEditionAreInItsFolder() {
    LateFiles data = files("handbook.json", "handbook.json").in("trainer/");
    assertThat(data.file("handbook.json")).isEmpty();
    assertThat(times).hasValue(0);
    assertThat(data.file("trainer/handbook.json"))
        .map(OutputFile::path)
        .contains("trainer/handbook.json");
  }
}
