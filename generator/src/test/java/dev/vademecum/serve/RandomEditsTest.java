package dev.vademecum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.CheckRequest;
import dev.vademecum.Composed;
import dev.vademecum.Progress;
import dev.vademecum.Starters;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to the files of a handbook, what is shown is what a build from scratch makes.
 */
class RandomEditsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path temp;
  private final Deque<Runnable> mending = new ArrayDeque<>();
  private Path handbook = Path.of("");
  private Random random = new Random(0);
  private int number;
  private int good;
  private int broken;

  @Test
  void thirtyEdits() throws Exception {
    edit(7, 30);
  }

  @Test
  @Tag("long")
  void fiveHundredEdits() throws Exception {
    edit(8, 500);
  }

  private void edit(long seed, int edits) throws Exception {
    random = new Random(seed);
    handbook = temp.resolve("handbook");
    Starters.handbook(handbook, Language.NL);
    try (Served served = Served.of(handbook)) {
      for (int i = 0; i < edits; i++) {
        String what = change();
        showsWhatABuildMakes(served, "edit " + i + " of seed " + seed + ": " + what);
      }
    }
    assertThat(good).isGreaterThan(edits / 4);
    assertThat(broken).isGreaterThan(edits / 15);
  }

  private void showsWhatABuildMakes(Served served, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Optional<Composed> clean = clean();
    while (!shows(served.state(), clean)) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      LockSupport.parkNanos(10_000_000);
    }
    boolean sound = clean.isPresent() && !clean.get().check().failed();
    good += sound ? 1 : 0;
    broken += sound ? 0 : 1;
  }

  private Optional<Composed> clean() {
    try {
      CheckRequest request = new CheckRequest(handbook, Severity.ERROR);
      return Optional.of(Vademecum.compose(request, Progress.NONE));
    } catch (UsageException e) {
      return Optional.empty();
    }
  }

  private static boolean shows(State state, Optional<Composed> clean) {
    if (clean.isEmpty()) {
      return state.broken().filter(built -> !built.fault().isEmpty()).isPresent();
    }
    if (clean.get().check().failed()) {
      return state
          .broken()
          .flatMap(Built::check)
          .filter(check -> check.diagnostics().equals(clean.get().check().diagnostics()))
          .isPresent();
    }
    return state.broken().isEmpty() && same(state.shelf().all(), clean.get().files());
  }

  private static boolean same(Collection<OutputFile> shown, List<OutputFile> made) {
    Map<String, byte[]> bytes = new HashMap<>();
    shown.forEach(file -> bytes.put(file.path(), Shelf.bytes(file)));
    return bytes.size() == made.size()
        && made.stream().allMatch(file -> Arrays.equals(Shelf.bytes(file), bytes.get(file.path())));
  }

  /** One thing that an author or their programs do; says what. */
  private String change() throws IOException {
    List<Path> texts = texts();
    if (texts.isEmpty() || (!mending.isEmpty() && random.nextInt(3) > 0)) {
      mending.pop().run();
      return "mended";
    }
    Path file = texts.get(random.nextInt(texts.size()));
    return switch (random.nextInt(9)) {
      case 0, 1 ->
          write(file, Files.readString(file) + "\nNog een zin " + random.nextInt(99) + ".\n");
      case 2 ->
          write(
              file,
              Files.readString(file)
                  .replaceFirst("(?m)^title: .*$", "title: Titel " + random.nextInt(99)));
      case 3 -> moved(file, file.resolveSibling("weg-" + ++number + ".bak"));
      case 4 -> moved(file, file.resolveSibling("n" + ++number + "-" + file.getFileName()));
      case 5 -> fault(file);
      case 6 ->
          write(
              handbook.resolve("theme/css/own.css"),
              ".leaf { margin-top: " + random.nextInt(99) + "px; }\n");
      case 7 -> configure();
      default -> folder();
    };
  }

  private List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(handbook)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
          .sorted()
          .toList();
    }
  }

  private static String write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return "wrote " + file;
  }

  private String moved(Path from, Path to) throws IOException {
    Files.move(from, to);
    mending.push(() -> move(to, from));
    return "moved " + from + " to " + to;
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String fault(Path file) throws IOException {
    String before = Files.readString(file);
    mending.push(() -> restore(file, before));
    return write(file, before.replaceFirst("---\n", "---\nfout: ja\n"));
  }

  private static void restore(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String configure() throws IOException {
    Path config = handbook.resolve("handbook.yml");
    if (!Files.exists(config)) {
      return "nothing";
    }
    String before = Files.readString(config);
    if (random.nextBoolean()) {
      return write(
          config, before.replaceFirst("(?m)^title: .*$", "title: Handboek " + random.nextInt(99)));
    }
    return moved(config, temp.resolve("config-" + ++number));
  }

  private String folder() throws IOException {
    for (String name : List.of("cases", "courses", "people", "interventions")) {
      Path folder = handbook.resolve(name);
      if (Files.isDirectory(folder) && random.nextInt(2) == 0) {
        return moved(folder, temp.resolve(name + ++number));
      }
    }
    return "nothing";
  }
}
