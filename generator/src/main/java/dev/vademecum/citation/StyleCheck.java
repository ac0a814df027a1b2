package dev.vademecum.citation;

import dev.vademecum.diagnostic.Message;
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
  /** Elements to print for one work, macros unfolded; the largest style known has a tenth. */
  private static final long MOST = 2_000_000;

  private final Map<String, Element> macros = new HashMap<>();
  private final Map<String, Long> sizes = new HashMap<>();

  private StyleCheck(Element root) {
    for (Element macro : Dom.children(root, "macro")) {
      macros.put(macro.getAttribute("name"), macro);
    }
  }

  static void check(Document document) {
    Element root = document.getDocumentElement();
    if (!root.getNodeName().equals("style")) {
      throw fault("<" + root.getNodeName(), "citation-style.root", root.getNodeName());
    }
    if (isDependent(root)) {
      throw fault("independent-parent", "citation-style.dependent");
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
      throw fault("<" + name, "citation-style.layout", name);
    }
    follow(sections.get(0), new LinkedHashSet<>());
  }

  private long follow(Element element, Set<String> open) {
    long size = 0;
    for (Element e : Dom.all(element)) {
      String name = e.getAttribute("macro");
      size += 1 + (name.isEmpty() ? 0 : enter(name, open));
      if (size > MOST) {
        throw fault("macro=\"" + name, "citation-style.size");
      }
    }
    return size;
  }

  /** How much a macro prints, with all that it calls. */
  private long enter(String name, Set<String> open) {
    Element macro = macros.get(name);
    String call = "macro=\"" + name + '"';
    if (macro == null) {
      throw fault(call, "citation-style.macro", name);
    }
    if (!open.add(name)) {
      throw fault(call, "citation-style.cycle", name);
    }
    Long known = sizes.get(name);
    long size = known == null ? follow(macro, open) : known;
    sizes.put(name, size);
    open.remove(name);
    return size;
  }

  private static CitationStyleException fault(String near, String key, Object... arguments) {
    return CitationStyleException.at(near, Message.of(key, arguments));
  }
}
