package dev.vademecum.publish;

import static dev.vademecum.publish.Trees.site;
import static dev.vademecum.publish.Trees.tree;
import static dev.vademecum.publish.Trees.write;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vademecum.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed or fails at any of its steps does no harm. */
class InterruptedPublishTest {
  private static final List<OutputFile> OLD =
      site("old", "index.html", "a/same.html", "a/old.html", "gone/x.html", "file", "b/c/d.html");
  private static final List<OutputFile> NEW = newer();

  @TempDir Path temp;
  private Path handbook;

  private static List<OutputFile> newer() {
    List<OutputFile> files = new ArrayList<>(site("old", "a/same.html"));
    files.addAll(
        site("new", "index.html", "a/old.html", "file/now-a-folder.html", "b", "n/e/w.html"));
    return files;
  }

  @BeforeEach
  void folders() throws IOException {
    handbook = Files.createDirectory(temp.resolve("handbook"));
  }

  private void publish(List<OutputFile> files, Path output, Disk disk) throws PublishException {
    new Publisher(disk, Duration.ZERO).run(files, output, handbook, Optional.empty());
  }

  /** A folder with the old site and a foreign file. */
  private Path oldSite(String name) throws PublishException {
    Path output = temp.resolve(name);
    write(output.resolve("a/foreign.txt"), "foreign");
    publish(OLD, output, new Disk());
    return output;
  }

  /** The folder as it is before every single step. */
  private List<Path> snapshots(List<OutputFile> files, Path output) throws PublishException {
    List<Path> snapshots = new ArrayList<>();
    publish(
        files,
        output,
        new Disk() {
          @Override
          void changing(Path path) {
            Path snapshot = temp.resolve("killed-" + snapshots.size());
            Trees.copy(output, snapshot);
            snapshots.add(snapshot);
          }
        });
    return snapshots;
  }

  /** What a page may hold: the old text or the new one. */
  private static Set<String> whole(String path) {
    return Stream.of(OLD, NEW)
        .flatMap(List::stream)
        .filter(file -> file.path().equals(path))
        .map(file -> ((OutputFile.Content.Bytes) file.content()).bytes())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .collect(toSet());
  }

  @Test
  void aKilledBuildLeavesWholePagesAndTheNextOneEndsAsACleanOne() throws PublishException {
    Path output = oldSite("output");
    List<Path> killed = snapshots(NEW, output);
    Map<String, String> clean = tree(output);
    assertThat(killed).hasSizeGreaterThan(20);
    for (Path site : killed) {
      tree(site)
          .forEach(
              (path, text) -> {
                if (path.endsWith(".html") && !path.startsWith(Transaction.STAGING)) {
                  assertThat(whole(path)).describedAs(path).contains(text);
                }
              });
      publish(NEW, site, new Disk());
      assertThat(tree(site)).isEqualTo(clean);
    }
  }

  @Test
  void afterAKillTheOldSiteCanBePublishedAgainAsWell() throws PublishException {
    Map<String, String> old = tree(oldSite("old"));
    for (Path site : snapshots(NEW, oldSite("output"))) {
      publish(OLD, site, new Disk());
      assertThat(tree(site)).isEqualTo(old);
    }
  }

  @Test
  void aFirstBuildThatWasKilledIsCompletedByTheNext() throws PublishException {
    Path output = temp.resolve("output");
    List<Path> killed = snapshots(OLD, output);
    for (Path site : killed) {
      publish(NEW, site, new Disk());
    }
    publish(NEW, temp.resolve("clean"), new Disk());
    assertThat(killed)
        .allSatisfy(site -> assertThat(tree(site)).isEqualTo(tree(temp.resolve("clean"))));
  }

  /** Fails once, at the given step. */
  private static final class FullDisk extends Disk {
    private int left;

    FullDisk(int step) {
      this.left = step;
    }

    @Override
    void changing(Path path) throws IOException {
      if (left-- == 0) {
        throw new FileSystemException(path.toString(), null, "No space left on device");
      }
    }
  }

  @Test
  void aStepThatFailsChangesNothingAndIsNamed() throws PublishException {
    int steps = snapshots(NEW, oldSite("counted")).size();
    Path output = oldSite("output");
    Map<String, String> before = tree(output);
    int failed = 0;
    for (int step = 0; step < steps; step++) {
      try {
        publish(NEW, output, new FullDisk(step));
        break; // only cleaning up failed
      } catch (PublishException e) {
        failed++;
        assertThat(e)
            .hasMessageContaining("No space left on device")
            .hasMessageContaining("output");
        assertThat(tree(output)).isEqualTo(before);
      }
    }
    assertThat(failed).isGreaterThan(20);
    publish(NEW, output, new Disk());
    assertThat(tree(output)).isEqualTo(tree(temp.resolve("counted")));
  }

  @Test
  void anAssetThatChangesMeanwhileStopsTheBuild() throws Exception {
    Path asset = handbook.resolve("a.png");
    Files.writeString(asset, "before");
    Path output = oldSite("output");
    Map<String, String> before = tree(output);
    Disk changing =
        new Disk() {
          @Override
          void changing(Path path) {
            Trees.write(asset, "after");
          }
        };
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(List.of(OutputFile.copy("a.png", asset)), output, changing))
        .withMessageContaining("a.png changed while it was being published");
    assertThat(tree(output)).isEqualTo(before);
  }
}
