package dev.vademecum.check;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.entry.RichText;
import dev.vademecum.html.HtmlRefusals;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.source.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports what is left out of raw HTML. */
final class HtmlCheck {
  private static final Pattern ELEMENT =
      Pattern.compile(
          "</?(?:a|b|br|center|details|div|em|font|h[1-6]|hr|i|iframe|img|kbd|li|mark|ol|p|section"
              + "|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)(?=[\\s/>])",
          Pattern.CASE_INSENSITIVE);

  private final RichText text;
  private final Diagnostics diagnostics;

  private HtmlCheck(RichText text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
  }

  static void check(RichText text, Diagnostics diagnostics) {
    HtmlCheck check = new HtmlCheck(text, diagnostics);
    Stream.concat(
            Blocks.all(text.document().blocks()),
            text.document().footnotes().stream().flatMap(note -> Blocks.all(note.blocks())))
        .forEach(check::block);
  }

  /** Reports the first HTML that readers see as it is written. */
  static void escaped(RichText text, Diagnostics diagnostics) {
    Stream.concat(
            Blocks.all(text.document().blocks()),
            text.document().footnotes().stream().flatMap(note -> Blocks.all(note.blocks())))
        .flatMap(HtmlCheck::html)
        .filter(span -> isElement(text, span))
        .findFirst()
        .ifPresent(
            span ->
                diagnostics.add(
                    text.file()
                        .diagnostic(
                            Code.REFUSED_HTML,
                            span,
                            Message.of("refused-html.escaped"),
                            Message.of("refused-html.escaped.hint"))));
  }

  private static Stream<Span> html(Block block) {
    return block instanceof Block.Html html
        ? Stream.of(html.span())
        : Inlines.of(block)
            .flatMap(Inlines::all)
            .filter(Inline.Html.class::isInstance)
            .map(Inline::span);
  }

  /** Not a name in angle brackets that stands for something. */
  private static boolean isElement(RichText text, Span span) {
    return ELEMENT.matcher(text.file().text()).region(span.start(), span.end()).lookingAt();
  }

  private void block(Block block) {
    if (block instanceof Block.Html html) {
      HtmlRefusals.of(html.text(), false).forEach(refusal -> report(refusal, html.span()));
    }
    Inlines.of(block)
        .flatMap(Inlines::all)
        .filter(Inline.Html.class::isInstance)
        .map(Inline.Html.class::cast)
        .forEach(
            html ->
                HtmlRefusals.of(html.text(), true)
                    .forEach(refusal -> report(refusal, html.span())));
  }

  private void report(HtmlRefusals.Refusal refusal, Span where) {
    boolean attribute = refusal.isAttribute();
    String key = attribute ? "refused-html.attribute" : "refused-html.element";
    String hint = attribute ? "refused-html.attribute.hint" : "refused-html.element.hint";
    diagnostics.add(
        text.file()
            .diagnostic(
                Code.REFUSED_HTML,
                place(refusal.tag(), where),
                Message.of(key, refusal.name()),
                Message.of(hint)));
  }

  /** The tag itself, where the file shows it as it was read. */
  private Span place(String tag, Span where) {
    int at = text.file().text().indexOf(tag, where.start());
    return at < 0 || at >= where.end()
        ? new Span(where.start(), where.start())
        : new Span(at, at + tag.length());
  }
}
