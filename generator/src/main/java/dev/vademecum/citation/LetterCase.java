package dev.vademecum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Capitals and small letters that a style asks for. citeproc would write "ınterventıe" on a Turkish
 * machine, so it gets marks around the text instead and the change is made here.
 */
final class LetterCase {
  private static final char LOWER = '\uE010';
  private static final char UPPER = '\uE011';
  private static final char END = '\uE012';

  private LetterCase() {}

  static void mark(Element element, String wanted) {
    if (wanted.equals("lowercase") || wanted.equals("uppercase")) {
      char start = wanted.equals("lowercase") ? LOWER : UPPER;
      element.removeAttribute("text-case");
      element.setAttribute("prefix", element.getAttribute("prefix") + start);
      element.setAttribute("suffix", END + element.getAttribute("suffix"));
    }
  }

  static List<Run> apply(List<Run> runs) {
    List<Run> result = new ArrayList<>();
    char state = END;
    for (Run run : runs) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < run.text().length(); i++) {
        char c = run.text().charAt(i);
        if (c == LOWER || c == UPPER || c == END) {
          state = c;
        } else {
          text.append(change(c, state));
        }
      }
      result.add(run.withText(text.toString()));
    }
    return result;
  }

  private static String change(char c, char state) {
    String text = String.valueOf(c);
    return switch (state) {
      case LOWER -> text.toLowerCase(Locale.ROOT);
      case UPPER -> text.toUpperCase(Locale.ROOT);
      default -> text;
    };
  }
}
