package dev.vademecum.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Diagnostics as people read them:
 *
 * <pre>
 * chapters/een.md:3:5: error[unknown-key]: message
 *     3 | the line of the file
 *       |     ^^^^
 *   hint: the cure
 * </pre>
 */
public final class DiagnosticPrinter {
  /** The lines of the files that diagnostics are about. */
  @FunctionalInterface
  public interface Lines {
    /** A line, counted from 1, without its line break; empty where it is not known. */
    Optional<String> line(String file, int line);
  }

  private final Lines lines;
  private final UnaryOperator<String> shownPath;
  private final MessageLanguage language;
  private final Ink ink;

  /**
   * @param shownPath from a diagnostic's file to a path that makes sense to the reader
   */
  public DiagnosticPrinter(
      Lines lines, UnaryOperator<String> shownPath, MessageLanguage language, Ink ink) {
    this.lines = lines;
    this.shownPath = shownPath;
    this.language = language;
    this.ink = ink;
  }

  /** One diagnostic in one to four lines, without a line break at the end. */
  public String print(Diagnostic diagnostic) {
    Position start = diagnostic.range().start();
    String place =
        shownPath.apply(diagnostic.file()) + ":" + start.line() + ":" + start.column() + ": ";
    String kind = diagnostic.severity().label() + "[" + diagnostic.code().id() + "]";
    return Harmless.text(place)
        + ink.heavy(diagnostic.severity(), kind)
        + ": "
        + Harmless.text(diagnostic.message().in(language))
        + excerpt(diagnostic)
        + hint(diagnostic);
  }

  private String hint(Diagnostic diagnostic) {
    String hint = diagnostic.hint().in(language);
    String label = Message.of("hint").in(language) + ":";
    return hint.isEmpty() ? "" : "\n  " + ink.cure(label) + " " + Harmless.text(hint);
  }

  /** Such as {@code 2 errors, 1 warning}. */
  public static Message summary(List<Diagnostic> diagnostics) {
    List<Message> counts =
        Arrays.stream(Severity.values())
            .map(severity -> counted(severity, diagnostics))
            .filter(count -> !count.isEmpty())
            .toList();
    return counts.isEmpty() ? Message.of("summary.none") : Message.commas(counts);
  }

  private static Message counted(Severity severity, List<Diagnostic> diagnostics) {
    long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
    return count == 0 ? Message.NONE : Message.count("summary." + severity.label(), count);
  }

  /**
   * The line at fault and a mark below it, each after a line break; empty where a diagnostic is
   * about a file as a whole.
   */
  public String excerpt(Diagnostic diagnostic) {
    Range range = diagnostic.range();
    if (range.equals(Range.FILE_START)) {
      return ""; // about the file as a whole
    }
    return lines
        .line(diagnostic.file(), range.start().line())
        .filter(text -> !text.isBlank())
        .map(text -> excerpt(Excerpt.of(text, range), diagnostic))
        .orElse("");
  }

  private String excerpt(Excerpt excerpt, Diagnostic diagnostic) {
    String number = String.valueOf(diagnostic.range().start().line());
    return "\n    "
        + ink.light(number + " |")
        + " "
        + excerpt.shown()
        + "\n    "
        + ink.light(" ".repeat(number.length()) + " |")
        + " "
        + " ".repeat(excerpt.cells())
        + ink.heavy(diagnostic.severity(), excerpt.mark());
  }
}
