package dev.vademecum.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns links and pictures of Flexmark into ours, written out or by reference. */
final class LinkConverter {
  /** How much text references may grow to, so that a small file does not make a huge page. */
  private static final int EXPANSION = 1 << 20;

  private final InlineConverter inlines;
  private final IdentityHashMap<BasedSequence, String> known = new IdentityHashMap<>();
  private int expanded;

  LinkConverter(InlineConverter inlines) {
    this.inlines = inlines;
  }

  void add(LinkNode node, InlineList out) {
    out.add(inline(node, node, node instanceof Image));
  }

  /** A link by reference; text if there is no such reference. */
  void add(RefNode node, InlineList out) {
    @Nullable Reference reference = node.getReferenceNode(node.getDocument());
    if (reference == null) {
      addUndefined(node, out);
    } else {
      expanded += reference.getUrl().length() + reference.getTitle().length();
      if (expanded > EXPANSION) {
        throw new LimitException(
            Spans.of(node),
            Message.of("markdown-limit.links"),
            Message.of("markdown-limit.links.hint"));
      }
      out.add(inline(node, reference, node instanceof ImageRef));
    }
  }

  private Inline inline(Node node, LinkNodeBase target, boolean image) {
    Span span = Spans.of(node);
    Span address = target.getUrl().isNull() ? span : Spans.of(target.getUrl());
    String destination = plain(target.getUrl());
    String title = plain(target.getTitle());
    List<Inline> content = inlines.convertLinkText(node);
    return image
        ? new Inline.Image(destination, address, content, title, span)
        : new Inline.Link(destination, address, title, content, span);
  }

  private String plain(BasedSequence raw) {
    return raw.isEmpty() ? "" : known.computeIfAbsent(raw, LinkConverter::unescaped);
  }

  private static String unescaped(BasedSequence raw) {
    String text = Texts.of(raw);
    boolean plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
    return plain ? text : Escaping.unescapeString(text);
  }

  private void addUndefined(RefNode node, InlineList out) {
    BasedSequence all = node.getChars();
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      InlineConverter.addText(all, false, out);
      return;
    }
    InlineConverter.addText(
        all.baseSubSequence(all.getStartOffset(), first.getStartOffset()), false, out);
    inlines.addAll(node.getChildren(), out);
    BasedSequence tail = all.baseSubSequence(last.getEndOffset(), all.getEndOffset());
    InlineConverter.addText(tail, false, out);
  }

  /** What a link is inside another link. */
  static Inline unlinked(InlineNode.Ready node) {
    Inline inline = node.inline();
    if (inline instanceof Inline.WikiLink link) {
      return new Inline.Text(PlainText.of(List.of(link)), link.span());
    }
    return inline instanceof Inline.Link
        ? new Inline.Text(node.getChars().toString(), inline.span())
        : inline;
  }
}
