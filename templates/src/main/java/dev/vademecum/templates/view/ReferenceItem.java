package dev.vademecum.templates.view;

import java.util.List;

/**
 * A title in a list of literature.
 *
 * @param id anchor: "ref-bontekoning-2010"
 * @param html the formatted entry
 * @param backrefs back to each citation on the page, numbered
 * @param more further ones, folded; perhaps none
 */
public record ReferenceItem(String id, Html html, List<Link> backrefs, List<Link> more) {
  public ReferenceItem {
    backrefs = List.copyOf(backrefs);
    more = List.copyOf(more);
  }
}
