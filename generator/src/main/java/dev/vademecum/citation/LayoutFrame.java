package dev.vademecum.citation;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a style puts around and between the works of one citation. Taken out of the style and done
 * by {@link CitationEngine}, so that each work stays apart and can be a link.
 *
 * @param sorted whether the style puts the works in order
 * @param collapsed whether "(Jansen, 2010; Jansen, 2012)" becomes "(Jansen, 2010, 2012)"
 */
record LayoutFrame(
    String prefix,
    String suffix,
    String delimiter,
    String yearDelimiter,
    boolean sorted,
    boolean collapsed) {

  static LayoutFrame of(Document style) {
    Element layout = citation(style);
    Element citation = (Element) layout.getParentNode();
    String grouped = citation.getAttribute("cite-group-delimiter");
    return new LayoutFrame(
        layout.getAttribute("prefix"),
        layout.getAttribute("suffix"),
        layout.hasAttribute("delimiter") ? layout.getAttribute("delimiter") : "; ",
        grouped.isEmpty() ? ", " : grouped,
        !Dom.children(citation, "sort").isEmpty(),
        citation.getAttribute("collapse").startsWith("year"));
  }

  static void remove(Document style) {
    List.of("prefix", "suffix", "delimiter").forEach(citation(style)::removeAttribute);
  }

  static Element citation(Document style) {
    Element citation = Dom.children(style.getDocumentElement(), "citation").get(0);
    return Dom.children(citation, "layout").get(0);
  }
}
