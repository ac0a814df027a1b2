package dev.vademecum.templates.view;

import java.util.List;

/**
 * A title in a list of literature.
 *
 * @param id anchor: "ref-bontekoning-2010"
 * @param html the formatted entry
 * @param backrefs in a chapter: back to each citation, numbered; in the bibliography: the places
 *     that cite it
 */
public record ReferenceItem(String id, Html html, List<Link> backrefs) {
  public ReferenceItem {
    backrefs = List.copyOf(backrefs);
  }
}
