package dev.vademecum.diagram.layout;

import dev.vademecum.diagram.text.FontMeasure;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Wrapping;
import dev.vademecum.drawing.Worksheet;
import java.util.Optional;

/**
 * What an engine works with.
 *
 * @param worksheet what is left open where an empty copy is made; nothing in an ordinary figure
 */
public record Kit(
    FontMeasure measure, Measures measures, Findings findings, Optional<Worksheet> worksheet) {
  public Wrapping wrapping() {
    return new Wrapping(measure);
  }

  public NodeSizer sizer() {
    return new NodeSizer(wrapping(), measures, findings);
  }

  /** A text broken to a width, around the origin. */
  public TextBlock text(String text, TextStyle style, double width) {
    return TextBlock.of(text, style, width, wrapping());
  }

  /** Whether parts of a kind are left open. */
  public boolean blanks(Worksheet.Blank kind) {
    return worksheet.filter(sheet -> sheet.blanks(kind)).isPresent();
  }
}
