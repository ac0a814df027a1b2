package dev.vademecum.templates.view;

import java.util.List;

/**
 * A title in a list of literature.
 *
 * @param id anchor: "ref-bontekoning-2010"
 * @param html the formatted entry
 * @param backrefs back to each citation on the page, numbered
 * @param more further ones, folded; perhaps none
 * @param openUrl the work in OpenURL's words (COinS), by which reference managers know it
 */
public record ReferenceItem(
    String id, Html html, List<Link> backrefs, List<Link> more, String openUrl) {
  public ReferenceItem {
    backrefs = List.copyOf(backrefs);
    more = List.copyOf(more);
  }
}
