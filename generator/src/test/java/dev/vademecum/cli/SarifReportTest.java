package dev.vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.diagnostic.Range;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final Range RANGE = new Range(new Position(3, 2), new Position(4, 5));

  private static Diagnostic found(Code code, Range range) {
    return new Diagnostic(
        code, code.severity(), "chapters/café #1.md", range, Message.text("m"), Message.text("h"));
  }

  private static String report(List<Diagnostic> found) {
    return SarifReport.of(found, new RepositoryPaths("my docs/"), MessageLanguage.NL);
  }

  private static String schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Validator.Result validated(String json) throws IOException {
    return new ValidatorFactory()
        .withJsonNodeFactory(new GsonNode.Factory())
        .validate(schema(), json);
  }

  @Test
  void everyCodeIsValidAgainstTheOfficialSchema() throws IOException {
    List<Diagnostic> all =
        Arrays.stream(Code.values())
            .flatMap(code -> Stream.of(found(code, RANGE), found(code, Range.FILE_START)))
            .toList();
    assertThat(validated(report(all)).getErrors()).isEmpty();
    assertThat(validated(report(List.of())).isValid()).isTrue();
    assertThat(
            validated(report(all).replace("\"level\": \"error\"", "\"level\": \"fatal\""))
                .isValid())
        .as("the schema finds faults")
        .isFalse();
  }

  @Test
  void aResultNamesItsRuleItsPlaceAndItsCure() {
    JsonObject run =
        JsonParser.parseString(report(List.of(found(Code.STUB, RANGE))))
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
    assertThat(run.getAsJsonArray("results").get(0))
        .isEqualTo(
            JsonParser.parseString(
                """
                {"ruleId": "stub", "ruleIndex": 0, "level": "note", "message": {"text": "m\\nh"},
                 "locations": [{"physicalLocation": {
                   "artifactLocation": {"uri": "my%20docs/chapters/caf%C3%A9%20%231.md",
                                        "uriBaseId": "%SRCROOT%"},
                   "region": {"startLine": 3, "startColumn": 2, "endLine": 4, "endColumn": 5}}}]}
                """));
    assertThat(run.toString()).contains("Een item is nog niet beschreven");
  }
}
