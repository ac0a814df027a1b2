package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.output.OutputFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A handbook is the same whatever number of threads it is made on. */
class ThreadsTest {
  @TempDir Path temp;

  @BeforeEach
  void handbook() throws Exception {
    Starters.handbook(temp.resolve("handbook"), Language.NL);
  }

  /** The files in their order, and what was found. */
  private record Made(Map<String, Object> files, List<Diagnostic> found) {
    static Made of(Composed composed) {
      Map<String, Object> files = new LinkedHashMap<>();
      for (OutputFile file : composed.files()) {
        files.put(
            file.path(),
            file.content() instanceof OutputFile.Content.Made made
                ? ByteBuffer.wrap(made.bytes())
                : file.content());
      }
      return new Made(files, composed.check().diagnostics());
    }
  }

  private Made on(int threads) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      CheckRequest request = new CheckRequest(temp.resolve("handbook"), Severity.ERROR);
      return Made.of(pool.submit(() -> Vademecum.compose(request, Progress.NONE)).get());
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void oneTwoAndSixteenThreadsMakeTheSameBytes() throws Exception {
    Made one = on(1);
    assertThat(one.files()).containsKey("index.html");
    for (int threads : List.of(2, 16)) {
      Made many = on(threads);
      assertThat(many.files().keySet()).containsExactlyElementsOf(one.files().keySet());
      one.files()
          .forEach((path, bytes) -> assertThat(many.files().get(path)).as(path).isEqualTo(bytes));
      assertThat(many.found()).isEqualTo(one.found());
    }
  }
}
