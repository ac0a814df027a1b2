package dev.vademecum.diagram;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.layout.Findings;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.polar.RingsEngine;
import dev.vademecum.diagram.text.FontMeasure;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Rings;
import dev.vademecum.source.SourceFile;

/** Gives drawings their geometry. Holds the measures of the fonts; may be shared by threads. */
public final class DiagramRenderer {
  private final FontMeasure measure = FontMeasure.load();

  /**
   * Lays out a drawing, and reports labels that are too long and nodes without room.
   *
   * @param file the model's file, from which the drawing was read
   */
  public Diagram render(SourceFile file, Drawing drawing, Diagnostics diagnostics) {
    Findings findings = new Findings(file, diagnostics);
    return new Diagram(drawing, layout(drawing, findings));
  }

  private Layout layout(Drawing drawing, Findings findings) {
    if (drawing instanceof Rings rings) {
      return new RingsEngine(measure).layout(rings, findings);
    }
    throw new IllegalArgumentException("no engine for " + drawing.archetype().id());
  }
}
