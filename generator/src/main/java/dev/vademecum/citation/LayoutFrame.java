package dev.vademecum.citation;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a style puts around and between the works of one citation. Taken out of the style and done
 * by {@link CitationEngine}, so that each work stays apart and can be a link.
 *
 * @param afterCollapse what follows works of one author that became one
 * @param sorted whether the style puts the works in order
 * @param collapsed whether "(Jansen, 2010; Jansen, 2012)" becomes "(Jansen, 2010, 2012)"
 * @param grouped whether works of the same authors stand together
 * @param ranged whether "[1], [2], [3]" becomes "[1]–[3]"
 * @param noted whether the style asks if a note before has a work
 * @param nearNote how many notes further a work still counts as near
 */
record LayoutFrame(
    String prefix,
    String suffix,
    String delimiter,
    String yearDelimiter,
    String afterCollapse,
    boolean sorted,
    boolean collapsed,
    boolean grouped,
    boolean ranged,
    boolean noted,
    int nearNote) {
  private static final int NEAR = 5;

  static LayoutFrame of(Document style) {
    Element layout = citation(style);
    Element citation = (Element) layout.getParentNode();
    String grouped = citation.getAttribute("cite-group-delimiter");
    String delimiter = layout.hasAttribute("delimiter") ? layout.getAttribute("delimiter") : "; ";
    return new LayoutFrame(
        layout.getAttribute("prefix"),
        layout.getAttribute("suffix"),
        delimiter,
        grouped.isEmpty() ? ", " : grouped,
        citation.hasAttribute("after-collapse-delimiter")
            ? citation.getAttribute("after-collapse-delimiter")
            : delimiter,
        !Dom.children(citation, "sort").isEmpty(),
        citation.getAttribute("collapse").startsWith("year"),
        citation.getAttribute("collapse").startsWith("year")
            || citation.hasAttribute("cite-group-delimiter"),
        citation.getAttribute("collapse").equals("citation-number"),
        isNoted(style.getDocumentElement()),
        near(citation.getAttribute("near-note-distance")));
  }

  private static boolean isNoted(Element root) {
    return Dom.all(root).stream()
        .anyMatch(
            e ->
                e.hasAttribute("position")
                    || e.getAttribute("variable").equals("first-reference-note-number"));
  }

  private static int near(String distance) {
    return distance.matches("\\d{1,4}") ? Integer.parseInt(distance) : NEAR;
  }

  static void remove(Document style) {
    List.of("prefix", "suffix", "delimiter").forEach(citation(style)::removeAttribute);
  }

  static Element citation(Document style) {
    Element citation = Dom.children(style.getDocumentElement(), "citation").get(0);
    return Dom.children(citation, "layout").get(0);
  }
}
