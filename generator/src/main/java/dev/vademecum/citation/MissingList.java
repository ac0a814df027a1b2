package dev.vademecum.citation;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A list for styles that have none: CSL lets a style, above all one with notes, do without, but
 * every handbook has a bibliography. In a style with notes an entry is what the first note says;
 * any other gets a plain list of author, year, title and where it appeared.
 */
final class MissingList {
  private static final String MARK = "vademecum-added";
  private static final String PLAIN = "/csl/plain-list.xml";

  private MissingList() {}

  /** Adds a list to a style that has citations and no list. */
  static void add(Document style) {
    Element root = style.getDocumentElement();
    List<Element> citation = Dom.children(root, "citation");
    boolean complete = !Dom.children(root, "bibliography").isEmpty();
    if (complete || citation.isEmpty() || Dom.children(citation.get(0), "layout").isEmpty()) {
      return;
    }
    for (Element part : Dom.children(plain())) {
      root.appendChild(style.importNode(part, true));
    }
    Element list = Dom.children(root, "bibliography").get(0);
    if (root.getAttribute("class").equals("note")) {
      Element layout = Dom.children(citation.get(0), "layout").get(0);
      Node own = Dom.children(list, "layout").get(0);
      list.replaceChild(layout.cloneNode(true), own);
      list.setAttribute(MARK, "true");
    }
  }

  /** Whether the style's own first citation is its entry. */
  static boolean isAdded(Element style) {
    return Dom.children(style, "bibliography").stream().anyMatch(list -> list.hasAttribute(MARK));
  }

  private static Element plain() {
    try {
      return Dom.parse(CitationStyle.resource(PLAIN)).getDocumentElement();
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
