package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every diagnostic at its exact place. Each file of {@code diagnostics/} is a {@link MiniHandbook}
 * with a code's faults, or with those of one wording of it ({@code CODE.WORDING.txt}); whatever
 * else is reported fails as well.
 */
class DiagnosticsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/dev/vademecum/diagnostics");

  private static final Map<String, List<Diagnostic>> FOUND = new ConcurrentHashMap<>();

  @TempDir static Path temp;

  static List<String> fixtures() {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MiniHandbook fixture(String name) {
    try {
      return MiniHandbook.of(Files.readString(FIXTURES.resolve(name + ".txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a build of a fixture says, found out once. */
  private static List<Diagnostic> found(String name) {
    return FOUND.computeIfAbsent(
        name, fixture -> fixture(fixture).build(temp.resolve(fixture)).diagnostics());
  }

  private static String code(String fixture) {
    return fixture.replaceFirst("\\..*", "");
  }

  @Test
  void everyCodeHasAFixtureOfItsOwn() {
    assertThat(fixtures())
        .filteredOn(name -> name.equals(code(name)))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values()).map(Code::id).toList());
  }

  @Test
  void everyCodeHasASectionInTheManual() throws IOException {
    String manual = Files.readString(Path.of("../content/manual/chapters/08-diagnostics.md"));
    assertThat(Code.values()).allMatch(code -> manual.contains("{#" + code.id() + "}"));
  }

  @Test
  void everyCodeHasAFewWordsInEveryLanguage() {
    for (MessageLanguage language : MessageLanguage.values()) {
      assertThat(Code.values())
          .allSatisfy(
              code -> assertThat(Message.of("code." + code.id()).in(language)).isNotEmpty());
    }
  }

  /** What both languages write alike are names. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void everyFaultHasACureAndIsSaidInDutch(String name) {
    for (Diagnostic found : found(name)) {
      assertThat(found.hint().isEmpty()).as("a cure for %s", found.message()).isFalse();
      for (Message message : List.of(found.message(), found.hint())) {
        String dutch = message.in(MessageLanguage.NL);
        boolean quotes = message.arguments().toString().matches("(?s).*\\{\\d}.*");
        assertThat(quotes || !dutch.matches("(?s).*\\{\\d}.*")).as(dutch).isTrue();
        if (!message.isEmpty()) {
          assertThat(dutch).isNotEqualTo(message.in(MessageLanguage.EN));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyFaultIsReportedAtItsPlaceAndNothingElse(String name) {
    MiniHandbook handbook = fixture(name);
    assertThat(handbook.expected())
        .as("about its own code")
        .anyMatch(e -> e.code().equals(code(name)));
    List<MiniHandbook.Expected> missing = new ArrayList<>(handbook.expected());
    List<Diagnostic> surplus = new ArrayList<>();
    for (Diagnostic found : found(name)) {
      missing.stream()
          .filter(expected -> matches(expected, found))
          .findFirst()
          .ifPresentOrElse(missing::remove, () -> surplus.add(found));
    }
    if (!missing.isEmpty() || !surplus.isEmpty()) {
      fail(
          "missing:\n%s\nsurplus:\n%s",
          lines(missing), lines(surplus.stream().map(DiagnosticsTest::marker).toList()));
    }
  }

  private static boolean matches(MiniHandbook.Expected expected, Diagnostic found) {
    Position at = found.range().start();
    return expected.code().equals(found.code().id())
        && expected.file().equals(found.file())
        && expected.line() == at.line()
        && expected.column() == at.column()
        && found.message().in(MessageLanguage.EN).contains(expected.message());
  }

  private static MiniHandbook.Expected marker(Diagnostic found) {
    Position at = found.range().start();
    return new MiniHandbook.Expected(
        found.code().id(),
        found.file(),
        at.line(),
        at.column(),
        found.message().in(MessageLanguage.EN));
  }

  private static String lines(List<?> items) {
    return items.stream().map(item -> "  " + item).collect(Collectors.joining("\n"));
  }
}
