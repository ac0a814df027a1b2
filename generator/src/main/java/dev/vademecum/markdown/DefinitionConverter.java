package dev.vademecum.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import dev.vademecum.markdown.DefinitionSyntax.Explanation;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns paragraphs that are followed by explanations into one list of definitions. */
final class DefinitionConverter {
  private final Conversion conversion;
  private final List<Block.Definition> items = new ArrayList<>();
  private int start;
  private int end;

  DefinitionConverter(Conversion conversion) {
    this.conversion = conversion;
  }

  /** Whether a node is the term of a definition. */
  static boolean startsAt(@Nullable Node node) {
    return node instanceof Paragraph && skipBlank(node.getNext()) instanceof Explanation;
  }

  private static @Nullable Node skipBlank(@Nullable Node node) {
    Node next = node;
    while (next instanceof BlankLine) {
      next = next.getNext();
    }
    return next;
  }

  /** Reads all definitions from a term on and returns the node after them. */
  @Nullable Node read(Node first) {
    start = Spans.of(first).start();
    Node next = first;
    while (next != null && startsAt(next)) {
      List<List<Inline>> terms = terms(next);
      List<List<Block>> explanations = new ArrayList<>();
      next = skipBlank(next.getNext());
      while (next instanceof Explanation explanation) {
        explanations.add(conversion.blocks().inside(explanation));
        end = Spans.of(explanation).end();
        next = skipBlank(next.getNext());
      }
      items.add(new Block.Definition(terms, List.copyOf(explanations)));
    }
    return next;
  }

  Block.Definitions definitions() {
    return new Block.Definitions(List.copyOf(items), new Span(start, end));
  }

  /** Each line of the paragraph is a term. */
  private List<List<Inline>> terms(Node paragraph) {
    List<List<Inline>> terms = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node node : paragraph.getChildren()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        terms.add(conversion.inlines().convert(line));
        line.clear();
      } else {
        line.add(node);
      }
    }
    terms.add(conversion.inlines().convert(line));
    return List.copyOf(terms);
  }
}
