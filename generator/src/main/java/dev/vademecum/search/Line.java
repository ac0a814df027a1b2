package dev.vademecum.search;

import dev.vademecum.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is shown of an entry, as JSON.
 *
 * @param utf8 half as long as a string would be
 * @param length of the string
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Line(byte[] utf8, int length) {
  static Line of(Doc doc, List<Section> sections) {
    String json =
        Json.object()
            .with("u", doc.address())
            .with("t", doc.title())
            .with("s", doc.summary())
            .with(
                "p",
                Json.array(
                    sections.stream()
                        .map(s -> Json.texts(List.of(s.anchor(), s.heading(), s.text())))
                        .toList()))
            .line();
    return new Line(json.getBytes(StandardCharsets.UTF_8), json.length());
  }

  String json() {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
