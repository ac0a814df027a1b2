package dev.vademecum.citation;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Changes to a style before citeproc sees it: where citeproc would go by the machine's locale,
 * where a style thinks in English, and marks by which {@link NameRuns} knows an inverted name.
 */
final class StyleCorrections {
  private static final List<String> FINENESS = List.of("year", "month", "day");

  /** Before a number in a style that prints reports in English only. */
  private static final String REPORT = "Report No.: ";

  private StyleCorrections() {}

  /**
   * @param language "nl", "en", "de" or "fr"
   */
  static void apply(Document style, String language) {
    boolean english = language.equals("en");
    Element root = style.getDocumentElement();
    NameOptions.spread(root);
    Dom.all(root).forEach(StyleCorrections::substitutes);
    Dom.all(root).forEach(StyleCorrections::wordBeforePlace);
    markInversion(root);
    partNumber(root);
    if (!english && !root.hasAttribute("delimiter-precedes-last")) {
      // "A, B & C": the comma before "&" is English, save behind an inverted name
      root.setAttribute("delimiter-precedes-last", "after-inverted-name");
    }
    for (Element element : Dom.all(root)) {
      if (element.getNodeName().equals("date")) {
        dateDelimiter(element);
      }
      if (!english && element.getAttribute("prefix").equals(REPORT)) {
        report(element);
      }
      letterCase(element, english);
      if (!english && element.getNodeName().equals("date")) {
        dayFirst(element, language);
      }
      RoleDelimiters.mark(element);
    }
  }

  /** citeproc leaves it out; it stands on the side of the finer part, which may not be there. */
  private static void dateDelimiter(Element date) {
    String delimiter = date.getAttribute("delimiter");
    List<Element> parts = delimiter.isEmpty() ? List.of() : Dom.children(date, "date-part");
    for (int i = 0; i + 1 < parts.size(); i++) {
      Element part = parts.get(i);
      Element next = parts.get(i + 1);
      if (FINENESS.indexOf(part.getAttribute("name"))
          > FINENESS.indexOf(next.getAttribute("name"))) {
        part.setAttribute("suffix", part.getAttribute("suffix") + delimiter);
      } else {
        next.setAttribute("prefix", delimiter + next.getAttribute("prefix"));
      }
    }
    date.removeAttribute("delimiter");
  }

  /** English that a style has in the place of terms. */
  private static void report(Element number) {
    Document style = number.getOwnerDocument();
    Element group = style.createElement("group");
    Element word = style.createElement("text");
    Element label = style.createElement("label");
    group.setAttribute("delimiter", " ");
    word.setAttribute("term", "report");
    word.setAttribute("text-case", "capitalize-first");
    label.setAttribute("variable", "number");
    label.setAttribute("form", "short");
    label.setAttribute("suffix", ":");
    number.removeAttribute("prefix");
    number.getParentNode().replaceChild(group, number);
    List.of(word, label, number).forEach(group::appendChild);
  }

  /** "mei 20" is English; where both stand in words, the day comes first in all other languages. */
  private static void dayFirst(Element date, String language) {
    List<Element> parts = Dom.children(date, "date-part");
    for (int i = 0; i + 1 < parts.size(); i++) {
      Element month = parts.get(i);
      Element day = parts.get(i + 1);
      boolean words =
          month.getAttribute("name").equals("month")
              && day.getAttribute("name").equals("day")
              && !(month.getAttribute("form") + day.getAttribute("form")).contains("numeric-");
      if (words && !month.getAttribute("form").equals("numeric")) {
        List.of("prefix", "suffix").forEach(affix -> exchange(month, day, affix));
        date.insertBefore(day, month);
        day.setAttribute("suffix", (language.equals("de") ? "." : "") + day.getAttribute("suffix"));
      }
    }
  }

  private static void exchange(Element one, Element other, String attribute) {
    String text = one.getAttribute(attribute);
    one.setAttribute(attribute, other.getAttribute(attribute));
    other.setAttribute(attribute, text);
  }

  /** citeproc's sign between two names is fixed; a term is not. */
  static void spellOutAnd(Document style) {
    for (Element element : Dom.all(style.getDocumentElement())) {
      if (element.getAttribute("and").equals("symbol")) {
        element.setAttribute("and", "text");
      }
    }
  }

  /**
   * citeproc prints every name in a substitute as the element above says, even one with
   * instructions of its own, and none so that stands deeper.
   */
  private static void substitutes(Element names) {
    List<Element> substitute = Dom.children(names, "substitute");
    if (!names.getNodeName().equals("names") || substitute.isEmpty()) {
      return;
    }
    for (Element other : Dom.all(substitute.get(0))) {
      boolean direct = other.getParentNode() == substitute.get(0);
      if (other.getNodeName().equals("names")) {
        boolean shorthand = Dom.children(other).isEmpty();
        if (shorthand && !direct) {
          inherit(other, names);
        } else if (!shorthand && direct) {
          enclose(other);
        }
      }
    }
  }

  /** "At" before a page that a citation does not name: a group goes with what it is about. */
  private static void wordBeforePlace(Element word) {
    Node parent = word.getParentNode();
    Node next = word.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    if (word.getAttribute("term").equals("at")
        && !parent.getNodeName().equals("group")
        && next instanceof Element place
        && place.getAttribute("variable").equals("locator")) {
      Element group = word.getOwnerDocument().createElement("group");
      group.setAttribute("prefix", ", ");
      parent.replaceChild(group, word);
      group.appendChild(word);
      group.appendChild(place);
    }
  }

  private static void inherit(Element other, Element names) {
    for (Element child : Dom.children(names)) {
      if (!child.getNodeName().equals("substitute")) {
        other.appendChild(child.cloneNode(true));
      }
    }
  }

  private static void enclose(Element names) {
    Element group = names.getOwnerDocument().createElement("group");
    names.getParentNode().replaceChild(group, names);
    group.appendChild(names);
  }

  /** A number that hangs before its entry is parted from it by a blank. */
  private static void partNumber(Element root) {
    for (Element list : Dom.children(root, "bibliography")) {
      List<Element> fields = Dom.children(Dom.children(list, "layout").get(0));
      if (list.hasAttribute("second-field-align")
          && !fields.isEmpty()
          && !fields.get(0).hasAttribute("display")) {
        fields.get(0).setAttribute("suffix", fields.get(0).getAttribute("suffix").strip() + " ");
      }
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

  private static boolean isNumberLabel(Element element) {
    return element.getNodeName().equals("label")
        && element.getAttribute("variable").equals("number");
  }

  private static void letterCase(Element element, boolean english) {
    String wanted = element.getAttribute("text-case");
    if (!english && isNumberLabel(element)) {
      // "Report No. 12" is English, "Rapport nr. 12" is not
      element.removeAttribute("text-case");
    } else if (wanted.equals("title") && element.getNodeName().equals("label")) {
      // citeproc does this for English works only: "red." would stay low
      element.setAttribute("text-case", "capitalize-first");
    }
    if (!element.getNodeName().equals("name-part")) {
      LetterCase.mark(element, wanted);
    }
  }
}
