package dev.vademecum.citation;

import de.undercouch.citeproc.helper.StringHelper;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Initials for first authors who share a family name: (A. Jansen, 2010; B. Jansen, 2012).
 * citeproc-java leaves a style's disambiguate-add-givenname undone.
 */
final class Namesakes {
  private Namesakes() {}

  /** The initials by name, for those that need them in a citation. */
  static Map<CslName, String> of(List<CslItem> items, Document style) {
    Element citation = (Element) LayoutFrame.citation(style).getParentNode();
    if (!citation.getAttribute("disambiguate-add-givenname").equals("true")) {
      return Map.of();
    }
    String separator = separator(style);
    Map<CslName, String> initials = new LinkedHashMap<>();
    Map<String, Set<String>> families = new HashMap<>();
    for (CslItem item : items) {
      for (CslName name : first(FilingOrder.names(item))) {
        String letters =
            separator == null ? name.given() : StringHelper.initializeName(name.given(), separator);
        initials.put(name, letters);
        families.computeIfAbsent(family(name), key -> new TreeSet<>()).add(letters);
      }
    }
    initials.keySet().removeIf(name -> families.getOrDefault(family(name), Set.of()).size() < 2);
    return Map.copyOf(initials);
  }

  /** What follows an initial; null where the style has given names in full. */
  private static @Nullable String separator(Document style) {
    return Dom.all(style.getDocumentElement()).stream()
        .filter(e -> e.hasAttribute("initialize-with"))
        .map(e -> e.getAttribute("initialize-with").stripTrailing())
        .findFirst()
        .orElse(null);
  }

  private static List<CslName> first(List<CslName> names) {
    boolean person = !names.isEmpty() && !names.get(0).given().isEmpty();
    return person && !names.get(0).family().isEmpty() ? names.subList(0, 1) : List.of();
  }

  private static String family(CslName name) {
    return name.nonDroppingParticle() + " " + name.family();
  }
}
