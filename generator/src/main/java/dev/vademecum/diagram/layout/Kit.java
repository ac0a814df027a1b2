package dev.vademecum.diagram.layout;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.text.FontMeasure;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Wrapping;
import java.util.List;

/**
 * What an engine works with.
 *
 * @param legend rows that every key begins with
 */
public record Kit(
    FontMeasure measure, Measures measures, Findings findings, List<KeyMaker.Row> legend) {
  public Kit {
    legend = List.copyOf(legend);
  }

  public Wrapping wrapping() {
    return new Wrapping(measure);
  }

  public NodeSizer sizer() {
    return new NodeSizer(wrapping(), measures, findings);
  }

  /** The same for a try, of which nothing is reported. */
  public Kit silent() {
    return new Kit(measure, measures, new Findings(findings.file(), new Diagnostics()), legend);
  }

  /** A text broken to a width, around the origin. */
  public TextBlock text(String text, TextStyle style, double width) {
    return TextBlock.of(text, style, width, wrapping());
  }
}
