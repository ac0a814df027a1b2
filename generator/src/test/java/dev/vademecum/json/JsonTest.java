package dev.vademecum.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as text, by the measure of a library that writes JSON. */
class JsonTest {
  private static final String LETTERS =
      "az\"\\/<&'\0\t\n\u000b\f\r\u001f\u007f\u0080\u07ff\u0800\u2027\u2028\u2029\ufeff\uffff";

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      if (random.nextInt(8) == 0) {
        text.appendCodePoint(0x10000 + random.nextInt(0x100000));
      } else {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return text.toString();
  }

  private static Json value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 3)) {
      case 0 -> new Json.Text(text(random));
      case 1 -> new Json.Whole(random.nextLong());
      case 2 -> new Json.Flag(random.nextBoolean());
      case 3 -> Json.array(values(random, depth));
      case 4 -> new Json.Made(values(random, depth));
      default -> {
        Json.Members object = Json.object();
        for (Json value : values(random, depth)) {
          object = object.with(text(random), value);
        }
        yield object;
      }
    };
  }

  private static List<Json> values(Random random, int depth) {
    List<Json> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(value(random, depth - 1));
    }
    return values;
  }

  private static void write(Json json, JsonWriter writer) throws IOException {
    if (json instanceof Json.Text text) {
      writer.value(text.value());
    } else if (json instanceof Json.Whole number) {
      writer.value(number.value());
    } else if (json instanceof Json.Flag flag) {
      writer.value(flag.value());
    } else if (json instanceof Json.Members object) {
      writer.beginObject();
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        write(member.getValue(), writer.name(member.getKey()));
      }
      writer.endObject();
    } else {
      writer.beginArray();
      for (Json item :
          json instanceof Json.Items list ? list.items() : ((Json.Made) json).items()) {
        write(item, writer);
      }
      writer.endArray();
    }
  }

  private static String written(Json json, String indent) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter writer = new JsonWriter(text);
    writer.setIndent(indent);
    writer.setHtmlSafe(false);
    write(json, writer);
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anyValueIsWrittenAsOthersWriteIt(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Json json = value(random, 4);
      String document = written(json, "  ") + "\n";
      assertThat(json.line()).isEqualTo(written(json, ""));
      assertThat(json.print()).isEqualTo(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      json.print(bytes);
      assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(document);
    }
  }

  @Test
  void aLongTextIsWhole() {
    String text = "é".repeat(10_000);
    assertThat(new Json.Text(text).line()).isEqualTo("\"" + text + "\"");
  }

  @Test
  void halfACharacterIsEscaped() {
    assertThat(new Json.Text("a\ud800b\udc00").line()).isEqualTo("\"a\\ud800b\\udc00\"");
  }
}
