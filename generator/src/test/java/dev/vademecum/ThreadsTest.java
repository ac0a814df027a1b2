package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A handbook is the same, byte for byte, however many threads have made it. */
class ThreadsTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void threadsMakeNoDifference(int threads) throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      Site site = pool.submit(() -> Site.sound(SampleHandbook.SAMPLE, temp)).get();
      Map<String, byte[]> files = site.files();
      Map<String, byte[]> others = Site.shared(SampleHandbook.SAMPLE).files();
      assertThat(files.keySet()).isEqualTo(others.keySet()).hasSizeGreaterThan(50);
      files.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(others.get(path)));
    } finally {
      pool.shutdown();
    }
  }
}
