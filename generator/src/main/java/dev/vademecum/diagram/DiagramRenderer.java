package dev.vademecum.diagram;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.layout.Findings;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.Measures;
import dev.vademecum.diagram.overview.Web;
import dev.vademecum.diagram.overview.WebEngine;
import dev.vademecum.diagram.svg.WebWriter;
import dev.vademecum.diagram.text.FontMeasure;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Worksheet;
import dev.vademecum.source.SourceFile;
import java.util.Optional;

/** Gives drawings their geometry. Holds the measures of the fonts; may be shared by threads. */
public final class DiagramRenderer {
  private final FontMeasure measure = FontMeasure.load();

  /**
   * Lays out a drawing, for a narrow screen too, and reports labels that are too long and nodes
   * without room.
   *
   * @param file the model's file, from which the drawing was read
   */
  public Diagram render(SourceFile file, Drawing drawing, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Layout wide = layout(drawing, Measures.WIDE, new Findings(file, found));
    found.sorted().forEach(diagnostics::add);
    boolean sound = found.sorted().isEmpty();
    return new Diagram(drawing, wide, sound ? narrow(file, drawing, wide) : Optional.empty());
  }

  /**
   * A drawing that has no room as it is has none here. Nothing is said about what else has none:
   * the wide drawing is then the only one.
   */
  private Optional<Layout> narrow(SourceFile file, Drawing drawing, Layout wide) {
    Diagnostics unsaid = new Diagnostics();
    Layout narrow = layout(drawing, Measures.NARROW, new Findings(file, unsaid));
    return Optional.of(narrow)
        .filter(layout -> unsaid.sorted().isEmpty())
        .filter(Layout::isClear)
        .filter(layout -> layout.bounds().width() < wide.bounds().width());
  }

  /** Lays out the copy of a drawing that is filled in by hand. */
  public Diagram emptyCopy(SourceFile file, Drawing drawing, Worksheet sheet) {
    Drawing empty = drawing.emptied(sheet);
    Findings unsaid = new Findings(file, new Diagnostics());
    return new Diagram(empty, layout(empty, Measures.WIDE, unsaid), Optional.empty());
  }

  /** Draws what hangs together, in columns. */
  public String web(Web web, WebWriter.Names names) {
    return WebWriter.write(WebEngine.layout(web, measure), names);
  }

  private Layout layout(Drawing drawing, Measures measures, Findings findings) {
    return Engines.layout(drawing, new Kit(measure, measures, findings));
  }
}
