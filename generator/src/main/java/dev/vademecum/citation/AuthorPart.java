package dev.vademecum.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Parts a style's citation into what names the author and the rest, since citeproc-java can print
 * neither "(2010, p. 25)" nor "Bontekoning" alone. Looks for the first thing in the layout that
 * prints names and no date.
 */
final class AuthorPart {
  private static final Set<String> BRANCHES = Set.of("if", "else-if", "else");
  private static final Set<String> OTHER_PARTS =
      Set.of("issued", "year-suffix", "locator", "citation-number");

  private final Map<String, Element> macros = new HashMap<>();
  private final boolean inNotes;
  private final Element layout;
  private final List<Element> found = new ArrayList<>();

  private AuthorPart(Document style) {
    Element root = style.getDocumentElement();
    inNotes = root.getAttribute("class").equals("note");
    Dom.children(root, "macro").forEach(m -> macros.put(m.getAttribute("name"), m));
    layout = LayoutFrame.citation(style);
    find(layout);
  }

  /**
   * Leaves only the author's name in the style's citation; nothing, if there is none.
   *
   * @param family whether a family name alone stands in the sentence, since the style's citations
   *     are notes with full names
   */
  static void keep(Document style, boolean family) {
    AuthorPart part = new AuthorPart(style);
    part.prune(part.layout);
    if (family) {
      Dom.all(style.getDocumentElement()).stream()
          .filter(e -> e.getNodeName().equals("name"))
          .forEach(AuthorPart::shorten);
    }
    // "A & B" stands in brackets, "A and B" in a sentence
    StyleCorrections.spellOutAnd(style);
  }

  /** Takes the author's name out of the style's citation. */
  static void drop(Document style) {
    for (Element element : new AuthorPart(style).found) {
      element.getParentNode().removeChild(element);
    }
  }

  private static void shorten(Element name) {
    name.setAttribute("form", "short");
    name.removeAttribute("name-as-sort-order");
  }

  private void find(Element container) {
    for (Element child : Dom.children(container)) {
      if (printsNames(child)) {
        take(child);
        if (!container.getNodeName().equals("choose")) {
          return;
        }
      }
    }
  }

  private void take(Element element) {
    boolean branch = BRANCHES.contains(element.getNodeName());
    if (element.getNodeName().equals("names") || (!branch && !printsOthers(element))) {
      found.add(element);
    } else if (element.hasAttribute("macro")) {
      find(unfolded(element));
    } else {
      find(element);
    }
  }

  private boolean printsNames(Element element) {
    return Dom.all(element).stream()
        .anyMatch(e -> e.getNodeName().equals("names") || (isCall(e) && printsNames(macro(e))));
  }

  private boolean printsOthers(Element element) {
    return Dom.all(element).stream()
        .anyMatch(
            e ->
                OTHER_PARTS.contains(e.getAttribute("variable"))
                    || isTitle(e)
                    || (isCall(e) && printsOthers(macro(e))));
  }

  /** A note has the title beside the names; elsewhere it stands in for names that are not there. */
  private boolean isTitle(Element element) {
    boolean title = inNotes && element.getAttribute("variable").equals("title");
    return title && !element.getParentNode().getNodeName().equals("substitute");
  }

  private static boolean isCall(Element element) {
    return element.hasAttribute("macro");
  }

  private Element macro(Element call) {
    Element macro = macros.get(call.getAttribute("macro"));
    return macro == null ? call.getOwnerDocument().createElement("macro") : macro;
  }

  /** Puts what the macro holds in the place of its call. */
  private Element unfolded(Element call) {
    Element group = call.getOwnerDocument().createElement("group");
    for (int i = 0; i < call.getAttributes().getLength(); i++) {
      Node attribute = call.getAttributes().item(i);
      if (!attribute.getNodeName().equals("macro")) {
        group.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
      }
    }
    Dom.children(macro(call)).forEach(child -> group.appendChild(child.cloneNode(true)));
    call.getParentNode().replaceChild(group, call);
    return group;
  }

  private void prune(Element container) {
    for (Element child : Dom.children(container)) {
      if (found.contains(child)) {
        continue;
      }
      boolean branch = BRANCHES.contains(child.getNodeName());
      if (branch || Dom.all(child).stream().anyMatch(found::contains)) {
        List.of("prefix", "suffix", "delimiter").forEach(child::removeAttribute);
        prune(child);
      } else {
        container.removeChild(child);
      }
    }
  }
}
