package dev.vademecum.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final List<Json> MANY =
      IntStream.range(0, 3_000)
          .<Json>mapToObj(i -> Json.object().with("naam", "é \uD83D\uDE00 " + i).with("rang", i))
          .toList();

  private static final String DOCUMENT =
      """
      {
        "titel": "Ren\\"é\\"",
        "leeg": [],
        "lijst": [
          1,
          true
        ]
      }
      """;

  private static String printed(Json json) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    json.print(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aDocumentIsIndentedAndALineIsNot() {
    Json json =
        Json.object()
            .with("titel", "Ren\"é\"")
            .with("leeg", Json.array())
            .with("lijst", Json.array(new Json.Whole(1), new Json.Flag(true)));
    assertThat(json.print()).isEqualTo(DOCUMENT);
    assertThat(json.line())
        .isEqualTo("{\"titel\":\"Ren\\\"é\\\"\",\"leeg\":[],\"lijst\":[1,true]}");
  }

  @Test
  void whatIsWrittenPieceByPieceIsTheSameDocument() throws IOException {
    Json all = Json.object().with("alle", Json.array(MANY));
    assertThat(printed(all)).isEqualTo(all.print());
    assertThat(printed(Json.object().with("alle", new Json.Made(MANY)))).isEqualTo(all.print());
  }
}
