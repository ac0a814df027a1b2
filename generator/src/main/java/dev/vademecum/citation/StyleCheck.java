package dev.vademecum.citation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a style must have before citeproc may see it: without it citeproc fails half-way, or never
 * ends.
 */
final class StyleCheck {
  private final Map<String, Element> macros = new HashMap<>();

  private StyleCheck(Element root) {
    for (Element macro : Dom.children(root, "macro")) {
      macros.put(macro.getAttribute("name"), macro);
    }
  }

  static void check(Document document) {
    Element root = document.getDocumentElement();
    if (!root.getNodeName().equals("style")) {
      throw fault("Not a CSL style: its root is <" + root.getNodeName() + ">, not <style>");
    }
    if (isDependent(root)) {
      throw fault("The style depends on another one; take that one");
    }
    StyleCheck check = new StyleCheck(root);
    check.layout(root, "citation");
    check.layout(root, "bibliography");
  }

  private static boolean isDependent(Element root) {
    return Dom.all(root).stream()
        .anyMatch(e -> e.getAttribute("rel").strip().equals("independent-parent"));
  }

  private void layout(Element root, String name) {
    List<Element> sections = Dom.children(root, name);
    if (sections.isEmpty() || Dom.children(sections.get(0), "layout").isEmpty()) {
      throw fault("The style has no <" + name + "> with a <layout>");
    }
    follow(sections.get(0), new LinkedHashSet<>());
  }

  private void follow(Element element, Set<String> open) {
    for (Element e : Dom.all(element)) {
      String name = e.getAttribute("macro");
      if (!name.isEmpty()) {
        enter(name, open);
      }
    }
  }

  private void enter(String name, Set<String> open) {
    Element macro = macros.get(name);
    if (macro == null) {
      throw fault("The style has no macro " + name);
    }
    if (!open.add(name)) {
      throw fault("The macro " + name + " calls itself");
    }
    follow(macro, open);
    open.remove(name);
  }

  private static CitationStyleException fault(String message) {
    return new CitationStyleException(message, List.of());
  }
}
