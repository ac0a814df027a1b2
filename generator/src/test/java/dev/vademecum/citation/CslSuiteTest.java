package dev.vademecum.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The test suite of the Citation Style Language through our processor. Its data has no licence, so
 * it is no part of the project: {@code -Dvademecum.csl-suite=DIR} says where it is, or it is looked
 * for beside the project. With {@code -Dvademecum.rewrite=true} the list of fixtures that pass is
 * written anew, which only grows, and so is that of all others, each with its reason: what has none
 * yet stands there without, and fails.
 */
class CslSuiteTest {
  private static final String PASSES = "csl-suite-passes.txt";
  private static final String DEVIATIONS = "csl-suite-deviations.txt";
  private static final Path SOURCES = Path.of("src/test/resources/dev/vademecum/citation");

  private static final List<CslFixture> FIXTURES = new ArrayList<>();
  private static final List<String> PASSING = new ArrayList<>();
  private static final List<String> FAILURES = new ArrayList<>();

  @BeforeAll
  static void runTheSuite() throws IOException {
    Path suite =
        Path.of(System.getProperty("vademecum.csl-suite", "../../shared/data/csl-test-suite"));
    assumeTrue(Files.isDirectory(suite), "the CSL test suite is not there");
    try (Stream<Path> files = Files.list(suite)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        FIXTURES.add(CslFixture.read(file));
      }
    }
    FIXTURES.stream().filter(CslSuiteTest::passes).map(CslFixture::name).forEach(PASSING::add);
    if (Boolean.getBoolean("vademecum.rewrite")) {
      Files.write(SOURCES.resolve(PASSES), PASSING);
      Files.write(SOURCES.resolve(DEVIATIONS), deviations());
    }
  }

  private static List<String> deviations() {
    Map<String, String> known = new HashMap<>();
    lines(DEVIATIONS).forEach(line -> known.put(line.substring(0, line.indexOf(':')), line));
    return FIXTURES.stream()
        .map(CslFixture::name)
        .filter(name -> !PASSING.contains(name))
        .map(name -> known.getOrDefault(name, name + ":"))
        .toList();
  }

  private static boolean passes(CslFixture fixture) {
    String printed;
    try {
      printed = fixture.printed();
    } catch (CitationStyleException e) {
      printed = "refused: " + e.getMessage();
    } catch (RuntimeException | StackOverflowError e) {
      printed = "failed: " + e;
      FAILURES.add(fixture.name() + " " + e);
    }
    boolean same = printed.equals(fixture.expected());
    if (!same && Boolean.getBoolean("vademecum.csl-suite.show")) {
      System.out.printf("%s%n  - %s%n  + %s%n", fixture, fixture.expected(), printed);
    }
    return same;
  }

  @Test
  void whatPassedOncePassesAndWhatPassesIsListed() {
    assertThat(PASSING).containsExactlyInAnyOrderElementsOf(lines(PASSES));
  }

  @Test
  void everyDeviationIsListedWithItsReasonAndNothingElse() {
    List<String> failing =
        FIXTURES.stream().map(CslFixture::name).filter(name -> !PASSING.contains(name)).toList();
    List<String> listed =
        lines(DEVIATIONS).stream()
            .peek(line -> assertThat(line).matches("[\\w-]+: \\S.{10,}"))
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList();

    assertThat(listed).containsExactlyElementsOf(failing);
  }

  @Test
  void noFixtureMakesTheProcessorFail() {
    assertThat(FAILURES).isEmpty();
  }

  private static List<String> lines(String resource) {
    try (var in =
        Objects.requireNonNull(CslSuiteTest.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
