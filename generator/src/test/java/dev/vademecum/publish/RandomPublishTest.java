package dev.vademecum.publish;

import static dev.vademecum.publish.Trees.tree;
import static dev.vademecum.publish.Trees.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.output.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds and other people's files in one folder, in any order: foreign files are never touched. */
class RandomPublishTest {
  private static final List<String> PATHS =
      List.of("a", "a/b", "a/b/c", "a/d", "e/f/g", "e/f", "e", "h.html", "i/j.html", "i/k.html");

  @TempDir Path temp;

  /** What must be in the folder: path to text. */
  private final Map<String, String> foreign = new TreeMap<>();

  private Map<String, String> published = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theFolderHoldsTheSiteAndAllForeignFiles(long seed) throws Exception {
    Random random = new Random(seed);
    Path handbook = Files.createDirectory(temp.resolve("handbook"));
    Path output = Files.createDirectory(temp.resolve("output"));
    int done = 0;
    for (int step = 0; step < 60; step++) {
      if (random.nextInt(4) == 0) {
        meddle(random, output);
        continue;
      }
      Map<String, String> before = tree(output);
      Map<String, String> site = site(random);
      try {
        Publisher.publish(files(site), output, handbook, Optional.empty());
        published = site;
        done++;
        assertThat(files(output)).isEqualTo(expected());
      } catch (PublishException e) {
        Map<String, String> after = tree(output);
        after.keySet().removeIf(path -> !before.containsKey(path) && path.equals(OutputLock.NAME));
        assertThat(after).isEqualTo(before);
      }
    }
    assertThat(done).isGreaterThan(0);
  }

  /** Someone adds a file, changes one of theirs, or removes one. */
  private void meddle(Random random, Path output) throws Exception {
    String path = PATHS.get(random.nextInt(PATHS.size()));
    if (foreign.containsKey(path) && random.nextInt(4) > 0) {
      Files.delete(output.resolve(path));
      foreign.remove(path);
      return;
    }
    boolean free = published.keySet().stream().noneMatch(other -> meet(other, path));
    boolean possible = foreign.keySet().stream().noneMatch(other -> meet(other, path));
    if (free
        && (possible || foreign.containsKey(path))
        && !Files.isDirectory(output.resolve(path))) {
      String text = "foreign " + random.nextInt(3);
      write(output.resolve(path), text);
      foreign.put(path, text);
    }
  }

  private static boolean meet(String one, String other) {
    return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
  }

  private static Map<String, String> site(Random random) {
    Map<String, String> site = new TreeMap<>();
    for (String path : PATHS) {
      if (random.nextInt(3) == 0 && site.keySet().stream().noneMatch(other -> meet(other, path))) {
        site.put(path, "page " + random.nextInt(3));
      }
    }
    return site;
  }

  private static List<OutputFile> files(Map<String, String> site) {
    List<OutputFile> files = new ArrayList<>();
    site.forEach((path, text) -> files.add(OutputFile.text(path, text)));
    return files;
  }

  private Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>(foreign);
    expected.putAll(published);
    return expected;
  }

  private static Map<String, String> files(Path output) {
    Map<String, String> files = tree(output);
    files.keySet().removeIf(path -> path.endsWith("/") || path.startsWith(".vademecum-"));
    return files;
  }
}
