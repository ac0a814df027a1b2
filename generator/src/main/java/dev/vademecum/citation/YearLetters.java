package dev.vademecum.citation;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The letter behind a year that tells works apart, for styles that ask for it and leave its place
 * to the processor: behind the year of publication. citeproc-java prints it only where a style
 * names it.
 */
final class YearLetters {
  private static final List<String> AFFIXES = List.of("prefix", "suffix");
  private static final List<String> LOOKS =
      List.of("font-style", "font-variant", "font-weight", "text-decoration", "vertical-align");

  private YearLetters() {}

  /** Writes its place into a style. */
  static void place(Document style) {
    List<Element> all = Dom.all(style.getDocumentElement());
    boolean wanted =
        all.stream().anyMatch(e -> e.getAttribute("disambiguate-add-year-suffix").equals("true"));
    boolean placed = all.stream().anyMatch(e -> e.getAttribute("variable").equals("year-suffix"));
    if (wanted && !placed) {
      List<Element> dates =
          all.stream()
              .filter(e -> e.getNodeName().equals("date"))
              .filter(e -> e.getAttribute("variable").equals("issued"))
              .toList();
      List<Element> years = dates.stream().filter(YearLetters::isYear).toList();
      (years.isEmpty() ? dates : years).forEach(YearLetters::follow);
    }
  }

  private static boolean isYear(Element date) {
    List<Element> parts = Dom.children(date, "date-part");
    return date.hasAttribute("form")
        ? date.getAttribute("date-parts").equals("year")
        : parts.size() == 1 && parts.get(0).getAttribute("name").equals("year");
  }

  private static void follow(Element date) {
    Element group = date.getOwnerDocument().createElement("group");
    Element letter = date.getOwnerDocument().createElement("text");
    letter.setAttribute("variable", "year-suffix");
    LOOKS.stream()
        .filter(date::hasAttribute)
        .forEach(look -> letter.setAttribute(look, date.getAttribute(look)));
    for (String affix : AFFIXES) {
      if (date.hasAttribute(affix)) {
        group.setAttribute(affix, date.getAttribute(affix));
        date.removeAttribute(affix);
      }
    }
    date.getParentNode().replaceChild(group, date);
    group.appendChild(date);
    group.appendChild(letter);
  }
}
