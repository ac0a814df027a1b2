package dev.vademecum.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vademecum.BuildRequest;
import dev.vademecum.CheckRequest;
import dev.vademecum.Starters;
import dev.vademecum.Vademecum;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Severity;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author's browser gets, before and after files change in all the ways that they do. */
class ServeTest {
  static final Pattern LIVE =
      Pattern.compile("<script defer src=\"/\\.vademecum/live\\.js\"[^>]*></script>");

  @TempDir Path temp;
  private Path handbook;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    handbook = temp.resolve("handbook");
    Starters.handbook(handbook, Language.NL);
    Files.createDirectories(handbook.resolve("assets"));
    Files.writeString(handbook.resolve("assets/blad.txt"), "een");
    served = Served.of(handbook);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private Path chapter() throws IOException {
    try (Stream<Path> chapters = Files.list(handbook.resolve("chapters"))) {
      return chapters.sorted().findFirst().orElseThrow();
    }
  }

  private void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  /** What is served is what a build from scratch writes, byte for byte but for the script. */
  private void isWhatABuildWrites() throws Exception {
    Path output = Files.createTempDirectory(temp, "clean");
    Vademecum.build(new BuildRequest(handbook, output, Severity.ERROR));
    Map<String, String> clean = new TreeMap<>();
    Map<String, String> shown = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        String name = output.relativize(file).toString();
        if (!name.startsWith(".vademecum")) {
          clean.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
          HttpResponse<byte[]> answer = served.get(name);
          assertThat(answer.statusCode()).as(name).isEqualTo(200);
          String body = new String(answer.body(), StandardCharsets.ISO_8859_1);
          shown.put(name, LIVE.matcher(body).replaceFirst(""));
        }
      }
    }
    assertThat(shown).isEqualTo(clean);
  }

  @Test
  void everyFileOfABuildIsServedAndNothingElse() throws Exception {
    isWhatABuildWrites();
    assertThat(served.get("").statusCode()).isEqualTo(200);
    assertThat(served.text("")).isEqualTo(served.text("index.html")).containsPattern(LIVE);
    for (String other :
        new String[] {"handbook.yml", ".vademecum-manifest", ".git/config", "x/", "a/b/c"}) {
      HttpResponse<byte[]> answer = served.get(other);
      assertThat(answer.statusCode()).as(other).isEqualTo(404);
      assertThat(new String(answer.body(), StandardCharsets.UTF_8))
          .contains("Deze pagina is er niet")
          .contains("href=\"/assets/style.");
    }
  }

  @Test
  void aFolderWithoutItsSlashLeadsToItsIndex() {
    HttpResponse<byte[]> answer = served.get("interventions");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).contains("/interventions/");
    assertThat(served.get("interventions/").statusCode()).isEqualTo(200);
  }

  @Test
  void answersSayWhatTheyAreAndAreNotKept() {
    assertThat(served.get("").headers().firstValue("Content-Type"))
        .contains("text/html; charset=utf-8");
    assertThat(served.get("assets/blad.txt").headers().firstValue("Content-Type"))
        .contains("text/plain; charset=utf-8");
    assertThat(served.get("urls.txt").headers().map())
        .containsEntry("cache-control", java.util.List.of("no-store"))
        .containsEntry("x-content-type-options", java.util.List.of("nosniff"))
        .doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void aSaveIsBuiltAndSaidByName() throws Exception {
    Path chapter = chapter();
    append(chapter, "\nNieuwe regel.\n");
    Built built = served.next();
    assertThat(built.good()).isTrue();
    assertThat(built.changed()).containsExactly("chapters/" + chapter.getFileName());
    assertThat(built.rebuilt()).isPositive().isLessThan(built.all());
    isWhatABuildWrites();
  }

  @Test
  void anEditorSwapsFilesAndLeavesItsOwnBehind() throws Exception {
    Path chapter = chapter();
    Path fresh = chapter.resolveSibling("sedAbc123");
    Files.writeString(fresh, Files.readString(chapter) + "\nVia een ander bestand.\n");
    Files.move(chapter, chapter.resolveSibling(chapter.getFileName() + "~"));
    Files.move(fresh, chapter);
    Files.writeString(chapter.resolveSibling("." + chapter.getFileName() + ".swp"), "b0VIM");
    assertThat(served.settled().good()).isTrue();
    isWhatABuildWrites();
  }

  @Test
  void aFolderIsRenamedAndBack() throws Exception {
    Path cases = handbook.resolve("cases");
    Files.move(cases, temp.resolve("away"));
    served.settled();
    isWhatABuildWritesOrWasGood();
    Files.move(temp.resolve("away"), cases);
    assertThat(served.settled().good()).isTrue();
    try (Stream<Path> files = Files.list(cases)) {
      append(files.findFirst().orElseThrow(), "\nDaarna.\n");
    }
    assertThat(served.settled().good()).isTrue();
    isWhatABuildWrites();
  }

  private void isWhatABuildWritesOrWasGood() throws Exception {
    if (!Vademecum.check(new CheckRequest(handbook, Severity.ERROR)).failed()) {
      isWhatABuildWrites();
    }
  }

  @Test
  void fiveThousandChangesAtOnceEndInTheSameSite() throws Exception {
    Path folder = Files.createDirectories(handbook.resolve("assets/veel/diep"));
    for (int i = 0; i < 5_000; i++) {
      Files.writeString(folder.resolve((i % 700) + ".txt"), "nummer " + i);
    }
    served.settled();
    for (int i = 0; i < 700; i += 7) {
      Files.delete(folder.resolve(i + ".txt"));
    }
    Files.move(folder, handbook.resolve("assets/verhuisd"), StandardCopyOption.ATOMIC_MOVE);
    served.settled();
    isWhatABuildWrites();
    assertThat(served.get("assets/veel/diep/1.txt").statusCode()).isEqualTo(404);
    assertThat(served.text("assets/verhuisd/1.txt")).isEqualTo("nummer 4901");
  }

  @Test
  void anErrorKeepsTheLastGoodBuildUntilItIsMended() throws Exception {
    Path chapter = chapter();
    String good = Files.readString(chapter);
    String shown = served.text("index.html");
    for (int round = 0; round < 3; round++) {
      Files.writeString(chapter, good.replaceFirst("---\n", "---\ntitel: x\n"));
      Built broken = served.next();
      assertThat(broken.good()).isFalse();
      assertThat(LIVE.matcher(served.text("index.html")).replaceFirst(""))
          .isEqualTo(LIVE.matcher(shown).replaceFirst(""));
      assertThat(served.text(".vademecum/problems"))
          .contains("chapters/" + chapter.getFileName() + ":2:1", "error[unknown-key]", "titel: x")
          .contains("^^^^^", "Oplossing:", "vscode://file/");
      Files.writeString(chapter, good);
      assertThat(served.next().good()).isTrue();
    }
    isWhatABuildWrites();
  }

  @Test
  void withoutAnyGoodBuildThereIsAPageOfProblems() throws Exception {
    served.close();
    append(handbook.resolve("handbook.yml"), "titel: x\n");
    served = Served.of(handbook);
    HttpResponse<byte[]> answer = served.get("chapters/whatever.html");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("<html lang=\"nl\">", "Het handboek heeft een fout", "handbook.yml:")
        .containsPattern(LIVE);
  }

  @Test
  void theConfigurationGoesAndComesBack() throws Exception {
    Path config = handbook.resolve("handbook.yml");
    Files.move(config, temp.resolve("config"));
    Built gone = served.next();
    assertThat(gone.good()).isFalse();
    assertThat(gone.fault().isEmpty()).isFalse();
    assertThat(served.text(".vademecum/problems")).contains("handbook.yml");
    Files.move(temp.resolve("config"), config);
    assertThat(served.next().good()).isTrue();
    isWhatABuildWrites();
  }

  @Test
  void aPortThatIsTakenIsSaidToBe() {
    ServeRequest same =
        new ServeRequest(
            new CheckRequest(handbook, Optional.empty(), Optional.empty(), Severity.ERROR),
            OptionalInt.of(served.port()),
            Optional.empty());
    assertThatThrownBy(() -> HandbookServer.open(same))
        .isInstanceOf(ServeException.class)
        .hasMessageContaining("Port " + served.port() + " is taken");
  }

  @Test
  void withoutAPortTheNextFreeOneIsTaken() throws Exception {
    ServeRequest any =
        new ServeRequest(
            new CheckRequest(handbook, Optional.empty(), Optional.empty(), Severity.ERROR),
            OptionalInt.empty(),
            Optional.empty());
    try (HandbookServer first = HandbookServer.open(any);
        HandbookServer second = HandbookServer.open(any)) {
      assertThat(second.address().getPort()).isGreaterThan(first.address().getPort());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a%2", "a%zz", "%ff%fe", "a%00b", "%0d%0aX: y"})
  void whatIsNoPathIsRefused(String raw) {
    assertThat(UrlPath.decoded("/" + raw)).isEmpty();
  }

  @Test
  void pathsAreDecodedOnce() {
    assertThat(UrlPath.decoded("/a%20b/caf%C3%A9.html")).contains("a b/café.html");
    assertThat(UrlPath.decoded("/%252e%252e/x")).contains("%2e%2e/x");
    assertThat(UrlPath.decoded("/a%2")).isEmpty();
    assertThat(UrlPath.decoded("/a%41")).contains("aA");
  }
}
