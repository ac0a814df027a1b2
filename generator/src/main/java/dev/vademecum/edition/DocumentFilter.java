package dev.vademecum.edition;

import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes hidden containers out of a document, and with them the footnotes that only they mention.
 * What has nothing left in it, such as a list's item, goes as well. Notes keep their numbers.
 */
final class DocumentFilter {
  private final Predicate<String> shown;

  /**
   * @param shown whether a container of this name is visible
   */
  DocumentFilter(Predicate<String> shown) {
    this.shown = shown;
  }

  Document visible(Document document) {
    List<Block> blocks = blocks(document.blocks());
    List<Document.Footnote> notes = new ArrayList<>();
    for (Document.Footnote note : document.footnotes()) {
      if (note.within().stream().allMatch(shown)) {
        List<Block> content = blocks(note.blocks());
        notes.add(
            content == note.blocks()
                ? note
                : new Document.Footnote(note.number(), note.label(), note.within(), content));
      }
    }
    List<Document.Footnote> left = mentioned(blocks, notes);
    boolean same = blocks == document.blocks() && EditionFilter.isSame(left, document.footnotes());
    return same ? document : new Document(blocks, left);
  }

  /** A note may be mentioned by another, which is again mentioned by hidden text only. */
  private static List<Document.Footnote> mentioned(
      List<Block> blocks, List<Document.Footnote> notes) {
    Set<Integer> reached = new HashSet<>();
    Set<Integer> next = mentions(blocks);
    while (reached.addAll(next)) {
      Set<Integer> more = new HashSet<>();
      for (Document.Footnote note : notes) {
        if (next.contains(note.number())) {
          more.addAll(mentions(note.blocks()));
        }
      }
      next = more;
    }
    return notes.stream().filter(note -> reached.contains(note.number())).toList();
  }

  private static Set<Integer> mentions(List<Block> blocks) {
    Set<Integer> numbers = new HashSet<>();
    Blocks.all(blocks)
        .flatMap(Inlines::of)
        .flatMap(line -> Inlines.all(line))
        .filter(Inline.FootnoteMention.class::isInstance)
        .forEach(mention -> numbers.add(((Inline.FootnoteMention) mention).number()));
    return numbers;
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> left = blocks.stream().map(this::block).flatMap(Optional::stream).toList();
    return EditionFilter.isSame(left, blocks) ? blocks : left;
  }

  private Optional<Block> block(Block block) {
    if (block instanceof Block.Container container) {
      return shown.test(container.name())
          ? kept(container.blocks())
              .map(left -> left == container.blocks() ? block : with(container, left))
          : Optional.empty();
    }
    if (block instanceof Block.Quote quote) {
      return kept(quote.blocks())
          .map(left -> left == quote.blocks() ? block : new Block.Quote(left, quote.span()));
    }
    if (block instanceof Block.Foreign foreign) {
      return kept(foreign.blocks())
          .map(left -> left == foreign.blocks() ? block : with(foreign, left));
    }
    if (block instanceof Block.Callout callout) {
      return kept(callout.blocks())
          .map(left -> left == callout.blocks() ? block : with(callout, left));
    }
    if (block instanceof Block.ItemList list) {
      return list(list);
    }
    return block instanceof Block.Definitions definitions
        ? definitions(definitions)
        : Optional.of(block);
  }

  /** What is left inside a block; empty where everything was hidden. */
  private Optional<List<Block>> kept(List<Block> inside) {
    List<Block> left = blocks(inside);
    boolean emptied = left.isEmpty() && !inside.isEmpty();
    return emptied ? Optional.empty() : Optional.of(left);
  }

  private static Block with(Block.Container container, List<Block> left) {
    return new Block.Container(container.name(), container.nameSpan(), left, container.span());
  }

  private static Block with(Block.Foreign foreign, List<Block> left) {
    return new Block.Foreign(foreign.language(), left, foreign.span());
  }

  private static Block with(Block.Callout callout, List<Block> left) {
    return new Block.Callout(callout.type(), left, callout.span());
  }

  private Optional<Block> list(Block.ItemList list) {
    List<Block.Item> items =
        list.items().stream().map(this::item).flatMap(Optional::stream).toList();
    if (EditionFilter.isSame(items, list.items())) {
      return Optional.of(list);
    }
    return Optional.of(items)
        .filter(left -> !left.isEmpty())
        .map(
            left ->
                new Block.ItemList(list.ordered(), list.start(), list.tight(), left, list.span()));
  }

  private Optional<Block.Item> item(Block.Item item) {
    List<Block> left = blocks(item.blocks());
    if (left == item.blocks()) {
      return Optional.of(item);
    }
    return Optional.of(left)
        .filter(blocks -> !blocks.isEmpty())
        .map(blocks -> new Block.Item(item.task(), blocks));
  }

  private Optional<Block> definitions(Block.Definitions definitions) {
    List<Block.Definition> items =
        definitions.items().stream().map(this::definition).flatMap(Optional::stream).toList();
    if (EditionFilter.isSame(items, definitions.items())) {
      return Optional.of(definitions);
    }
    return Optional.of(items)
        .filter(left -> !left.isEmpty())
        .map(left -> new Block.Definitions(left, definitions.span()));
  }

  private Optional<Block.Definition> definition(Block.Definition definition) {
    List<List<Block>> left =
        definition.explanations().stream()
            .map(this::blocks)
            .filter(blocks -> !blocks.isEmpty())
            .toList();
    if (EditionFilter.isSame(left, definition.explanations())) {
      return Optional.of(definition);
    }
    return Optional.of(left)
        .filter(explanations -> !explanations.isEmpty())
        .map(explanations -> new Block.Definition(definition.terms(), explanations));
  }
}
