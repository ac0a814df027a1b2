package dev.vademecum.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
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
    assertThat(fault.range().start()).isEqualTo(new Position(1, 16));
    assertThat(fault.hint().in(MessageLanguage.EN)).contains("quotation marks");
  }

  @Test
  void allDuplicateKeysAreReportedInOneRun() {
    assertThat(faults("a: 1\nb: 2\na: 3\nb: 4\n"))
        .extracting(Diagnostic::code, fault -> fault.range().start().line())
        .containsExactly(tuple(Code.DUPLICATE_KEY, 3), tuple(Code.DUPLICATE_KEY, 4));
  }

  @ParameterizedTest
  @CsvSource({"&a [*a]", "'a: &x {b: *x}'", "'[[[[[[[['", "'{a: [}'"})
  void hostileDocumentsAreRefusedAtAPlace(String yaml) {
    assertThat(faults(yaml + "\n")).isNotEmpty();
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(faults("[".repeat(5_000) + "]".repeat(5_000)))
        .extracting(Diagnostic::code)
        .containsExactly(Code.YAML_LIMIT);
  }

  @Test
  void anAliasBombIsRefused() {
    assertThat(faults("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n")).isNotEmpty();
  }
}
