package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Range;
import dev.vademecum.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample handbook with files cut off or with bytes replaced. Each round damages several files
 * at once, since most of its time goes into the others.
 */
class DamagedHandbookTest {
  private static final int FILES_A_ROUND = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Bytes that mean something to YAML or Markdown, or are not UTF-8. */
  private static final byte[] MEANINGFUL =
      "\0\t\n\r \"#%&'()*+,-:<=>?@[\\]^_`{|}~!\u00ff\u0080"
          .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

  @TempDir Path temp;

  private final Map<Path, byte[]> whole = new HashMap<>();
  private List<Path> files = List.of();

  @BeforeEach
  void copy() throws IOException {
    Path handbook = SampleHandbook.copy(SampleHandbook.SAMPLE, temp.resolve("boek"), text -> text);
    try (Stream<Path> paths = Files.walk(handbook)) {
      files = paths.filter(path -> path.toString().matches(".*\\.(md|yml)")).sorted().toList();
    }
    for (Path file : files) {
      whole.put(file, Files.readAllBytes(file));
    }
  }

  @Test
  void everyProblemHasAPlaceAndNothingThrows() {
    damage(new Random(20261124), 6);
  }

  @Test
  @Tag("long")
  void norDoesItInAnHour() {
    damage(new Random(31), 2000);
  }

  private void damage(Random random, int rounds) {
    for (int round = 0; round < rounds; round++) {
      String damage = "";
      for (int i = 0; i < FILES_A_ROUND; i++) {
        damage += damage(files.get(random.nextInt(files.size())), random) + "\n";
      }
      check(damage);
      whole.forEach(DamagedHandbookTest::write);
    }
  }

  private String damage(Path file, Random random) {
    byte[] bytes = Objects.requireNonNull(whole.get(file)).clone();
    int at = random.nextInt(bytes.length);
    if (random.nextInt(4) == 0) {
      write(file, Arrays.copyOf(bytes, at));
      return file.getFileName() + " cut at " + at;
    }
    byte other =
        random.nextBoolean()
            ? MEANINGFUL[random.nextInt(MEANINGFUL.length)]
            : (byte) random.nextInt(256);
    bytes[at] = other;
    write(file, bytes);
    return file.getFileName() + " with " + (other & 0xFF) + " at " + at;
  }

  private void check(String damage) {
    CheckRequest request = new CheckRequest(temp.resolve("boek"), Severity.ERROR);
    CheckResult result =
        assertTimeoutPreemptively(PATIENCE, () -> Vademecum.check(request), damage);
    assertThat(result.diagnostics()).as(damage).allMatch(found -> isInside(found, result));
  }

  private static boolean isInside(Diagnostic found, CheckResult result) {
    if (found.range().equals(Range.FILE_START)) {
      return true; // about a file as a whole, which may be missing
    }
    int line = found.range().start().line();
    int column = found.range().start().column();
    return result
        .line(found.file(), line)
        .filter(text -> line >= 1 && column >= 1 && column <= text.length() + 1)
        .isPresent();
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
