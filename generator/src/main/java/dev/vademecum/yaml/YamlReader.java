package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.SourceFault;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads one YAML document out of a source file. */
public final class YamlReader {
  /**
   * A longer word takes the scanner too long, and nobody writes such a line; a program that lists
   * ten thousand chapters in one needs a fifth of it. That files end is seen to where they are
   * read.
   */
  private static final int MAX_LINE = 1 << 20;

  /** As many faults of one document are reported. */
  static final int MAX_FAULTS = 100;

  private final SourceFile file;
  private final Span document;
  private final Diagnostics diagnostics;

  private YamlReader(SourceFile file, Span document, Diagnostics diagnostics) {
    this.file = file;
    this.document = document;
    this.diagnostics = diagnostics;
  }

  /** Reads a whole file; empty where it holds nothing or cannot be read, which is then reported. */
  public static Optional<YamlNode> read(SourceFile file, Diagnostics diagnostics) {
    return read(file, new Span(0, file.text().length()), diagnostics);
  }

  /** Reads a part of a file, such as its front matter. The part must start at a line's start. */
  public static Optional<YamlNode> read(SourceFile file, Span document, Diagnostics diagnostics) {
    return new YamlReader(file, document, diagnostics).read();
  }

  private Optional<YamlNode> read() {
    String written = file.text().substring(document.start(), document.end());
    if (!isWithinLimits(written)) {
      return Optional.empty();
    }
    String text = printable(written);
    Diagnostics found = new Diagnostics();
    try {
      return reported(new YamlParser(file, document.start(), text, found).parse(), found);
    } catch (SourceFault fault) {
      if (fault.code() == Code.YAML_LIMIT) {
        found.sorted().stream().limit(MAX_FAULTS).forEach(diagnostics::add);
        diagnostics.add(file.diagnostic(fault.code(), fault.span(), fault.message(), fault.hint()));
        return Optional.empty();
      }
      Diagnostics all = new Diagnostics(); // it finds again what the parser has found
      return reported(new YamlRecovery(file, document.start(), text, all).read(fault), all);
    }
  }

  /** A text with more faults than anyone mends one by one is not what an author meant. */
  private Optional<YamlNode> reported(Optional<YamlNode> node, Diagnostics found) {
    List<Diagnostic> faults = found.sorted();
    faults.stream().limit(MAX_FAULTS).forEach(diagnostics::add);
    if (faults.size() <= MAX_FAULTS) {
      return node;
    }
    diagnostics.add(
        new Diagnostic(
            Code.YAML_LIMIT,
            Code.YAML_LIMIT.severity(),
            file.path(),
            faults.get(MAX_FAULTS).range(),
            Message.of("yaml-limit.faults", MAX_FAULTS),
            Message.of("yaml-limit.faults.hint")));
    return Optional.empty();
  }

  private boolean isWithinLimits(String text) {
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > MAX_LINE) {
        Message message = Message.of("yaml-limit.line", MAX_LINE);
        report(Code.YAML_LIMIT, start, message, Message.of("yaml-limit.line.hint"));
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** The text without the characters that YAML forbids; the first of them is reported. */
  private String printable(String text) {
    int at = unprintable(text);
    if (at < 0) {
      return text;
    }
    String name = String.format(Locale.ROOT, "U+%04X", text.codePointAt(at));
    Message message = Message.of("yaml-syntax.control", name);
    report(Code.YAML_SYNTAX, at, message, Message.of("yaml-syntax.control.hint"));
    return text.codePoints()
        .map(point -> StreamReader.isPrintable(point) ? point : '\uFFFD')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The place of the first character that YAML forbids, or -1. */
  private static int unprintable(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!StreamReader.isPrintable(point)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return -1;
  }

  private void report(Code code, int at, Message message, Message hint) {
    int place = document.start() + at;
    diagnostics.add(file.diagnostic(code, new Span(place, place), message, hint));
  }
}
