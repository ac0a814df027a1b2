package dev.vademecum.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths and texts are the same whatever the platform's locale, charset and encoding of names. */
class PlatformTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    "C,           en, UTF-8",
    "C,           tr, ISO-8859-1",
    "C.UTF-8,     ar, US-ASCII",
    "C.UTF-8,     th, UTF-16"
  })
  void aHandbookReadsTheSame(String environment, String language, String charset) throws Exception {
    run("C.UTF-8", List.of(), "write");
    String expected = run("C.UTF-8", List.of(), "read");
    assertThat(expected)
        .isEqualTo(
            "assets/\u00d6.png\nchapters/I\u0131.md: caf\u00e9\nchapters/caf\u00e9.md: \u8a9e\n");
    List<String> options = List.of("-Duser.language=" + language, "-Dfile.encoding=" + charset);
    assertThat(run(environment, options, "read")).isEqualTo(expected);
  }

  private String run(String environment, List<String> options, String task) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(OtherPlatform.class.getName(), task, root.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    Map<String, String> variables = builder.environment();
    variables.put("LC_ALL", environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  /** Writes a handbook with names beyond ASCII, or prints how it reads. */
  static final class OtherPlatform {
    private OtherPlatform() {}

    public static void main(String[] args) throws Exception {
      Path root = Path.of(args[1]);
      if (args[0].equals("write")) {
        Files.createDirectories(root.resolve("chapters"));
        Files.createDirectories(root.resolve("assets"));
        Files.writeString(root.resolve("chapters/cafe\u0301.md"), "\u8a9e");
        Files.writeString(root.resolve("chapters/I\u0131.md"), "caf\u00e9");
        Files.writeString(root.resolve("assets/\u00d6.png"), "");
        return;
      }
      Diagnostics diagnostics = new Diagnostics();
      SourceTree tree = SourceReader.read(root, diagnostics);
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      tree.assets().forEach(asset -> out.print(asset.path() + "\n"));
      tree.files().forEach(file -> out.print(file.path() + ": " + file.text() + "\n"));
      diagnostics.sorted().forEach(found -> out.print(found + "\n"));
    }
  }
}
