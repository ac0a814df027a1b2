package dev.vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.SampleHandbook;
import dev.vademecum.Starters;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Ink;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlReader;
import dev.vademecum.yaml.YamlScalar;
import dev.vademecum.yaml.YamlSequence;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files for CI that the manual offers can be copied as they are. */
class HostingChapterTest {
  private static final Path CHAPTER = SampleHandbook.MANUAL.resolve("chapters/12-hosting.md");
  private static final Pattern BLOCK =
      Pattern.compile(
          "^## [^\\n]*\\{#(\\w+)}|^```(\\w+)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CALL = Pattern.compile("java -jar vademecum\\.jar ([^\\n]+)");

  @TempDir Path temp;

  private record Block(String section, String language, String text) {}

  static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    try {
      Matcher found = BLOCK.matcher(Files.readString(CHAPTER));
      String section = "";
      while (found.find()) {
        if (found.group(1) == null) {
          blocks.add(new Block(section, found.group(2), found.group(3)));
        } else {
          section = found.group(1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return blocks;
  }

  private static Stream<Block> in(String language) {
    return blocks().stream().filter(block -> block.language().equals(language));
  }

  private static Block of(String section, String language) {
    return in(language).filter(block -> block.section().equals(section)).findFirst().orElseThrow();
  }

  static List<String> calls() {
    return blocks().stream()
        .flatMap(block -> CALL.matcher(block.text()).results())
        .map(call -> call.group(1))
        .distinct()
        .toList();
  }

  @Test
  void theyAreFilesOfEveryKind() {
    assertThat(blocks()).extracting(Block::section).contains("github", "gitlab", "script", "nginx");
    assertThat(calls()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyCallOfTheJarEndsWell(String call) throws Exception {
    Path handbook = temp.resolve("handbook");
    Starters.handbook(handbook, Language.EN);
    String[] arguments =
        Arrays.stream(call.split(" ", -1))
            .map(word -> word.replace("\"$HANDBOOK\"", handbook.toString()))
            .map(word -> word.matches("site|public|\"\\$SITE\"") ? temp.resolve("site") : word)
            .map(Object::toString)
            .toArray(String[]::new);
    StringWriter said = new StringWriter();
    int code =
        new Main(new PrintWriter(said), new PrintWriter(said), Locale.ENGLISH, Ink.PLAIN)
            .run(arguments);
    assertThat(code).as(said.toString()).isZero();
    assertThat(Files.exists(temp.resolve("site/index.html"))).isEqualTo(call.startsWith("build"));
  }

  static List<Block> workflows() {
    return in("yaml").toList();
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyWorkflowIsYamlAndItsScriptsAreShell(Block workflow) throws Exception {
    Map<String, String> values = values(workflow);
    List<String> scripts =
        values.entrySet().stream()
            .filter(value -> value.getKey().matches(".*(/run|script/\\d+)"))
            .map(Map.Entry::getValue)
            .toList();
    assertThat(scripts).isNotEmpty();
    for (String script : scripts) {
      requireShell(script);
    }
  }

  /** Strangers can open pull requests, so a check has no secrets and may change nothing. */
  @Test
  void aStrangersPullRequestGetsNothingToMisuse() {
    Map<String, String> values = values(of("github", "yaml"));
    assertThat(values)
        .containsEntry("/permissions/contents", "read")
        .containsKey("/on/pull_request");
    assertThat(values.keySet()).noneMatch(key -> key.contains("pull_request_target"));
    assertThat(values.keySet()).noneMatch(key -> key.startsWith("/jobs/check/permissions"));
    assertThat(values.values()).noneMatch(value -> value.contains("secrets."));
    assertThat(values).containsEntry("/jobs/publish/if", "github.event_name == 'push'");
    assertThat(values).containsEntry("/jobs/check/steps/0/with/persist-credentials", "false");
    assertThat(values.entrySet())
        .filteredOn(value -> value.getKey().endsWith("/uses"))
        .hasSize(4)
        .allMatch(value -> value.getValue().matches("actions/[a-z-]+@v\\d+"));
  }

  @Test
  void everyScriptIsShell() throws Exception {
    for (Block script : in("sh").toList()) {
      requireShell(script.text());
    }
  }

  @Test
  void theServerSendsThePolicyOfThePublishedHeaders() throws IOException {
    String policy = "Content-Security-Policy: ";
    String publishing =
        Files.readString(SampleHandbook.MANUAL.resolve("chapters/07-publishing.md"));
    int start = publishing.indexOf(policy) + policy.length();
    String value = publishing.substring(start, publishing.indexOf('\n', start));
    assertThat(of("nginx", "nginx").text())
        .contains("add_header Content-Security-Policy \"" + value + "\" always;")
        .satisfies(text -> assertThat(count(text, "{")).isEqualTo(count(text, "}")));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length;
  }

  private void requireShell(String script) throws IOException, InterruptedException {
    Path file = Files.writeString(temp.resolve("script"), script);
    Process shell =
        new ProcessBuilder("sh", "-n", file.toString()).redirectErrorStream(true).start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).as("%s in\n%s", said, script).isZero();
  }

  /** All single values, each by the way to it. */
  private static Map<String, String> values(Block block) {
    SourceFile file = new SourceFile(block.section() + ".yml", block.text());
    Diagnostics found = new Diagnostics();
    YamlNode root = YamlReader.read(file, found).orElseThrow();
    assertThat(found.sorted()).isEmpty();
    Map<String, String> values = new TreeMap<>();
    collect(root, "", values);
    return values;
  }

  private static void collect(YamlNode node, String path, Map<String, String> values) {
    if (node instanceof YamlMapping mapping) {
      mapping.entries().forEach(e -> collect(e.value(), path + "/" + e.key().text(), values));
    } else if (node instanceof YamlSequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(list.items().get(i), path + "/" + i, values);
      }
    } else {
      values.put(path, ((YamlScalar) node).text());
    }
  }
}
