package dev.vademecum.citation;

import dev.vademecum.csl.CslName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The names that were handed to citeproc under a number. What citeproc prints for a family name is
 * that number; {@link NameRuns} puts the name there, with its particle where it belongs.
 */
final class NameTable {
  /** Begins a family name. */
  static final String FAMILY = "\uE000";

  /** Two letters that tell which letter case the style wants, without trusting citeproc's own. */
  private static final String CASE = "aB";

  private final List<CslName> names = new ArrayList<>();

  /** What to give to citeproc as the family name. */
  String register(CslName name) {
    names.add(name);
    return FAMILY + CASE + (names.size() - 1);
  }

  /** The name behind what citeproc printed, in the letter case that the style wants. */
  CslName get(String printed) {
    CslName name = names.get(Integer.parseInt(printed.substring(3)));
    return switch (printed.substring(1, 3)) {
      case "AB" -> upper(name);
      case "ab" -> lower(name);
      default -> name;
    };
  }

  private static CslName upper(CslName name) {
    return CslName.of(
        name.given(),
        name.nonDroppingParticle().toUpperCase(Locale.ROOT),
        name.family().toUpperCase(Locale.ROOT));
  }

  private static CslName lower(CslName name) {
    return CslName.of(
        name.given(),
        name.nonDroppingParticle().toLowerCase(Locale.ROOT),
        name.family().toLowerCase(Locale.ROOT));
  }
}
