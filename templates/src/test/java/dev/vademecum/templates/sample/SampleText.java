package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Running text and drawings of the sample, from files. */
final class SampleText {
  private static final Pattern SMALL = Pattern.compile("@@SMALL:([a-z]+)@@");

  private SampleText() {}

  static Html body(String name) {
    String html = file(name + ".html").replace("@@MODEL@@", file("model.svg").strip());
    return new Html(SMALL.matcher(html).replaceAll(match -> small(match.group(1)).markup()));
  }

  /** The small figure with one node marked. */
  static Html small(String node) {
    return new Html(file("model-small.svg").strip().replace("MARK-" + node + "\"", "marked\""));
  }

  static List<Html> texts(String... texts) {
    return Stream.of(texts).map(Html::text).toList();
  }

  static Html figure() {
    return new Html(
        "<figure class=\"figure figure-model\" id=\"figure\"><div class=\"figure-frame\" tabindex=\"0\""
            + " role=\"group\" aria-label=\"Model voor loopbaancoaching\">"
            + file("model.svg").strip()
            + "</div><details class=\"text-version\"><summary>Tekstversie</summary><ol>"
            + "<li>Loopbaanvraag</li><li>Wie ben ik?</li></ol></details><figcaption>"
            + "<span class=\"figure-number\">Model 1</span> Loopbaancoachingsvraagstukken"
            + "</figcaption></figure>");
  }

  private static String file(String name) {
    try (InputStream in = SampleText.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
