package dev.vademecum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks over the running text of a document. */
public final class Inlines {
  private Inlines() {}

  /** These inlines and all that are inside them, in reading order. */
  public static Stream<Inline> all(List<Inline> inlines) {
    return list(inlines).stream(); // streams within streams cost more than what is in them
  }

  /** The same as a list. */
  public static List<Inline> list(List<Inline> inlines) {
    List<Inline> all = new ArrayList<>();
    add(inlines, all);
    return all;
  }

  private static void add(List<Inline> inlines, List<Inline> all) {
    for (Inline inline : inlines) {
      all.add(inline);
      add(content(inline), all);
    }
  }

  /** What is directly inside an inline. */
  public static List<Inline> content(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    }
    if (inline instanceof Inline.Strong strong) {
      return strong.content();
    }
    if (inline instanceof Inline.Strikethrough struck) {
      return struck.content();
    }
    if (inline instanceof Inline.Foreign foreign) {
      return foreign.content();
    }
    if (inline instanceof Inline.Name name) {
      return name.content();
    }
    return inline instanceof Inline.Link link ? link.content() : List.of();
  }

  /** Whether it only says how its content is to be shown or read. */
  public static boolean isFormat(Inline inline) {
    return inline instanceof Inline.Emphasis
        || inline instanceof Inline.Strong
        || inline instanceof Inline.Strikethrough
        || inline instanceof Inline.Foreign;
  }

  /** The same format on something else. */
  public static Inline withContent(Inline format, List<Inline> content) {
    if (format instanceof Inline.Emphasis weak) {
      return new Inline.Emphasis(content, weak.span());
    }
    if (format instanceof Inline.Foreign foreign) {
      return new Inline.Foreign(foreign.language(), content, foreign.span());
    }
    return format instanceof Inline.Strong strong
        ? new Inline.Strong(content, strong.span())
        : new Inline.Strikethrough(content, format.span());
  }

  /** The pieces of running text directly in a block: its paragraph, its cells, its terms. */
  public static Stream<List<Inline>> of(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(paragraph.content());
    }
    if (block instanceof Block.Heading heading) {
      return Stream.of(heading.content());
    }
    if (block instanceof Block.Table table) {
      return Stream.concat(Stream.of(table.header()), table.rows().stream())
          .flatMap(List::stream)
          .map(Block.Cell::content);
    }
    if (block instanceof Block.Definitions definitions) {
      return definitions.items().stream().flatMap(item -> item.terms().stream());
    }
    return block instanceof Block.Embed embed ? Stream.of(List.of(embed.target())) : Stream.empty();
  }
}
