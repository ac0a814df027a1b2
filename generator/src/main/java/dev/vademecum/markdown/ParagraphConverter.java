package dev.vademecum.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a paragraph into ours, and its lines that are an embed into blocks of their own. */
final class ParagraphConverter {
  private final Conversion conversion;
  private final UnreadMarkup markup;

  ParagraphConverter(Conversion conversion) {
    this.conversion = conversion;
    this.markup = new UnreadMarkup(conversion);
  }

  void add(Node paragraph, List<Block> out) {
    List<Node> text = new ArrayList<>();
    for (Node node : paragraph.getChildren()) {
      if (node instanceof InlineNode.Embed embed && isAlone(embed)) {
        addText(text, out);
        text.clear();
        out.add(new Block.Embed(embed.target(), Spans.of(embed)));
      } else {
        text.add(node);
      }
    }
    addText(text, out);
  }

  private static boolean isAlone(Node embed) {
    return isBreak(embed.getPrevious()) && isBreak(embed.getNext());
  }

  private static boolean isBreak(@Nullable Node node) {
    return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private void addText(List<Node> nodes, List<Block> out) {
    int start = 0;
    int end = nodes.size();
    while (start < end && isBreak(nodes.get(start))) {
      start++;
    }
    while (end > start && isBreak(nodes.get(end - 1))) {
      end--;
    }
    List<Inline> content = conversion.inlines().convert(nodes.subList(start, end));
    if (!content.isEmpty()) {
      markup.check(content);
      Span first = content.get(0).span();
      Span last = content.get(content.size() - 1).span();
      out.add(new Block.Paragraph(content, new Span(first.start(), last.end())));
    }
  }
}
