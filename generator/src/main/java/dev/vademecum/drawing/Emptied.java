package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The parts of a drawing that is to be filled in by hand. What gives a model its form, such as
 * steps, levels and cells, keeps its name above lines to write on; what is somebody's example, such
 * as a force or a member of a set, gives way to lines.
 */
final class Emptied {
  private final Parts parts;
  private final Worksheet sheet;

  Emptied(Parts parts, Worksheet sheet) {
    this.parts = parts;
    this.sheet = sheet;
  }

  /** Open nodes with their names above lines; those beside the figure stay as they are. */
  Parts named() {
    return each(node -> node.place() instanceof Placement.Near ? node : named(node));
  }

  private Node named(Node node) {
    String words = node.sub().map(Located::value).orElse("");
    String text = WritingLines.below(words, sheet.lines().orElse(Worksheet.LINES));
    return written(node, node.label(), Optional.of(new Located<>(text, node.label().span())));
  }

  /** Open nodes as nothing but lines. */
  Parts bare(int lines) {
    return each(node -> bare(node, lines));
  }

  static Node bare(Node node, int lines) {
    String text = WritingLines.below("", lines);
    return written(node, new Located<>(text, node.label().span()), Optional.empty());
  }

  /** What has room for lines is a rectangle. */
  private static Node written(Node node, Located<String> label, Optional<Located<String>> sub) {
    return new Node(
        node.id(),
        label,
        sub,
        node.language(),
        NodeKind.PLAIN,
        node.place(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        node.facets(),
        node.span());
  }

  private Parts each(UnaryOperator<Node> opened) {
    return with(
        parts.nodes().stream()
            .map(node -> sheet.blanks(node) ? opened.apply(node) : node)
            .toList());
  }

  /** Other nodes, and of all else what does not need the ones that are gone. */
  Parts with(List<Node> nodes) {
    List<String> ids = nodes.stream().map(node -> node.id().value()).toList();
    Predicate<Located<String>> kept = id -> ids.contains(id.value());
    return new Parts(
        nodes,
        parts.edges().stream().filter(e -> kept.test(e.from()) && kept.test(e.to())).toList(),
        parts.groups().stream().filter(g -> g.members().stream().allMatch(kept)).toList(),
        parts.annotations().stream()
            .filter(
                remark ->
                    !(remark.at() instanceof Placement.Near near)
                        || near.node().filter(kept).isPresent())
            .toList(),
        ids,
        parts.worksheet());
  }
}
