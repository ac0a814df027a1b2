package dev.vademecum.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the text of a file begins whose front matter nobody closed. */
final class OpenFrontMatter {
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n?");

  /** What front matter has at the start of a line, as far as it matters here. */
  private static final Pattern KEY = Pattern.compile("[\"'a-z][a-z0-9_-]*[\"']?:(?:\\s.*)?");

  private static final Pattern NO_TEXT = Pattern.compile("[\\s#}\\]].*|- .*|", Pattern.DOTALL);

  private static final Pattern HEADING = Pattern.compile("#{1,6} .*");

  /**
   * A line with its place.
   *
   * @param text without the line break
   */
  private record Line(int start, String text) {
    boolean isBlank() {
      return text.isBlank();
    }

    boolean isKey() {
      return KEY.matcher(text).matches();
    }

    boolean isHeading() {
      return HEADING.matcher(text).matches();
    }

    boolean isText() {
      return !isKey() && !NO_TEXT.matcher(text).matches();
    }
  }

  private OpenFrontMatter() {}

  /**
   * Where the text begins, with no key after it; behind a blank line, if something closes it.
   *
   * @param end where the front matter seems to be closed; negative where nothing closes it
   * @return negative where no text can be told from keys
   */
  static int body(String text, int start, int end) {
    List<Line> lines = lines(text, start, end < 0 ? text.length() : end);
    int last = lines.size();
    while (last > 0 && !lines.get(last - 1).isKey()) {
      last--;
    }
    for (int i = Math.max(1, last); i < lines.size(); i++) {
      boolean apart = lines.get(i - 1).isBlank();
      List<Line> rest = lines.subList(i, lines.size());
      if (apart ? begins(rest, end < 0) : end < 0 && rest.get(0).isText()) {
        return lines.get(i).start();
      }
    }
    return -1;
  }

  private static List<Line> lines(String text, int start, int end) {
    List<Line> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text).region(start, end);
    while (line.find() && !line.group().isEmpty()) {
      lines.add(new Line(line.start(), line.group().stripTrailing()));
    }
    return lines;
  }

  /** A heading looks like a comment of YAML, so that text must follow, or nothing else can. */
  private static boolean begins(List<Line> rest, boolean unclosed) {
    Line first = rest.get(0);
    return first.isText()
        || (first.isHeading() && (unclosed || rest.stream().anyMatch(Line::isText)));
  }
}
