package dev.vademecum.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns lists of Flexmark into ours, with boxes to tick. */
final class ListConverter {
  private static final int BOX = 4;

  private final BlockConverter blocks;

  ListConverter(BlockConverter blocks) {
    this.blocks = blocks;
  }

  Block.ItemList convert(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      if (item instanceof com.vladsch.flexmark.ast.ListItem) {
        items.add(item(blocks.inside(item)));
      }
    }
    boolean ordered = list instanceof OrderedList;
    int start = list instanceof OrderedList numbers ? numbers.getStartNumber() : 0;
    return new Block.ItemList(ordered, start, list.isTight(), List.copyOf(items), Spans.of(list));
  }

  private static Block.Item item(List<Block> content) {
    if (content.isEmpty()
        || !(content.get(0) instanceof Block.Paragraph paragraph)
        || !(paragraph.content().get(0) instanceof Inline.Text text)) {
      return new Block.Item(Block.Task.NONE, content);
    }
    Block.Task task = task(text);
    return task == Block.Task.NONE
        ? new Block.Item(task, content)
        : new Block.Item(task, withoutBox(paragraph, content));
  }

  private static Block.Task task(Inline.Text text) {
    int written = text.end() - text.start();
    if (written != text.text().length() || text.text().length() <= BOX) {
      return Block.Task.NONE;
    }
    return switch (text.text().substring(0, BOX)) {
      case "[ ] " -> Block.Task.OPEN;
      case "[x] ", "[X] " -> Block.Task.DONE;
      default -> Block.Task.NONE;
    };
  }

  private static List<Block> withoutBox(Block.Paragraph paragraph, List<Block> content) {
    List<Block> result = new ArrayList<>(content);
    Span span = new Span(paragraph.span().start() + BOX, paragraph.span().end());
    result.set(0, new Block.Paragraph(Texts.withoutStart(paragraph.content(), BOX), span));
    return List.copyOf(result);
  }
}
