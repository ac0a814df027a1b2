package dev.vademecum.source;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.diagnostic.Range;
import java.util.Arrays;
import java.util.Optional;

/**
 * One text file of a handbook. Line breaks are {@code \n}, NUL, which ends a text for the parser,
 * is U+FFFD, and a byte order mark is gone; which moves no line and no column.
 */
public final class SourceFile {
  private static final int USUAL_LINE = 64;

  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final Optional<Origin> origin;
  private final boolean readable;

  /** Where the text of a value stands that the file shows otherwise. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Origin(SourceFile file, int[] places) {}

  /**
   * @param path from the root of the handbook, with forward slashes
   * @param text the decoded content
   */
  public SourceFile(String path, String text) {
    this(path, normalized(text), Optional.empty(), true);
  }

  private SourceFile(String path, String text, Optional<Origin> origin, boolean readable) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.origin = origin;
    this.readable = readable;
  }

  /** A file that is there, but of which nothing could be read, which has been reported. */
  static SourceFile unreadable(String path) {
    return new SourceFile(path, "", Optional.empty(), false);
  }

  /**
   * A text out of this file that reads differently there, such as one with escapes. Its positions
   * are those in this file.
   *
   * @param places for each unit of the text and for its end, the offset in this file
   */
  public SourceFile excerpt(String text, int[] places) {
    return new SourceFile(path, withoutNul(text), Optional.of(new Origin(this, places)), readable);
  }

  private static String normalized(String text) {
    String content = withoutNul(text.startsWith("\uFEFF") ? text.substring(1) : text);
    return content.indexOf('\r') < 0 ? content : content.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String withoutNul(String text) {
    return text.replace('\0', '\uFFFD');
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[text.length() / USUAL_LINE + 2];
    int lines = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
      starts[lines++] = end + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** False where the text is empty since it could not be read. */
  public boolean isReadable() {
    return readable;
  }

  /** The offset where a line starts; lines count from 0, and past the end is the end. */
  public int lineStart(int line) {
    return line < lineStarts.length ? lineStarts[line] : text.length();
  }

  public Position position(int offset) {
    if (origin.isPresent()) {
      return origin.get().file.position(origin.get().places[offset]);
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  public Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }

  /** A diagnostic at a place in this file, with its code's own severity. */
  public Diagnostic diagnostic(Code code, Span span, Message message, Message hint) {
    return new Diagnostic(code, code.severity(), path, range(span), message, hint);
  }

  @Override
  public String toString() {
    return path;
  }
}
