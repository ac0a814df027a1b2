package dev.vademecum.diagram;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Range;
import dev.vademecum.diagram.layout.Findings;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.Measures;
import dev.vademecum.diagram.overview.Web;
import dev.vademecum.diagram.overview.WebEngine;
import dev.vademecum.diagram.svg.WebWriter;
import dev.vademecum.diagram.text.FontMeasure;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.Worksheet;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives drawings their geometry. May be shared by threads. */
public final class DiagramRenderer {
  /** About three times as wide as a page. */
  private static final double WIDEST = 2000;

  /** What a drawing has on a screen of 320 pixels. */
  private static final double PHONE = 304;

  private final FontMeasure measure = new FontMeasure();

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

  /** A drawing for a phone: with letters for names, where these have no room on it. */
  private Optional<Layout> narrow(SourceFile file, Drawing drawing, Layout wide) {
    Narrow plain = narrow(file, drawing, List.of());
    Optional<Layout> found =
        Optional.of(plain)
            .filter(Narrow::isSound)
            .map(Narrow::layout)
            .filter(layout -> layout.bounds().width() < wide.bounds().width());
    return isLegible(wide) || found.filter(DiagramRenderer::isLegible).isPresent()
        ? found
        : lettered(file, drawing, plain).or(() -> found);
  }

  private static boolean isLegible(Layout layout) {
    return layout.leastWidth() <= PHONE;
  }

  /** First with letters for what has no room, then for all nodes, then for heads as well. */
  private Optional<Layout> lettered(SourceFile file, Drawing drawing, Narrow plain) {
    Set<Range> tight = new HashSet<>(plain.tight());
    Set<Located<String>> nodes =
        drawing.nodes().stream()
            .filter(node -> isTight(file, node, tight))
            .map(Node::label)
            .collect(Collectors.toSet());
    Predicate<Located<String>> some =
        name -> nodes.contains(name) || tight.contains(file.range(name.span()));
    Predicate<Located<String>> all =
        name -> drawing.nodes().stream().anyMatch(node -> node.label().equals(name));
    return Stream.of(some, some.or(all), name -> true)
        .flatMap(wanted -> Lettered.of(drawing, wanted).stream())
        .map(other -> narrow(file, other.drawing(), other.legend()))
        .filter(tried -> tried.isSound() && isLegible(tried.layout()))
        .map(tried -> tried.layout().naming(drawing))
        .findFirst();
  }

  /** Whether something was said about the words or the place of a node. */
  private static boolean isTight(SourceFile file, Node node, Set<Range> tight) {
    return Stream.of(
            Stream.of(node.label().span(), node.place().span()),
            node.sub().stream().map(Located::span))
        .flatMap(spans -> spans)
        .map(file::range)
        .anyMatch(tight::contains);
  }

  /**
   * A try for a phone, of which nothing is reported.
   *
   * @param tight where names stand that have no room
   */
  private record Narrow(Layout layout, List<Range> tight) {
    boolean isSound() {
      return tight.isEmpty() && layout.isClear();
    }
  }

  private Narrow narrow(SourceFile file, Drawing drawing, List<KeyMaker.Row> legend) {
    Diagnostics unsaid = new Diagnostics();
    Kit kit = new Kit(measure, Measures.NARROW, new Findings(file, unsaid), legend);
    Layout layout = Engines.layout(drawing, kit);
    return new Narrow(layout, unsaid.sorted().stream().map(Diagnostic::range).toList());
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
    return Engines.layout(drawing, new Kit(measure, measures, findings, List.of()));
  }
}
