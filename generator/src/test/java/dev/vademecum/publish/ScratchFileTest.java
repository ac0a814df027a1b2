package dev.vademecum.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vademecum.output.OutputFile;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScratchFileTest {
  private static String text(OutputFile file) {
    return new String(((OutputFile.Content.Made) file.content()).bytes(), UTF_8);
  }

  private static OutputFile page(int number) {
    return OutputFile.text(number + ".html", (number + " é ").repeat(number));
  }

  @Test
  void whatManyThreadsKeepIsReadByManyAsItWas() {
    try (ScratchFile scratch = ScratchFile.open()) {
      List<OutputFile> kept =
          IntStream.range(0, 500).parallel().mapToObj(i -> scratch.keep(page(i))).toList();
      assertThat(kept)
          .extracting(OutputFile::content)
          .hasOnlyElementsOfType(OutputFile.Content.Kept.class);
      assertThat(kept.parallelStream().map(ScratchFileTest::text))
          .isEqualTo(IntStream.range(0, 500).mapToObj(i -> text(page(i))).toList());
    }
  }

  @Test
  void nothingIsReadOfWhatIsClosed() {
    OutputFile kept;
    try (ScratchFile scratch = ScratchFile.open()) {
      kept = scratch.keep(page(1));
    }
    assertThatThrownBy(() -> text(kept)).isInstanceOf(UncheckedIOException.class);
  }
}
