package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What begins with {@code <}: autolinks and raw HTML. Flexmark's own rule uses patterns that
 * recurse once per character; this one scans.
 */
final class AngleSyntax implements InlineSyntax.Rule {
  private static final Pattern URI =
      Pattern.compile("<([a-zA-Z][a-zA-Z0-9.+-]{1,31}:[^\\s<>\\x00-\\x20]*+)>");
  private static final Pattern MAIL =
      Pattern.compile(
          "<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
              + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?){0,20})>");

  private @Nullable BasedSequence input;
  private HtmlScanner scanner = new HtmlScanner("");

  @Override
  public boolean read(LightInlineParser parser) {
    BasedSequence text = parser.getInput();
    if (input != text) {
      input = text;
      scanner = new HtmlScanner(text.toString());
    }
    int at = parser.getIndex();
    int end = autolink(parser, text, at);
    if (end < 0) {
      end = html(parser, text, at);
    }
    if (end < 0) {
      parser.appendText(text.subSequence(at, at + 1));
      end = at + 1;
    }
    parser.setIndex(end);
    return true;
  }

  private static int autolink(LightInlineParser parser, BasedSequence text, int at) {
    for (Pattern pattern : List.of(URI, MAIL)) {
      Matcher matcher = pattern.matcher(text).region(at, text.length());
      if (matcher.lookingAt()) {
        BasedSequence all = text.subSequence(at, matcher.end());
        BasedSequence address = text.subSequence(matcher.start(1), matcher.end(1));
        String scheme = pattern == MAIL ? "mailto:" : "";
        parser.appendNode(new InlineNode.Ready(all, link(all, address, scheme)));
        return matcher.end();
      }
    }
    return -1;
  }

  private static Inline.Link link(BasedSequence all, BasedSequence address, String scheme) {
    Inline.Text shown = new Inline.Text(address.toString(), Spans.of(address));
    return new Inline.Link(scheme + address, Spans.of(address), "", List.of(shown), Spans.of(all));
  }

  private int html(LightInlineParser parser, BasedSequence text, int at) {
    int end = scanner.end(at);
    if (end < 0) {
      return -1;
    }
    BasedSequence all = text.subSequence(at, end);
    parser.appendNode(
        text.matchChars("<!--", at)
            ? new InlineNode.Comment(all)
            : new InlineNode.Ready(all, new Inline.Html(all.toString(), Spans.of(all))));
    return end;
  }
}
