package dev.vademecum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes of a style one whose macros print what an order compares: names and dates at length. */
final class SortStyle {
  private static final List<String> PARTS = List.of("year", "month", "day");

  private SortStyle() {}

  static void apply(Document style) {
    Element root = style.getDocumentElement();
    for (Element element : Dom.all(root)) {
      switch (element.getNodeName()) {
        case "name" -> inverted(element);
        case "date" -> numeric(element);
        default -> element.removeAttribute("and");
      }
    }
    inverted(root);
    // "(ed.)" behind a name does not count
    for (Element names : Dom.all(root)) {
      if (names.getNodeName().equals("names")) {
        Dom.children(names, "label").forEach(names::removeChild);
      }
    }
  }

  private static void inverted(Element names) {
    names.removeAttribute("and");
    names.setAttribute("name-as-sort-order", "all");
  }

  /** As year, month and day, as many of them as the style prints. */
  private static void numeric(Element date) {
    Set<String> wanted = new TreeSet<>(wanted(date));
    for (Element part : Dom.children(date)) {
      date.removeChild(part);
    }
    date.removeAttribute("form");
    date.removeAttribute("date-parts");
    date.setAttribute("prefix", String.valueOf(SortRuns.DATE));
    date.setAttribute("suffix", String.valueOf(SortRuns.DATE_END));
    date.setAttribute("delimiter", "-");
    for (String name : PARTS) {
      if (wanted.contains(name)) {
        Element part = date.getOwnerDocument().createElement("date-part");
        part.setAttribute("name", name);
        part.setAttribute("form", name.equals("year") ? "long" : "numeric");
        date.appendChild(part);
      }
    }
  }

  private static List<String> wanted(Element date) {
    if (date.hasAttribute("date-parts")) {
      return List.of(date.getAttribute("date-parts").split("-", -1));
    }
    List<String> parts = new ArrayList<>();
    Dom.children(date, "date-part").forEach(part -> parts.add(part.getAttribute("name")));
    return date.hasAttribute("form") ? PARTS : parts;
  }
}
