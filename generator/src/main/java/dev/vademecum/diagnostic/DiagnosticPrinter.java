package dev.vademecum.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Diagnostics as people read them:
 *
 * <pre>
 * chapters/een.md:3:5: error[unknown-key]: message
 *     3 | the line of the file
 *       |     ^^^^
 *   hint: the cure
 * </pre>
 *
 * <p>Characters that would move a terminal's cursor or turn its text around are replaced, as
 * authors and file names are not trusted with that.
 */
public final class DiagnosticPrinter {
  private static final int WIDTH = 100;
  private static final int BEFORE = 40;

  /** The lines of the files that diagnostics are about. */
  @FunctionalInterface
  public interface Lines {
    /** A line, counted from 1, without its line break; empty where it is not known. */
    Optional<String> line(String file, int line);
  }

  private final Lines lines;
  private final UnaryOperator<String> shownPath;
  private final MessageLanguage language;

  /**
   * @param shownPath from a diagnostic's file to a path that makes sense to the reader
   */
  public DiagnosticPrinter(Lines lines, UnaryOperator<String> shownPath, MessageLanguage language) {
    this.lines = lines;
    this.shownPath = shownPath;
    this.language = language;
  }

  /** One diagnostic in one to four lines, without a line break at the end. */
  public String print(Diagnostic diagnostic) {
    Position start = diagnostic.range().start();
    String head =
        shownPath.apply(diagnostic.file())
            + ":"
            + start.line()
            + ":"
            + start.column()
            + ": "
            + diagnostic.severity().label()
            + "["
            + diagnostic.code().id()
            + "]: "
            + diagnostic.message().in(language);
    String cure = diagnostic.hint().in(language);
    String hint = cure.isEmpty() ? "" : "\n  hint: " + harmless(cure);
    return harmless(head) + excerpt(diagnostic) + hint;
  }

  /** Such as {@code 2 errors, 1 warning}. */
  public static String summary(List<Diagnostic> diagnostics) {
    String counts =
        Arrays.stream(Severity.values())
            .map(severity -> counted(severity, diagnostics))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "no problems" : counts;
  }

  private static String counted(Severity severity, List<Diagnostic> diagnostics) {
    long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
    return count == 0 ? "" : count + " " + severity.label() + (count == 1 ? "" : "s");
  }

  private String excerpt(Diagnostic diagnostic) {
    Range range = diagnostic.range();
    if (range.equals(Range.FILE_START)) {
      return ""; // about the file as a whole
    }
    int line = range.start().line();
    return lines
        .line(diagnostic.file(), line)
        .filter(text -> !text.isBlank())
        .map(text -> excerpt(text, range))
        .orElse("");
  }

  private static String excerpt(String line, Range range) {
    int from = points(line, range.start().column());
    boolean sameLine = range.end().line() == range.start().line();
    int to = sameLine ? points(line, range.end().column()) : line.codePointCount(0, line.length());
    int[] shown = harmless(line).codePoints().toArray();
    int first =
        shown.length <= WIDTH ? 0 : Math.max(0, Math.min(from - BEFORE, shown.length - WIDTH));
    int last = Math.min(shown.length, first + WIDTH);
    String number = String.valueOf(range.start().line());
    String cutBefore = first > 0 ? "…" : "";
    String cutAfter = last < shown.length ? "…" : "";
    return "\n    "
        + number
        + " | "
        + cutBefore
        + new String(shown, first, last - first)
        + cutAfter
        + "\n    "
        + " ".repeat(number.length())
        + " | "
        + " ".repeat(cutBefore.length() + from - first)
        + "^".repeat(Math.max(1, Math.min(to, last) - from));
  }

  /** How many characters lie before a column. */
  private static int points(String line, int column) {
    return line.codePointCount(0, Math.min(column - 1, line.length()));
  }

  private static String harmless(String text) {
    return text.codePoints()
        .map(DiagnosticPrinter::harmless)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int harmless(int c) {
    if (c == '\t' || c == '\n') {
      return ' ';
    }
    boolean turnsAround = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return Character.isISOControl(c) || turnsAround ? 0xFFFD : c;
  }
}
