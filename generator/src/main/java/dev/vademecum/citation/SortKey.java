package dev.vademecum.citation;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * One key of a style's order.
 *
 * @param macro what to print of a work, or ""
 * @param variable else which of its variables counts
 * @param namesFrom how many names are too many; 0 where all count
 * @param namesFirst how many count of those
 */
record SortKey(String macro, String variable, boolean descending, int namesFrom, int namesFirst) {

  /**
   * The keys of a style, the first first; none where it keeps the order of the citations.
   *
   * @param section "bibliography" or "citation"
   */
  static List<SortKey> of(Document style, String section) {
    return Dom.children(style.getDocumentElement(), section).stream()
        .flatMap(
            element ->
                Dom.children(element, "sort").stream()
                    .flatMap(sort -> Dom.children(sort, "key").stream())
                    .map(key -> of(key, element)))
        .toList();
  }

  private static SortKey of(Element key, Element section) {
    return new SortKey(
        key.getAttribute("macro"),
        key.getAttribute("variable"),
        key.getAttribute("sort").equals("descending"),
        number(key.getAttribute("names-min"), section.getAttribute("et-al-min")),
        number(key.getAttribute("names-use-first"), section.getAttribute("et-al-use-first")));
  }

  private static int number(String own, String section) {
    String text = own.isEmpty() ? section : own;
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  /** What the key compares, of all that is printed. */
  SortValue cut(SortValue whole) {
    return namesFrom > 0 && namesFirst > 0 ? whole.shortened(namesFrom, namesFirst) : whole;
  }

  /** What has nothing of the kind comes last, whatever the direction. */
  int compare(SortValue a, SortValue b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    return descending ? b.compareTo(a) : a.compareTo(b);
  }
}
