package dev.vademecum.templates.view;

import java.util.List;

/**
 * All literature.
 *
 * @param cited with the places that cite each
 * @param further cited nowhere: further reading
 * @param bibtex to a file with all of these works
 * @param json likewise, in CSL-JSON
 */
public record BibliographyView(
    Shell shell,
    Html intro,
    List<CitedWork> cited,
    List<CitedWork> further,
    String bibtex,
    String json)
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
