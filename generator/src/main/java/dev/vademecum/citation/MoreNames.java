package dev.vademecum.citation;

import dev.vademecum.csl.CslItem;
import java.util.List;
import java.util.function.BiFunction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Names before "et al." that tell works apart which would read the same: (Jansen, Bos et al., 2010)
 * and (Jansen, Vos et al., 2010). citeproc-java leaves a style's disambiguate-add-names undone.
 */
final class MoreNames {
  /** More names than this help nobody. */
  private static final int MOST = 20;

  private MoreNames() {}

  static boolean wanted(Document style) {
    Element citation = (Element) LayoutFrame.citation(style).getParentNode();
    return citation.getAttribute("disambiguate-add-names").equals("true");
  }

  /** Lets a style show so many names where it shortens a list of them. */
  static void show(Document style, int count) {
    for (Element element : Dom.all(style.getDocumentElement())) {
      for (String first : List.of("et-al-use-first", "et-al-subsequent-use-first")) {
        String shown = element.getAttribute(first);
        if (shown.matches("\\d{1,4}") && Integer.parseInt(shown) < count) {
          element.setAttribute(first, Integer.toString(count));
        }
      }
    }
  }

  /**
   * How many names tell most of some works apart; 0 where no number of them does.
   *
   * @param alike works that read the same
   * @param printed a work with so many names
   */
  static int of(List<CslItem> alike, BiFunction<CslItem, Integer, String> printed) {
    int names = alike.stream().mapToInt(item -> FilingOrder.names(item).size()).max().orElse(0);
    int best = 0;
    long most = 1;
    for (int count = 2; count <= Math.min(names, MOST) && most < alike.size(); count++) {
      int shown = count;
      long different = alike.stream().map(item -> printed.apply(item, shown)).distinct().count();
      if (different > most) {
        most = different;
        best = count;
      }
    }
    return best;
  }
}
