package dev.vademecum.markdown;

import dev.vademecum.source.Span;
import java.util.List;

/** A piece of running text. Every list is in reading order and cannot change. */
public sealed interface Inline {
  Span span();

  /**
   * Text with character references and escapes resolved. It has its place in itself: there are a
   * hundred of them in a chapter, and spans of their own were a twentieth of all that entries hold.
   *
   * @param start where it is written
   * @param end where that ends
   */
  record Text(String text, int start, int end) implements Inline {
    public Text(String text, Span span) {
      this(text, span.start(), span.end());
    }

    @Override
    public Span span() {
      return new Span(start, end);
    }
  }

  record Emphasis(List<Inline> content, Span span) implements Inline {}

  record Strong(List<Inline> content, Span span) implements Inline {}

  record Strikethrough(List<Inline> content, Span span) implements Inline {}

  /**
   * Text in another language: {@code [flow]{lang=en}}.
   *
   * @param language BCP 47 tag
   */
  record Foreign(String language, List<Inline> content, Span span) implements Inline {}

  record Code(String text, Span span) implements Inline {}

  /** A line break that the author's file has and the reader's page need not have. */
  record SoftBreak(Span span) implements Inline {}

  record HardBreak(Span span) implements Inline {}

  /** Raw HTML, which is shown as text. */
  record Html(String text, Span span) implements Inline {}

  /**
   * An ordinary link, an autolink or a resolved reference link.
   *
   * @param destination with character references and escapes resolved, not yet checked
   * @param destinationSpan where the destination is written
   * @param title or empty
   */
  record Link(
      String destination, Span destinationSpan, String title, List<Inline> content, Span span)
      implements Inline {}

  /** The name of an entry, which no author linked and a later stage does. */
  record Name(List<Inline> content, Span span) implements Inline {}

  /**
   * A picture.
   *
   * @param description what the alternative text is made of; empty where the author gave none
   */
  record Image(String source, Span sourceSpan, List<Inline> description, String title, Span span)
      implements Inline {
    /** The alternative text without its citations. */
    public String alt() {
      return PlainText.of(description);
    }
  }

  /**
   * {@code [[kind:target#fragment|text]]}
   *
   * @param kind as written, or empty
   * @param target an id, title or alias; empty for {@code [[#fragment]]}, a place in this document
   * @param fragment a heading's or node's id without {@code #}, or empty
   * @param text what to show, or empty for the title of the target
   * @param fragmentSpan the place of the fragment; the whole target's where there is none
   */
  record WikiLink(
      String kind,
      String target,
      String fragment,
      String text,
      Span targetSpan,
      Span fragmentSpan,
      Span span)
      implements Inline {}

  /**
   * {@code [see @a, p. 3; @b]} or {@code @a}
   *
   * <p>Any bare {@code @word} is read as a citation in the text, since only a later stage knows the
   * keys. For one whose key does not exist the author meant what is written.
   *
   * @param inText whether the author's name is part of the sentence ({@code @a}, {@code @a [p. 3]})
   * @param items at least one, in the order of writing
   * @param written from the bracket or {@code @} to the last bracket or character
   * @param span all that is written
   */
  record Citation(boolean inText, List<CitedItem> items, String written, Span span)
      implements Inline {}

  /**
   * One work in a citation.
   *
   * @param key the reference's id
   * @param keySpan the place of the key, without {@code @}
   * @param suppressAuthor written {@code -@key}
   * @param prefix the text before, such as "zie", or empty; may be {@link MarkedText}
   * @param label the locator's kind in CSL's words, such as "page"; empty without a locator
   * @param locator such as "25-30", or empty
   * @param suffix the text after, with its punctuation and without blanks at its ends, or empty;
   *     may be {@link MarkedText}
   */
  record CitedItem(
      String key,
      Span keySpan,
      boolean suppressAuthor,
      String prefix,
      String label,
      String locator,
      String suffix) {}

  /**
   * A mention of a footnote.
   *
   * @param number of the footnote, from 1
   * @param occurrence of this mention among the mentions of the same note, from 1
   */
  record FootnoteMention(int number, int occurrence, Span span) implements Inline {}
}
