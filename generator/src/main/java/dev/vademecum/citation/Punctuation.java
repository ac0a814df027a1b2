package dev.vademecum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Two signs that meet where a style puts texts together. Done here because citeproc's own pass also
 * rewrites an author's quotation marks.
 */
final class Punctuation {
  private static final Map<String, String> MERGED =
      Map.ofEntries(
          Map.entry("!.", "!"),
          Map.entry("!:", "!"),
          Map.entry("?.", "?"),
          Map.entry("?:", "?"),
          Map.entry("….", "…"),
          Map.entry(":!", "!"),
          Map.entry(":?", "?"),
          Map.entry(":.", ":"),
          Map.entry(";!", "!"),
          Map.entry(";?", "?"),
          Map.entry(";:", ";"),
          Map.entry(";.", ";"));

  private static final Pattern OPENING = Pattern.compile("[(\\[]\\s*$");
  private static final Pattern CLOSING = Pattern.compile("^\\s*[.)\\]]");
  private static final Pattern LOOSE_START = Pattern.compile("^\\s*(?:[,;]\\s*)?");
  private static final Pattern LOOSE_END = Pattern.compile("[,;]\\s+$");

  private final List<Run> runs;

  private Punctuation(List<Run> runs) {
    this.runs = new ArrayList<>(runs);
  }

  /**
   * @param insideQuotes whether the language puts a comma or full stop before a closing quotation
   *     mark
   */
  static List<Run> settle(List<Run> runs, boolean insideQuotes) {
    Punctuation punctuation = new Punctuation(runs);
    punctuation.runs.removeIf(run -> run.text().isEmpty());
    if (insideQuotes) {
      punctuation.moveIntoQuotes();
    }
    punctuation.dropLoose();
    punctuation.mergeRepeated();
    punctuation.mergePairs();
    punctuation.end();
    return punctuation.runs;
  }

  private void moveIntoQuotes() {
    for (int i = 1; i + 1 < runs.size(); i++) {
      String next = runs.get(i + 1).text();
      boolean moves = next.startsWith(",") || next.startsWith(".");
      if (runs.get(i).is(Run.Role.CLOSE_QUOTE) && moves) {
        replace(i + 1, next.substring(1));
        runs.add(i, new Run(next.substring(0, 1), Run.Role.SUFFIX, runs.get(i - 1).face()));
        i++;
      }
    }
    runs.removeIf(run -> run.text().isEmpty());
  }

  /** "A. C." and then ". " is one full stop. */
  private void mergeRepeated() {
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (yields(run) && !run.text().startsWith(")")) {
        replace(i, run.text().substring(overlap(before, run.text())));
      }
      if (!run.is(Run.Role.CLOSE_QUOTE)) {
        before.append(runs.get(i).text());
      }
    }
    runs.removeIf(run -> run.text().isEmpty());
  }

  private static int overlap(CharSequence before, String text) {
    for (int n = Math.min(before.length(), text.length()); n > 0; n--) {
      if (text.startsWith(before.subSequence(before.length() - n, before.length()).toString())) {
        return n;
      }
    }
    return 0;
  }

  private void mergePairs() {
    int last = -1;
    for (int i = 0; i < runs.size(); i++) {
      if (last >= 0 && yields(runs.get(i))) {
        mergePair(last, i);
      }
      if (!runs.get(i).is(Run.Role.CLOSE_QUOTE) && !runs.get(i).text().isEmpty()) {
        last = i;
      }
    }
    runs.removeIf(run -> run.text().isEmpty());
  }

  private void mergePair(int first, int second) {
    String a = runs.get(first).text();
    String b = runs.get(second).text();
    String merged = MERGED.get(a.substring(a.length() - 1) + b.charAt(0));
    if (merged != null) {
      replace(first, a.substring(0, a.length() - 1) + merged);
      replace(second, b.substring(1));
    }
  }

  /** A comma where what it parts is not there: "[, https", "Arrest X, .". */
  private void dropLoose() {
    for (int i = 0; i + 1 < runs.size(); i++) {
      String first = runs.get(i).text();
      String second = runs.get(i + 1).text();
      if (yields(runs.get(i + 1)) && OPENING.matcher(first).find()) {
        replace(i + 1, LOOSE_START.matcher(second).replaceFirst(""));
      } else if (yields(runs.get(i)) && yields(runs.get(i + 1)) && CLOSING.matcher(second).find()) {
        replace(i, LOOSE_END.matcher(first).replaceFirst(""));
      }
    }
    runs.removeIf(run -> run.text().isEmpty());
  }

  /** A text does not end with a semicolon: "Boom; 2010." without its year. */
  private void end() {
    int last = runs.size() - 1;
    while (last > 0 && runs.get(last).text().isBlank()) {
      last--;
    }
    if (last > 0 && yields(runs.get(last)) && runs.get(last).text().strip().equals(";")) {
      replace(last, ".");
    }
  }

  private static boolean yields(Run run) {
    return run.is(Run.Role.PREFIX) || run.is(Run.Role.SUFFIX) || run.is(Run.Role.DELIMITER);
  }

  private void replace(int index, String text) {
    runs.set(index, runs.get(index).withText(text));
  }
}
