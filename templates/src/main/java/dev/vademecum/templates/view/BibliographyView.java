package dev.vademecum.templates.view;

import java.util.List;

/**
 * All literature.
 *
 * @param cited with the places that cite each
 * @param further cited nowhere: further reading
 */
public record BibliographyView(
    Shell shell, Html intro, List<ReferenceItem> cited, List<ReferenceItem> further)
    implements PageView {
  public BibliographyView {
    cited = List.copyOf(cited);
    further = List.copyOf(further);
  }

  @Override
  public String kind() {
    return "bibliography";
  }
}
