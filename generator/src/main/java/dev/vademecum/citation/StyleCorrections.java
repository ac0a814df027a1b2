package dev.vademecum.citation;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Changes to a style before citeproc sees it: where citeproc would go by the machine's locale,
 * where a style thinks in English, and marks by which {@link NameRuns} knows an inverted name.
 */
final class StyleCorrections {
  private StyleCorrections() {}

  static void apply(Document style, boolean english) {
    Element root = style.getDocumentElement();
    markInversion(root);
    if (!english && !root.hasAttribute("delimiter-precedes-last")) {
      // "A, B & C": the comma before "&" is English, save behind an inverted name
      root.setAttribute("delimiter-precedes-last", "after-inverted-name");
    }
    for (Element element : Dom.all(root)) {
      letterCase(element, english);
    }
  }

  private static void markInversion(Element root) {
    if (!root.hasAttribute("sort-separator")) {
      root.setAttribute("sort-separator", ", ");
    }
    for (Element element : Dom.all(root)) {
      if (element.hasAttribute("sort-separator")) {
        String separator = element.getAttribute("sort-separator");
        element.setAttribute("sort-separator", separator + NameRuns.INVERTED);
      }
    }
  }

  private static void letterCase(Element element, boolean english) {
    String wanted = element.getAttribute("text-case");
    if (wanted.equals("title") && element.getNodeName().equals("label") && !english) {
      // citeproc gives titles to English works only: "red." would stay low
      element.setAttribute("text-case", "capitalize-first");
    }
    if (!element.getNodeName().equals("name-part")) {
      LetterCase.mark(element, wanted);
    }
  }
}
