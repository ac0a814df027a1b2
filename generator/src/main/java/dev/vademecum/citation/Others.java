package dev.vademecum.citation;

import dev.vademecum.csl.CslName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * "Jansen and others", as BibTeX has it, becomes "Jansen et al.": a list of names that ends so is
 * not whole. Neither CSL nor citeproc-java knows such a list.
 */
final class Others {
  private static final String WORD = "others";
  private static final String SIGN = "\uE006";

  private Others() {}

  /** Marks the last of several names, if it is none. */
  static void mark(List<Map<String, String>> names) {
    int last = names.size() - 1;
    if (last > 0 && WORD.equals(names.get(last).get("literal"))) {
      names.set(last, Map.of("literal", SIGN));
    }
  }

  /** The names of people alone. */
  static List<CslName> without(List<CslName> names) {
    int last = names.size() - 1;
    return last > 0 && names.get(last).literal().equals(WORD) ? names.subList(0, last) : names;
  }

  /**
   * Puts the words of the language where the mark is; a comma before it stays.
   *
   * @param and what may stand before the last name, beside "&amp;"
   * @param etAl "et al."
   */
  static List<Run> settle(List<Run> runs, String and, String etAl) {
    List<Run> out = new ArrayList<>();
    for (Run run : runs) {
      if (run.text().contains(SIGN)) {
        String before = cut(out, and);
        out.add(run.withText(run.text().replace(SIGN, before + etAl)));
      } else {
        out.add(run);
      }
    }
    return out;
  }

  /** Takes away what parts the last name from those before it. */
  private static String cut(List<Run> out, String and) {
    boolean comma = false;
    while (!out.isEmpty() && isGlue(out.get(out.size() - 1).text(), and)) {
      comma |= out.remove(out.size() - 1).text().contains(",");
    }
    return out.isEmpty() ? "" : comma ? ", " : " ";
  }

  private static boolean isGlue(String text, String and) {
    String rest = text.replaceAll("[\\s,;&]", "");
    return rest.isEmpty() || rest.equals(and);
  }
}
