package dev.vademecum.markdown;

import dev.vademecum.source.Span;
import java.util.List;

/** A block of a document. Every list is in reading order and cannot change. */
public sealed interface Block {
  Span span();

  /**
   * A heading that can be linked to.
   *
   * @param level 1 to 6
   * @param id unique in the document: the author's {@code {#id}} or made from the text
   */
  record Heading(int level, String id, List<Inline> content, Span span) implements Block {}

  record Paragraph(List<Inline> content, Span span) implements Block {}

  /**
   * A list with bullets or numbers.
   *
   * @param start the first number of an ordered list; 0 for bullets
   * @param tight whether items stand without blank lines between them
   */
  record ItemList(boolean ordered, int start, boolean tight, List<Item> items, Span span)
      implements Block {}

  /** An item of a list; {@code task} says whether it is a box to tick. */
  record Item(Task task, List<Block> blocks) {}

  /** The state of a list item's box. */
  enum Task {
    NONE,
    OPEN,
    DONE
  }

  record Quote(List<Block> blocks, Span span) implements Block {}

  /** A GitHub alert. */
  record Callout(CalloutType type, List<Block> blocks, Span span) implements Block {}

  /** GitHub's five alerts. */
  enum CalloutType {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION
  }

  /**
   * {@code ::: name} … {@code :::}
   *
   * @param name as written, in lower case; whether it is known is decided later
   * @param nameSpan the place of the name
   */
  record Container(String name, Span nameSpan, List<Block> blocks, Span span) implements Block {}

  /**
   * Blocks in another language: <code>::: {lang=en}</code> … {@code :::}
   *
   * @param language BCP 47 tag
   */
  record Foreign(String language, List<Block> blocks, Span span) implements Block {}

  /**
   * A code block.
   *
   * @param info what follows the opening fence, or empty
   * @param text the code, ending in a line break
   */
  record Code(String info, String text, Span span) implements Block {}

  /** Raw HTML, which is shown as text. */
  record Html(String text, Span span) implements Block {}

  record Rule(Span span) implements Block {}

  /** A table whose rows all have as many cells as {@code alignments}. */
  record Table(List<Alignment> alignments, List<Cell> header, List<List<Cell>> rows, Span span)
      implements Block {}

  record Cell(List<Inline> content) {}

  /** How the cells of a column stand. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  record Definitions(List<Definition> items, Span span) implements Block {}

  /** One or more terms with one or more explanations. */
  record Definition(List<List<Inline>> terms, List<List<Block>> explanations) {}

  /** {@code ![[target]]} on a line of its own. */
  record Embed(Inline.WikiLink target, Span span) implements Block {}
}
