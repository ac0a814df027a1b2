package dev.vademecum.templates.view;

import java.util.List;

/**
 * An empty copy of a model on one sheet of paper, to fill in by hand.
 *
 * @param kicker above the title
 * @param instruction inline
 * @param figure the drawing to write in, without caption
 * @param parts what is written about beside the drawing
 * @param origin the model, which the sheet is a copy of
 * @param rights in the model, as one line; may be ""
 */
public record WorksheetView(
    Shell shell,
    String kicker,
    String title,
    Html instruction,
    Html figure,
    List<WorksheetPart> parts,
    Link origin,
    String rights)
    implements PageView {
  public WorksheetView {
    parts = List.copyOf(parts);
  }

  @Override
  public String kind() {
    return "worksheet";
  }
}
