package dev.vademecum.bibtex;

import dev.vademecum.csl.CslName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads lists of names: "Jan van Hoof and van Aert, Robbie and {De Baak}". */
final class BibtexNames {
  private static final String SUFFIX = "(?i)(?:jr|sr)\\.?|II|III|IV";

  private BibtexNames() {}

  static List<CslName> read(String value) {
    return split(value, "and").stream().map(BibtexNames::name).toList();
  }

  private static CslName name(String written) {
    String raw = written.strip();
    if (isBraced(raw) || raw.equals("others")) {
      return CslName.literal(Latex.plain(raw));
    }
    List<String> parts = split(raw, ",");
    if (parts.stream().allMatch(part -> part.matches("\\s*[a-z]+\\s*=.*"))) {
      return labelled(parts);
    }
    return switch (parts.size()) {
      case 0 -> CslName.literal("");
      case 1 -> straight(words(raw));
      case 2 -> inverted(words(parts.get(0)), "", parts.get(1));
      default -> withSuffix(parts);
    };
  }

  /** "King, Jr., Martin", and "King, Martin, Jr." as many write it. */
  private static CslName withSuffix(List<String> parts) {
    String last = String.join(", ", parts.subList(2, parts.size()));
    boolean behind = last.matches(SUFFIX) && !parts.get(1).matches(SUFFIX);
    return behind
        ? inverted(words(parts.get(0)), last, parts.get(1))
        : inverted(words(parts.get(0)), parts.get(1), last);
  }

  /** BibLaTeX's "family=Aert, given=Robbie, prefix=van". */
  private static CslName labelled(List<String> parts) {
    Map<String, String> labels = new HashMap<>();
    for (String part : parts) {
      int equals = part.indexOf('=');
      labels.put(
          part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
          Latex.plain(part.substring(equals + 1)));
    }
    return new CslName(
        labels.getOrDefault("given", ""),
        labels.getOrDefault("family", ""),
        "",
        labels.getOrDefault("prefix", ""),
        labels.getOrDefault("suffix", ""),
        "");
  }

  /** "Jan van Hoof": what is low before the last word is the particle. */
  private static CslName straight(List<String> words) {
    int last = words.size() - 1;
    int from = 0;
    while (from < last && !isLow(words.get(from))) {
      from++;
    }
    int to = from;
    while (to < last && isLow(words.get(to))) {
      to++;
    }
    if (from == last) {
      // no particle
      to = last;
    }
    return new CslName(
        text(words.subList(0, from)),
        text(words.subList(to, words.size())),
        "",
        text(words.subList(from, to)),
        "",
        "");
  }

  /** "van Hoof, J.": what is low at the start is the particle; in "Hoof, J. van" it is the end. */
  private static CslName inverted(List<String> words, String suffix, String given) {
    int count = 0;
    while (count < words.size() - 1 && isLow(words.get(count))) {
      count++;
    }
    List<String> first = words(given);
    int end = first.size();
    while (count == 0 && end > 1 && isLow(first.get(end - 1))) {
      end--;
    }
    List<String> behind = first.subList(end, first.size());
    return new CslName(
        text(first.subList(0, end)),
        text(words.subList(count, words.size())),
        "",
        text(behind.isEmpty() ? words.subList(0, count) : behind),
        Latex.plain(suffix),
        "");
  }

  private static String text(List<String> words) {
    return words.stream().map(Latex::plain).collect(Collectors.joining(" "));
  }

  /** A braced word is no particle. */
  private static boolean isLow(String word) {
    if (word.startsWith("{") && !word.startsWith("{\\")) {
      return false;
    }
    String plain = Latex.plain(word);
    int first = 0;
    while (first < plain.length() && !Character.isLetter(plain.codePointAt(first))) {
      first++;
    }
    return first < plain.length() && Character.isLowerCase(plain.codePointAt(first));
  }

  /** Whether one pair of braces holds all of it. */
  private static boolean isBraced(String text) {
    if (!text.startsWith("{") || !text.endsWith("}") || text.startsWith("{\\")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String text) {
    return split(text, "");
  }

  /**
   * Splits outside braces.
   *
   * @param by a comma, the word "and", or empty for blanks
   */
  private static List<String> split(String text, String by) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      int length = depth == 0 ? separator(text, i, by) : 0;
      if (length > 0) {
        parts.add(text.substring(start, i));
        i += length - 1;
        start = i + 1;
      }
    }
    parts.add(text.substring(Math.min(start, text.length())));
    return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static int separator(String text, int at, String by) {
    char c = text.charAt(at);
    if (by.equals(",")) {
      return c == ',' ? 1 : 0;
    }
    boolean tie = c == '~' && (at == 0 || text.charAt(at - 1) != '\\');
    if (by.isEmpty()) {
      return tie || Character.isWhitespace(c) ? 1 : 0;
    }
    if (!Character.isWhitespace(c)) {
      return 0;
    }
    int end = at + 1 + by.length();
    boolean word =
        text.regionMatches(true, at + 1, by, 0, by.length())
            && end < text.length()
            && Character.isWhitespace(text.charAt(end));
    return word ? by.length() + 1 : 0;
  }
}
