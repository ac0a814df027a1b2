package dev.vademecum.diagram.svg;

import static dev.vademecum.diagram.svg.Markup.number;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Archetype;
import java.util.List;

/** Writes a whole figure. */
public final class SvgWriter {
  private static final double JUNCTION_RADIUS = 3.5;

  private final Layout layout;
  private final SvgOptions options;
  private final Markup out = new Markup();
  private final Texts texts = new Texts(out);

  private SvgWriter(Layout layout, SvgOptions options) {
    this.layout = layout;
    this.options = options;
  }

  /** One {@code svg} element, without a line break at its end. */
  public static String write(Archetype archetype, Layout layout, SvgOptions options) {
    return options.thumbnail()
        ? ThumbnailWriter.write(archetype, layout, options)
        : new SvgWriter(layout, options).write(archetype);
  }

  private String write(Archetype archetype) {
    Frame frame = new Frame(archetype, layout.bounds(), layout.leastWidth(), options);
    frame.open(out, isLinked());
    layout.backdrops().forEach(this::backdrop);
    EdgeMarkup edges = new EdgeMarkup(out, texts, !options.marked().isEmpty());
    layout.edges().forEach(edges::line);
    layout.junctions().forEach(this::junction);
    layout.edges().forEach(edges::words);
    NodeMarkup nodes = new NodeMarkup(out, texts, options);
    layout.nodes().forEach(nodes::write);
    layout.front().forEach(this::backdrop);
    layout.key().forEach(this::keyRow);
    return out.close("svg").toString();
  }

  private boolean isLinked() {
    return layout.nodes().stream()
        .map(PlacedNode::id)
        .anyMatch(id -> options.links().apply(id).isPresent());
  }

  private void backdrop(Backdrop backdrop) {
    if (backdrop instanceof Backdrop.Form form) {
      BackdropMarkup.form(out, form.style(), form.trace());
    } else if (backdrop instanceof Backdrop.Words words) {
      texts.block(words.style(), words.block());
    } else if (backdrop instanceof Backdrop.TurnedWords words) {
      texts.turned(words.style(), words.block());
    } else if (backdrop instanceof Backdrop.CurvedWords words) {
      texts.arc(words.style(), words.text(), options.prefix() + ".." + words.id());
    } else if (backdrop instanceof Backdrop.NumberMark mark) {
      texts.number(mark.number(), mark.at(), mark.radius());
    }
  }

  private void junction(Point at) {
    out.empty(
        "circle",
        "class",
        options.marked().isEmpty() ? "junction" : "junction dimmed",
        "cx",
        number(at.x()),
        "cy",
        number(at.y()),
        "r",
        number(JUNCTION_RADIUS));
  }

  private void keyRow(KeyRow row) {
    out.open("g", "class", "key");
    String x = number(row.at().x());
    String y = number(row.at().y());
    if (row.sign() instanceof KeyRow.Sign.OfArea area) {
      out.empty("circle", "class", area.style(), "cx", x, "cy", y, "r", number(row.radius()));
    } else if (row.sign() instanceof KeyRow.Sign.OfMark mark) {
      BackdropMarkup.form(out, mark.line(), sample(row, new Point(row.radius(), 0)));
      BackdropMarkup.form(out, mark.style(), mark.mark().moved(row.at()));
    } else if (row.sign() instanceof KeyRow.Sign.OfLine line) {
      BackdropMarkup.form(out, line.style(), sample(row, new Point(row.radius(), 0)));
    } else if (row.sign() instanceof KeyRow.Sign.OfUprightLine line) {
      BackdropMarkup.form(out, line.style(), sample(row, new Point(0, row.radius())));
    } else if (row.sign() instanceof KeyRow.Sign.OfLetter sign) {
      texts.letter(sign.letter(), row.at(), row.radius());
    } else if (row.sign() instanceof KeyRow.Sign.OfNumber sign) {
      texts.number(sign.number(), row.at(), row.radius());
    }
    words("ring-label", row.heading());
    words("key-text", row.text());
    out.close("g");
  }

  private static Trace sample(KeyRow row, Point half) {
    return Trace.line(List.of(row.at().minus(half), row.at().plus(half)));
  }

  private void words(String style, TextBlock block) {
    if (block.box().width() > 0) {
      texts.block(style, block);
    }
  }
}
