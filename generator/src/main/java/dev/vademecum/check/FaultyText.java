package dev.vademecum.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be seen in a YAML file, a bibliography or front matter that nobody can read as such.
 *
 * @param text with line feeds at the ends of lines
 */
record FaultyText(String text) {
  /** Words that give something a name, in YAML, JSON and BibTeX. */
  private static final String NAMING =
      "(?:\\b(?:id|title|family)\"?\\s*:\\s*[\"']?|@\\w+\\s*[{(]\\s*)";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern IDS = Pattern.compile("\\bid\"?\\s*:|@\\w+\\s*[{(]");
  private static final Pattern KEY = Pattern.compile("^([^\\s#:-][^:]*):(?:\\s.*)?$");

  /**
   * The lines of a key that nothing encloses, counted from 1.
   *
   * @param end the first line behind them
   */
  record Lines(String key, int start, int end) {
    boolean has(int line) {
      return line >= start && line < end;
    }
  }

  /** Whether anything has an id here. */
  boolean hasIds() {
    return IDS.matcher(text).find();
  }

  /** Whether something has this name here. */
  boolean names(String name) {
    return Pattern.compile(NAMING + Pattern.quote(name) + "(?![\\p{L}\\p{N}_-])", FLAGS)
        .matcher(text)
        .find();
  }

  /** Whether a word stands in these lines. */
  boolean mentions(Lines lines, String word) {
    List<String> all = text.lines().toList();
    String part = String.join("\n", all.subList(lines.start() - 1, lines.end() - 1));
    String alone = "(?<![\\p{L}\\p{N}_-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}_-])";
    return Pattern.compile(alone).matcher(part).find();
  }

  /** The lines of the key that a line belongs to. */
  Lines part(int line) {
    List<String> all = text.lines().toList();
    int start = Math.max(1, Math.min(line, all.size()));
    while (start > 1 && !KEY.matcher(all.get(start - 1)).matches()) {
      start--;
    }
    return lines(all, start);
  }

  /** The lines of a key; none where it is not there. */
  Lines lines(String key) {
    List<String> all = text.lines().toList();
    for (int i = 1; i <= all.size(); i++) {
      Lines lines = lines(all, i);
      if (lines.key().equals(key)) {
        return lines;
      }
    }
    return new Lines(key, 1, 1);
  }

  private static Lines lines(List<String> all, int start) {
    if (all.isEmpty()) {
      return new Lines("", 1, 1);
    }
    Matcher key = KEY.matcher(all.get(start - 1));
    int end = start + 1;
    while (end <= all.size() && !KEY.matcher(all.get(end - 1)).matches()) {
      end++;
    }
    return new Lines(key.matches() ? key.group(1) : "", start, end);
  }
}
