package dev.vademecum.diagram;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
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
import java.util.Comparator;
import java.util.Optional;

/** Gives drawings their geometry. Holds the measures of the fonts; may be shared by threads. */
public final class DiagramRenderer {
  /** About three times as wide as a page. */
  private static final double WIDEST = 2000;

  private final FontMeasure measure = FontMeasure.load();

  /**
   * Lays out a drawing, for a narrow screen too, and reports labels that are too long and nodes
   * without room.
   *
   * @param file the model's file, from which the drawing was read
   */
  public Diagram render(SourceFile file, Drawing drawing, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Findings findings = new Findings(file, found);
    Layout wide = layout(drawing, Measures.WIDE, findings);
    checkWidth(wide, findings);
    found.sorted().forEach(diagnostics::add);
    boolean sound = found.sorted().isEmpty();
    return new Diagram(drawing, wide, sound ? narrow(file, drawing, wide) : Optional.empty());
  }

  /** Reports the node that stands farthest to the right of a drawing that is too wide to read. */
  private static void checkWidth(Layout layout, Findings findings) {
    if (layout.bounds().width() > WIDEST) {
      layout.nodes().stream()
          .max(Comparator.comparingDouble(node -> node.box().right()))
          .ifPresent(
              node ->
                  findings.report(
                      Code.MODEL_OVERLAP,
                      node.node().id().span(),
                      Message.of("model-overlap.wide", node.id()),
                      Message.of("model-overlap.wide.hint")));
    }
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
