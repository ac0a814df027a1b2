package dev.vademecum.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;
import java.util.List;

/** Turns the inlines of Flexmark into ours. */
final class InlineConverter {
  private final Conversion conversion;
  private final LinkConverter links;
  private boolean inLink;

  InlineConverter(Conversion conversion) {
    this.conversion = conversion;
    this.links = new LinkConverter(this);
  }

  /** The inlines of a paragraph, heading or cell, or of an inline. */
  List<Inline> convert(Node parent) {
    return convert(parent.getChildren());
  }

  List<Inline> convert(Iterable<Node> nodes) {
    InlineList out = new InlineList();
    nodes.forEach(node -> add(node, out));
    return out.list();
  }

  /** The text of a link, in which there are no further links. */
  List<Inline> convertLinkText(Node link) {
    boolean outer = inLink;
    inLink = true;
    List<Inline> content = inside(link);
    inLink = outer;
    return content;
  }

  private List<Inline> inside(Node node) {
    return conversion.nested(Spans.of(node), () -> convert(node));
  }

  private void add(Node node, InlineList out) {
    if (node instanceof Text) {
      addText(node.getChars(), false, out);
    } else {
      addMarked(node, Spans.of(node), out);
    }
  }

  private void addMarked(Node node, Span span, InlineList out) {
    if (node instanceof InlineNode own) {
      addOwn(own, out);
    } else if (node instanceof SoftLineBreak) {
      out.add(new Inline.SoftBreak(span));
    } else if (node instanceof HardLineBreak) {
      out.add(new Inline.HardBreak(span));
    } else if (node instanceof Emphasis) {
      out.add(new Inline.Emphasis(inside(node), span));
    } else if (node instanceof StrongEmphasis) {
      out.add(new Inline.Strong(inside(node), span));
    } else if (node instanceof Strikethrough) {
      out.add(new Inline.Strikethrough(inside(node), span));
    } else if (node instanceof LinkNode link) {
      links.add(link, out);
    } else if (node instanceof RefNode reference) {
      links.add(reference, out);
    } else {
      addText(node.getChars(), node instanceof HtmlEntity, out);
    }
  }

  void addAll(Iterable<Node> nodes, InlineList out) {
    nodes.forEach(node -> add(node, out));
  }

  private void addOwn(InlineNode node, InlineList out) {
    Span span = Spans.of(node);
    if (node instanceof InlineNode.Ready ready) {
      out.add(inLink ? LinkConverter.unlinked(ready) : ready.inline());
    } else if (node instanceof InlineNode.Embed embed) {
      conversion.report(
          Code.MISPLACED_EMBED,
          span,
          Message.of("misplaced-embed", node.getChars().toString()),
          Message.of("misplaced-embed.hint", node.getChars().subSequence(1).toString()));
      out.add(embed.target());
    } else if (node instanceof InlineNode.Foreign foreign) {
      String language = conversion.language(foreign.language());
      out.add(new Inline.Foreign(language, inside(node), span));
    } else if (node instanceof InlineNode.Mention mention) {
      conversion
          .notes()
          .mention(mention.label(), span)
          .ifPresentOrElse(out::add, () -> addText(node.getChars(), false, out));
    }
  }

  /** Literal text, whose backslashes escape; or one character reference. */
  static void addText(BasedSequence chars, boolean reference, InlineList out) {
    String raw = Texts.of(chars);
    if (reference) {
      out.addText(Escaping.unescapeHtml(raw), Spans.of(chars));
    } else {
      out.addText(raw.indexOf('\\') < 0 ? raw : unescaped(raw), Spans.of(chars));
    }
  }

  private static String unescaped(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      boolean escapes = raw.charAt(i) == '\\' && i + 1 < raw.length() && isMark(raw.charAt(i + 1));
      text.append(raw.charAt(escapes ? ++i : i));
    }
    return text.toString();
  }

  private static boolean isMark(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
