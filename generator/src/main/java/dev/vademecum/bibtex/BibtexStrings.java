package dev.vademecum.bibtex;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.SourceFault;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The abbreviations of a file, and a bound on what they can grow to. */
final class BibtexStrings {
  /** Longest value of a field or an abbreviation, in UTF-16 units. */
  static final int VALUE = 1 << 16;

  /** All that abbreviations may add to a file together. */
  private static final int TOTAL = 1 << 22;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** From spring to winter, four in each language. */
  private static final List<String> SEASONS =
      List.of(
          "spring",
          "summer",
          "autumn",
          "winter",
          "spring",
          "summer",
          "fall",
          "winter",
          "lente",
          "zomer",
          "herfst",
          "winter",
          "frühling",
          "sommer",
          "herbst",
          "winter",
          "printemps",
          "été",
          "automne",
          "hiver");

  private static final int FIRST_SEASON = 21;

  private final Map<String, String> values = new HashMap<>();
  private int total;

  BibtexStrings() {
    for (int i = 0; i < MONTHS.size(); i++) {
      values.put(MONTHS.get(i), Integer.toString(i + 1));
    }
  }

  /** The number of a month, or EDTF's of a season. */
  static Optional<Integer> month(String text) {
    int season = SEASONS.indexOf(text.toLowerCase(Locale.ROOT));
    if (season >= 0) {
      return Optional.of(FIRST_SEASON + season % 4);
    }
    String start = text.length() < 3 ? "" : text.substring(0, 3).toLowerCase(Locale.ROOT);
    int index = MONTHS.indexOf(start.equals("mei") || start.equals("mai") ? "may" : start);
    return index < 0 ? Optional.empty() : Optional.of(index + 1);
  }

  void define(String name, String value) {
    values.put(name, value);
  }

  List<String> names() {
    return new ArrayList<>(values.keySet());
  }

  Optional<String> value(String name, Span at) throws SourceFault {
    String value = values.get(name);
    total += value == null ? 0 : value.length();
    if (total > TOTAL) {
      throw new SourceFault(
          Code.BIBTEX_LIMIT,
          at,
          Message.of("bibtex-limit.strings", TOTAL >> 20),
          Message.of("bibtex-limit.hint"));
    }
    return Optional.ofNullable(value);
  }

  /** Adds to a value, as far as it may grow. */
  static void append(StringBuilder value, String more, Span at) throws SourceFault {
    if (value.length() + more.length() > VALUE) {
      throw new SourceFault(
          Code.BIBTEX_LIMIT,
          at,
          Message.of("bibtex-limit.value", VALUE),
          Message.of("bibtex-limit.hint"));
    }
    value.append(more);
  }
}
