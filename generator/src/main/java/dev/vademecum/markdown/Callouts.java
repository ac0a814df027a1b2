package dev.vademecum.markdown;

import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells GitHub's alerts from other quotes by their first line, such as {@code [!TIP]}. */
final class Callouts {
  private Callouts() {}

  static Block quoteOrCallout(List<Block> blocks, Span span) {
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph paragraph)) {
      return new Block.Quote(blocks, span);
    }
    Optional<Block.CalloutType> type = type(paragraph.content());
    return type.isEmpty()
        ? new Block.Quote(blocks, span)
        : new Block.Callout(type.get(), withoutMark(paragraph, blocks), span);
  }

  private static Optional<Block.CalloutType> type(List<Inline> content) {
    boolean ownLine = content.size() == 1 || isBreak(content.get(1));
    if (!ownLine || !(content.get(0) instanceof Inline.Text text)) {
      return Optional.empty();
    }
    String mark = text.text().strip();
    if (!mark.startsWith("[!") || !mark.endsWith("]")) {
      return Optional.empty();
    }
    String name = mark.substring(2, mark.length() - 1).toUpperCase(Locale.ROOT);
    for (Block.CalloutType type : Block.CalloutType.values()) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  private static List<Block> withoutMark(Block.Paragraph paragraph, List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks.subList(1, blocks.size()));
    List<Inline> content = paragraph.content();
    if (content.size() > 2) {
      Span span = new Span(content.get(2).span().start(), paragraph.span().end());
      result.add(0, new Block.Paragraph(content.subList(2, content.size()), span));
    }
    return List.copyOf(result);
  }
}
