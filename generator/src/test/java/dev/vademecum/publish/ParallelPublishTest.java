package dev.vademecum.publish;

import static dev.vademecum.publish.Trees.site;
import static dev.vademecum.publish.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vademecum.output.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds into one folder take turns, and a process may be killed at any moment. */
class ParallelPublishTest {
  @TempDir Path temp;
  private Path handbook;
  private Path output;

  @BeforeEach
  void folders() throws Exception {
    handbook = Files.createDirectory(temp.resolve("handbook"));
    output = Files.createDirectory(temp.resolve("output")).toRealPath();
  }

  private static List<OutputFile> pages(String edition) {
    return site(
        edition, IntStream.range(0, 50).mapToObj(i -> "p/" + i + ".html").toArray(String[]::new));
  }

  @Test
  void aSecondBuildFailsWithAMessageWhenTheFirstDoesNotFinish() throws Exception {
    try (OutputLock lock = OutputLock.acquire(output, Duration.ZERO)) {
      assertThat(lock).isNotNull();
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(
              () ->
                  new Publisher(new Disk(), Duration.ofMillis(120))
                      .run(pages("one"), output, handbook, Optional.empty()))
          .withMessageContaining("Another build is writing to " + output);
    }
    Publisher.publish(pages("one"), output, handbook, Optional.empty());
  }

  @Test
  void buildsOfOneProcessTakeTurns() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Published>> done = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String edition = "edition " + i;
        Publisher patient = new Publisher(new Disk(), Duration.ofMinutes(5));
        done.add(
            threads.submit(() -> patient.run(pages(edition), output, handbook, Optional.empty())));
      }
      for (Future<Published> one : done) {
        assertThat(one.get().written()).isEqualTo(50);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(tree(output).values().stream().filter(text -> text.contains(" of edition")))
        .extracting(text -> text.substring(text.indexOf(" of ")))
        .hasSize(50)
        .satisfies(endings -> assertThat(Set.copyOf(endings)).hasSize(1));
  }

  @Test
  void anotherProcessIsWaitedFor() throws Exception {
    Process other = start("hold", output.toString());
    try {
      assertThat(other.getInputStream().read()).isEqualTo('!');
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(
              () ->
                  new Publisher(new Disk(), Duration.ZERO)
                      .run(pages("one"), output, handbook, Optional.empty()));
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(Publisher.publish(pages("one"), output, handbook, Optional.empty()).written())
        .isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(ints = 3)
  void aKilledProcessLeavesWholePages(int kills) throws Exception {
    killAndRepair(kills);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(ints = 100)
  void aProcessKilledAHundredTimesLeavesWholePages(int kills) throws Exception {
    killAndRepair(kills);
  }

  private void killAndRepair(int kills) throws Exception {
    for (int i = 0; i < kills; i++) {
      Process process = start("loop", output.toString(), handbook.toString());
      assertThat(process.getInputStream().read()).isEqualTo('!');
      assertThat(process.waitFor(7L * i % 97 + 1, TimeUnit.MILLISECONDS)).isFalse();
      process.destroyForcibly().waitFor();
      Map<String, String> left = tree(output);
      assertThat(
              left.keySet().stream()
                  .filter(path -> path.startsWith("p/") && path.endsWith(".html")))
          .isNotEmpty()
          .allSatisfy(path -> assertThat(left.get(path)).matches(path + " of (odd|even)\n"));
      Publisher.publish(pages("last"), output, handbook, Optional.empty());
      Path clean = temp.resolve("clean-" + i);
      Publisher.publish(pages("last"), clean, handbook, Optional.empty());
      assertThat(tree(output)).isEqualTo(tree(clean));
    }
  }

  private static Process start(String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), OtherProcess.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Holds a folder's lock, or publishes two sites into it by turns, until it is killed. */
  static final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] args) throws Exception {
      Path folder = Path.of(args[1]);
      if (args[0].equals("hold")) {
        OutputLock lock = OutputLock.acquire(folder, Duration.ZERO);
        System.out.print('!');
        System.out.flush();
        Thread.sleep(60_000);
        lock.close();
        return;
      }
      Publisher.publish(pages("even"), folder, Path.of(args[2]), Optional.empty());
      System.out.print('!');
      System.out.flush();
      for (int i = 1; i < 1_000_000; i++) {
        Publisher.publish(
            pages(i % 2 == 0 ? "even" : "odd"), folder, Path.of(args[2]), Optional.empty());
      }
    }
  }
}
