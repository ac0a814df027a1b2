package dev.vademecum.citation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Conditions of a style that hang on more than the work: whether notes before have it, and whether
 * another reads the same. citeproc-java takes the second for true always and knows the first by the
 * citations that it printed before, in whatever order; so each set of answers is written into a
 * style of its own.
 */
final class StyleConditions {
  /** A variable that each item has, and one that none has. */
  private static final String TRUE = "citation-number";

  private static final String FALSE = "vademecum-none";

  private StyleConditions() {}

  static void settle(Document style, Recurrence recurrence, boolean alike) {
    for (Element element : Dom.all(style.getDocumentElement())) {
      if (element.hasAttribute("position")) {
        String[] positions = element.getAttribute("position").strip().split("\\s+");
        String answers =
            Arrays.stream(positions)
                .map(position -> recurrence.is(position) ? TRUE : FALSE)
                .collect(Collectors.joining(" "));
        answer(element, "position", answers);
      }
      if (element.hasAttribute("disambiguate")) {
        boolean wanted = Boolean.parseBoolean(element.getAttribute("disambiguate"));
        answer(element, "disambiguate", wanted == alike ? TRUE : FALSE);
      }
    }
  }

  private static void answer(Element element, String condition, String answers) {
    element.removeAttribute(condition);
    element.setAttribute("variable", (element.getAttribute("variable") + " " + answers).strip());
  }
}
