package dev.vademecum.entry;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Markdown file cut in two.
 *
 * @param fields empty where there is no front matter or it cannot be read, which is then reported
 * @param body the part after it
 */
record FrontMatter(Optional<Fields> fields, Span body) {
  private static final String FENCE = "---";

  /** What editors make of three hyphens, and other numbers of them. */
  private static final Pattern OTHER_DASHES = Pattern.compile("[\u2014\u2013-]+");

  static FrontMatter of(SourceFile file, Diagnostics diagnostics) {
    String text = file.text();
    if (!file.isReadable()) {
      return new FrontMatter(Optional.empty(), new Span(0, 0));
    }
    int start = opening(text);
    if (start < 0) {
      diagnostics.add(
          file.diagnostic(
              Code.FRONT_MATTER,
              new Span(0, 0),
              Message.of("front-matter.none"),
              Message.of(beginning(text))));
      return new FrontMatter(Optional.empty(), new Span(0, text.length()));
    }
    int end = closing(text, start);
    Diagnostics found = new Diagnostics();
    Optional<Fields> fields = end < 0 ? Optional.empty() : read(file, new Span(start, end), found);
    if (end < 0 || !found.sorted().isEmpty()) {
      int body = OpenFrontMatter.body(text, start, end);
      if (end < 0 || body >= 0) {
        return open(file, start, body, diagnostics);
      }
    }
    found.sorted().forEach(diagnostics::add);
    int next = nextLine(text, end);
    return new FrontMatter(fields, new Span(next < 0 ? text.length() : next, text.length()));
  }

  /** What to do about a file that begins otherwise. */
  private static String beginning(String text) {
    String first = text.lines().findFirst().orElse("").strip();
    if (OTHER_DASHES.matcher(first).matches()) {
      return "front-matter.dashes.hint";
    }
    if (first.equals("+++")) {
      return "front-matter.toml.hint";
    }
    boolean late = text.stripLeading().startsWith(FENCE + "\n");
    return late ? "front-matter.late.hint" : "front-matter.none.hint";
  }

  /**
   * Front matter without an end.
   *
   * @param text where the text begins, in front of which it should end; negative for nowhere
   */
  private static FrontMatter open(SourceFile file, int start, int text, Diagnostics diagnostics) {
    int body = text < 0 ? file.text().length() : text;
    diagnostics.add(
        file.diagnostic(
            Code.FRONT_MATTER,
            text < 0 ? new Span(0, FENCE.length()) : new Span(text, text),
            Message.of("front-matter.open"),
            Message.of("front-matter.open.hint")));
    return new FrontMatter(
        read(file, new Span(start, body), diagnostics), new Span(body, file.text().length()));
  }

  /** What stands before the body of a file, as it is written. */
  static String written(SourceFile file) {
    String text = file.text();
    int start = opening(text);
    int end = start < 0 ? -1 : closing(text, start);
    int body = end < 0 ? -1 : nextLine(text, end);
    return start < 0 ? "" : body < 0 ? text : text.substring(0, body);
  }

  /** Whether a file begins with front matter. */
  static boolean opens(SourceFile file) {
    return opening(file.text()) >= 0;
  }

  /** Where the keys start, or -1. */
  private static int opening(String text) {
    int end = text.indexOf('\n');
    return end >= 0 && text.substring(0, end).stripTrailing().equals(FENCE) ? end + 1 : -1;
  }

  /** Where the line starts that ends the front matter, or -1. */
  private static int closing(String text, int from) {
    for (int at = from; at >= 0 && at < text.length(); at = nextLine(text, at)) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      if (line.stripTrailing().equals(FENCE)) {
        return at;
      }
    }
    return -1;
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? -1 : end + 1;
  }

  private static Optional<Fields> read(SourceFile file, Span yaml, Diagnostics diagnostics) {
    if (file.text().substring(yaml.start(), yaml.end()).isBlank()) {
      return Optional.of(new Fields(new YamlMapping(List.of(), yaml)));
    }
    return YamlReader.read(file, yaml, diagnostics)
        .flatMap(
            node -> {
              Optional<Fields> fields = Fields.of(node);
              if (fields.isEmpty()) {
                diagnostics.add(
                    file.diagnostic(
                        Code.FRONT_MATTER,
                        node.span(),
                        Message.of("front-matter.keys", node.description()),
                        Message.of("front-matter.keys.hint")));
              }
              return fields;
            });
  }
}
