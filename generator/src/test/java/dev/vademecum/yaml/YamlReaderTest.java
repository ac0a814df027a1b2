package dev.vademecum.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {
  private static final Set<Code> REFUSALS =
      Set.of(Code.YAML_SYNTAX, Code.YAML_LIMIT, Code.DUPLICATE_KEY);

  private final Diagnostics diagnostics = new Diagnostics();

  private YamlMapping read(SourceFile file) {
    return (YamlMapping) YamlReader.read(file, diagnostics).orElseThrow();
  }

  private static String written(SourceFile file, Span span) {
    return file.text().substring(span.start(), span.end());
  }

  private List<Diagnostic> faults(String yaml) {
    YamlReader.read(new SourceFile("a.yml", yaml), diagnostics);
    return diagnostics.sorted();
  }

  @Test
  void everyKeyAndValueKnowsWhereItIsWritten() {
    SourceFile file =
        new SourceFile("a.yml", "title: \"Wie ben ik?\"\nlist:\n  - een\n  - {twee: 2}\nlast: x\n");
    YamlMapping root = read(file);
    assertThat(root.entries())
        .extracting(entry -> written(file, entry.key().span()))
        .containsExactly("title", "list", "last");
    assertThat(written(file, root.get("title").orElseThrow().span())).isEqualTo("\"Wie ben ik?\"");
    assertThat(written(file, root.get("list").orElseThrow().span()))
        .isEqualTo("- een\n  - {twee: 2}");
  }

  @Test
  void charactersOutsideTheBasicPlaneCountAsTwoColumns() {
    SourceFile file = new SourceFile("a.yml", "{a: \"😀😀\", b: c}");
    YamlNode value = read(file).get("b").orElseThrow();
    assertThat(written(file, value.span())).isEqualTo("c");
    assertThat(file.position(value.span().start())).isEqualTo(new Position(1, 16));
  }

  @Test
  void frontMatterKeepsThePlacesOfTheFile() {
    SourceFile file = new SourceFile("a.md", "---\ntitle: x\n---\n");
    YamlNode root = YamlReader.read(file, new Span(4, 13), diagnostics).orElseThrow();
    assertThat(file.position(root.span().start())).isEqualTo(new Position(2, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "no, TEXT",
    "10:30, TEXT",
    "2024-03-05, TEXT",
    "010, INTEGER",
    "true, BOOLEAN",
    "1.5, DECIMAL",
    "Wie ben ik?, TEXT"
  })
  void scalarsAreReadAsYaml12(String text, YamlScalar.Type type) {
    YamlScalar scalar = (YamlScalar) read(new SourceFile("a.yml", "a: " + text)).get("a").get();
    assertThat(scalar.text()).isEqualTo(text);
    assertThat(scalar.type()).isEqualTo(type);
  }

  @Test
  void aTitleWithAColonGetsTheCure() {
    Diagnostic fault = faults("title: Loopbaan: vraag\n").get(0);
    assertThat(fault.code()).isEqualTo(Code.YAML_SYNTAX);
    assertThat(fault.range().start()).isEqualTo(new Position(1, 8));
    assertThat(fault.hint().in(MessageLanguage.EN)).isEqualTo("Write \"Loopbaan: vraag\"");
  }

  @Test
  void allDuplicateKeysAreReportedInOneRun() {
    assertThat(faults("a: 1\nb: 2\na: 3\nb: 4\n"))
        .extracting(Diagnostic::code, fault -> fault.range().start().line())
        .containsExactly(tuple(Code.DUPLICATE_KEY, 3), tuple(Code.DUPLICATE_KEY, 4));
  }

  @Test
  void everyPartAtFaultIsReportedAndTheOthersAreRead() {
    SourceFile file =
        new SourceFile(
            "a.yml", "- id: a\n  title: Een: twee\n- id: b\n  x: [\n- id: c\n  title: Drie\n");
    YamlSequence list = (YamlSequence) YamlReader.read(file, diagnostics).orElseThrow();
    assertThat(list.items())
        .extracting(item -> ((YamlScalar) ((YamlMapping) item).get("id").orElseThrow()).text())
        .containsExactly("a", "b", "c");
    assertThat(diagnostics.sorted())
        .extracting(fault -> fault.range().start())
        .containsExactly(new Position(2, 10), new Position(4, 6));
  }

  @Test
  void whatStandsBeforeAFaultIsReadAsItWas() {
    assertThat(faults("a: \"een\nb: twee\"\nc: 3\nd: vier: vijf\n"))
        .extracting(fault -> fault.range().start())
        .containsExactly(new Position(4, 4));
  }

  @Test
  void readingEndsWhereThereIsTooMuchToMend() {
    String keys = "a: b\n".repeat(200);
    assertThat(faults("x: !tag y\n" + keys + "c: [\n"))
        .extracting(Diagnostic::code, fault -> fault.range().start().line())
        .containsExactly(
            tuple(Code.YAML_SYNTAX, 1),
            tuple(Code.DUPLICATE_KEY, 3),
            tuple(Code.YAML_LIMIT, 2 + YamlReader.MAX_FAULTS));
  }

  /** What each of them costs or could do is known; none of it is read. */
  static Map<String, String> hostile() {
    Map<String, String> documents = new LinkedHashMap<>();
    documents.put("a type of Java", "a: !!javax.script.ScriptEngineManager [x]");
    documents.put("a type of Python", "a: !!python/object/apply:os.system [ls]");
    documents.put("a local tag", "a: !foo bar");
    documents.put("binary", "a: !!binary aGFsbG8=");
    documents.put("a set", "a: !!set {x, y}");
    documents.put("a bomb of aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]");
    documents.put("a list in itself", "a: &a [*a]");
    documents.put("a mapping in itself", "&a a: {b: *a}");
    documents.put("an alias of nothing", "a: *b");
    documents.put("a merged mapping", "a: &a {x: 1}\nb: {<<: *a}");
    documents.put(
        "many aliases of a text", "a: &x " + "y".repeat(999) + "\nb:\n" + "- *x\n".repeat(999));
    documents.put("nested lists", "a: " + "[".repeat(20_000));
    documents.put("nested mappings", "a: " + "{a: ".repeat(20_000));
    documents.put("nested dashes", "- ".repeat(20_000));
    documents.put("nested keys", "? ".repeat(5_000) + "a");
    documents.put("a huge value", "a: " + "x".repeat(1_500_000));
    documents.put("a huge number", "a: " + "9".repeat(1_500_000));
    documents.put("a huge open text", "a: \"" + "x ".repeat(700_000));
    documents.put("a list as a key", "? [a, b]\n: c");
    documents.put("another version", "%YAML 9.9\n---\na: 1");
    documents.put("two documents", "a: 1\n---\na: 2");
    documents.put("a control character", "a: x\u0007y");
    documents.put("a character that there is not", "a: \"\\UFFFFFFFF\"");
    documents.put("many anchors", "- &a x\n".repeat(50_000));
    documents.put("many aliases", "- *a\n".repeat(50_000));
    documents.put("many documents", "---\na: b\n".repeat(50_000));
    documents.put("many open texts", "- \"a\n".repeat(50_000));
    documents.put("many open lists", "- [a\n".repeat(50_000));
    documents.put("many equal keys", "a: b\n".repeat(50_000));
    String keys = IntStream.range(0, 200).mapToObj(i -> "k" + i + ": x\n").collect(joining());
    documents.put("many keys twice", keys + keys);
    return documents;
  }

  static Set<String> hostileNames() {
    return hostile().keySet();
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void hostileDocumentsAreRefusedAtAPlace(String name) {
    List<Diagnostic> faults =
        assertTimeout(Duration.ofSeconds(5), () -> faults(hostile().get(name) + "\n"));
    assertThat(faults)
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(YamlReader.MAX_FAULTS + 1)
        .allMatch(f -> REFUSALS.contains(f.code()));
  }

  @Test
  void whatIsTooDeepIsReportedWhereItBecomesSo() {
    assertThat(faults("[".repeat(5_000) + "]".repeat(5_000)))
        .extracting(Diagnostic::code, fault -> fault.range().start())
        .containsExactly(tuple(Code.YAML_LIMIT, new Position(1, 42)));
  }
}
