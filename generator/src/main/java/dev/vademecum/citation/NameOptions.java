package dev.vademecum.citation;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Options of names that a style gives for all names at once, and affixes of a name list.
 * citeproc-java knows of the first only some and leaves out the second.
 */
final class NameOptions {
  /** What a style or a section says for all, and what it is called at one list of names. */
  private static final Map<String, String> OF_NAME =
      Map.of("name-form", "form", "name-delimiter", "delimiter");

  private static final String NAMES_DELIMITER = "names-delimiter";

  private NameOptions() {}

  /** Writes them where citeproc looks. */
  static void spread(Element root) {
    for (String section : List.of("citation", "bibliography")) {
      Dom.children(root, section).forEach(NameOptions::spreadBelow);
    }
    spreadBelow(root);
    Dom.all(root).stream()
        .filter(e -> e.getNodeName().equals("name"))
        .forEach(NameOptions::affixes);
  }

  private static void spreadBelow(Element from) {
    for (Element element : Dom.all(from)) {
      if (element.getNodeName().equals("name")) {
        OF_NAME.forEach((all, one) -> spread(from, all, element, one));
      } else if (element.getNodeName().equals("names")) {
        spread(from, NAMES_DELIMITER, element, "delimiter");
      }
    }
  }

  private static void spread(Element from, String all, Element to, String one) {
    if (from.hasAttribute(all) && !to.hasAttribute(one)) {
      to.setAttribute(one, from.getAttribute(all));
    }
  }

  /** What stands around a list of names goes to the label beside it. */
  private static void affixes(Element name) {
    List<Element> siblings = Dom.children((Element) name.getParentNode());
    int at = siblings.indexOf(name);
    if (at + 1 < siblings.size() && siblings.get(at + 1).getNodeName().equals("label")) {
      Element label = siblings.get(at + 1);
      label.setAttribute("prefix", name.getAttribute("suffix") + label.getAttribute("prefix"));
      name.removeAttribute("suffix");
    }
    if (at > 0 && siblings.get(at - 1).getNodeName().equals("label")) {
      Element label = siblings.get(at - 1);
      label.setAttribute("suffix", label.getAttribute("suffix") + name.getAttribute("prefix"));
      name.removeAttribute("prefix");
    }
  }
}
