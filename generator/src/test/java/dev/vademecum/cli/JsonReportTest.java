package dev.vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vademecum.coverage.Coverage;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Range;
import dev.vademecum.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static Diagnostic saying(Severity severity, String message) {
    return new Diagnostic(
        Code.STUB, severity, "a.md", Range.FILE_START, Message.text(message), Message.NONE);
  }

  @Test
  void anyTextSurvives() {
    StringBuilder odd = new StringBuilder("\uD83D\uDE00 \u2028\u2029 lone \uD800 ");
    for (char c = 0; c < 256; c++) {
      odd.append(c);
    }
    JsonObject read =
        JsonParser.parseString(
                JsonReport.of(
                    List.of(saying(Severity.INFO, odd.toString())),
                    Coverage.NONE,
                    MessageLanguage.EN))
            .getAsJsonObject();
    assertThat(
            read.getAsJsonArray("diagnostics")
                .get(0)
                .getAsJsonObject()
                .get("message")
                .getAsString())
        .isEqualTo(odd.toString());
  }

  @Test
  void theSummaryCountsByWeight() {
    String json =
        JsonReport.of(
            List.of(
                saying(Severity.ERROR, "1"),
                saying(Severity.WARNING, "2"),
                saying(Severity.WARNING, "3")),
            Coverage.NONE,
            MessageLanguage.EN);
    assertThat(JsonParser.parseString(json).getAsJsonObject().get("summary"))
        .isEqualTo(JsonParser.parseString("{\"errors\": 1, \"warnings\": 2, \"infos\": 0}"));
  }

  @Test
  void nothingFoundIsAnEmptyList() {
    assertThat(JsonReport.of(List.of(), Coverage.NONE, MessageLanguage.EN))
        .startsWith("{\n  \"diagnostics\": [],\n");
  }
}
