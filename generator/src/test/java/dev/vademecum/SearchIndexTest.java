package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of a handbook is the same however many threads have made it, and each time. */
class SearchIndexTest {
  @TempDir Path temp;

  @Test
  void threadsMakeNoDifference() throws ExecutionException, InterruptedException {
    Map<String, String> one = index(1, "1");
    assertThat(one).hasSizeGreaterThan(50);
    assertThat(index(2, "2")).isEqualTo(one);
    assertThat(index(16, "16")).isEqualTo(one);
    assertThat(index(16, "again")).isEqualTo(one);
  }

  private Map<String, String> index(int threads, String folder)
      throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      Path output = temp.resolve(folder);
      Site site = pool.submit(() -> Site.sound(SampleHandbook.SAMPLE, output)).get();
      Map<String, String> index = new TreeMap<>();
      site.files()
          .forEach(
              (path, bytes) -> {
                if (path.contains("/search/")) {
                  index.put(path, java.util.Base64.getEncoder().encodeToString(bytes));
                }
              });
      return index;
    } finally {
      pool.shutdown();
    }
  }
}
