package dev.vademecum.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.markdown.ContainerSyntax.ClosingFence;
import dev.vademecum.markdown.ContainerSyntax.ContainerNode;
import dev.vademecum.markdown.DefinitionSyntax.Explanation;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the blocks of Flexmark into ours. */
final class BlockConverter {
  private static final Set<String> DIAGRAM_LANGUAGES = Set.of("mermaid", "plantuml", "puml");

  private final Conversion conversion;
  private final TableConverter tables;
  private final ListConverter lists;
  private final ParagraphConverter paragraphs;

  BlockConverter(Conversion conversion) {
    this.conversion = conversion;
    this.tables = new TableConverter(conversion);
    this.lists = new ListConverter(this);
    this.paragraphs = new ParagraphConverter(conversion);
  }

  /** The blocks inside a node, in reading order. */
  List<Block> convert(Node parent) {
    List<Block> out = new ArrayList<>();
    Node child = parent.getFirstChild();
    while (child != null) {
      child = DefinitionConverter.startsAt(child) ? definitions(child, out) : add(child, out);
    }
    return List.copyOf(out);
  }

  List<Block> inside(Node node) {
    return conversion.nested(Spans.of(node), () -> convert(node));
  }

  private @Nullable Node definitions(Node first, List<Block> out) {
    DefinitionConverter converter = new DefinitionConverter(conversion);
    Node next = converter.read(first);
    out.add(converter.definitions());
    return next;
  }

  private @Nullable Node add(Node node, List<Block> out) {
    if (node instanceof Paragraph) {
      paragraphs.add(node, out);
    } else {
      addOther(node, Spans.of(node), out);
    }
    return node.getNext();
  }

  private void addOther(Node node, Span span, List<Block> out) {
    if (node instanceof Heading heading) {
      out.add(conversion.ids().heading(heading, conversion.inlines().convert(heading)));
    } else if (node instanceof ListBlock list) {
      out.add(lists.convert(list));
    } else if (node instanceof BlockQuote) {
      out.add(Callouts.quoteOrCallout(inside(node), span));
    } else if (node instanceof ThematicBreak) {
      out.add(new Block.Rule(span));
    } else if (node instanceof TableBlock table) {
      out.add(tables.convert(table));
    } else {
      addRare(node, span, out);
    }
  }

  private void addRare(Node node, Span span, List<Block> out) {
    if (node instanceof FencedCodeBlock code) {
      String info = Escaping.unescapeString(code.getInfo());
      refuseDiagram(info, Spans.of(code.getInfo()));
      unclosed(code.getClosingMarker(), code.getOpeningMarker(), "fence");
      out.add(new Block.Code(info, lines(code.getContentChars().toString()), span));
    } else if (node instanceof IndentedCodeBlock code) {
      String text = code.getContentChars().trimTailBlankLines().toString();
      out.add(new Block.Code("", lines(text), span));
    } else if (node instanceof HtmlBlockBase) {
      String written = html(node);
      if (written.startsWith("<!--") && !written.contains("-->")) {
        unclosed(BasedSequence.NULL, node.getChars().subSequence(0, 4), "open-comment");
      }
      String html = HtmlComments.strip(written);
      if (!html.isBlank()) {
        out.add(new Block.Html(html, span));
      }
    } else if (node instanceof ContainerNode container) {
      out.add(container(container, span));
    } else if (node instanceof ClosingFence fence && fence.isStray()) {
      out.add(stray(fence, span));
    } else if (node instanceof Explanation) {
      out.addAll(inside(node));
    }
  }

  /** What nothing closes takes all that follows with it. */
  private void unclosed(BasedSequence closing, BasedSequence opening, String what) {
    if (closing.isEmpty()) {
      conversion.report(
          Code.UNREAD_MARKUP,
          Spans.of(opening),
          Message.of("unread-markup." + what),
          Message.of("unread-markup." + what + ".hint"));
    }
  }

  /** Diagrams in other languages would not hold what pages promise; readers would see source. */
  private void refuseDiagram(String info, Span at) {
    String language = info.strip().split("\\s|\\{", 2)[0].toLowerCase(Locale.ROOT);
    if (DIAGRAM_LANGUAGES.contains(language)) {
      conversion.report(
          Code.FOREIGN_DIAGRAM,
          at,
          Message.of("foreign-diagram", language),
          Message.of("foreign-diagram.hint"));
    }
  }

  private static String html(Node node) {
    StringBuilder html = new StringBuilder();
    ((com.vladsch.flexmark.util.ast.Block) node).getContentLines().forEach(html::append);
    return html.toString();
  }

  private static String lines(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  private Block container(ContainerNode node, Span span) {
    String name = node.isNamed() ? node.name().toString() : "lang=" + node.language();
    if (!node.isClosed()) {
      conversion.report(
          Code.UNCLOSED_CONTAINER,
          Spans.of(node.fence()),
          Message.of("unclosed-container", name),
          Message.of("unclosed-container.hint"));
    }
    BasedSequence language = node.language();
    if (language == null) {
      return new Block.Container(name(node), Spans.of(node.name()), inside(node), span);
    }
    Block foreign = new Block.Foreign(conversion.language(language), inside(node), span);
    return node.isNamed()
        ? new Block.Container(name(node), Spans.of(node.name()), List.of(foreign), span)
        : foreign;
  }

  static String name(ContainerNode node) {
    return node.name().toString().toLowerCase(Locale.ROOT);
  }

  private Block stray(ClosingFence fence, Span span) {
    conversion.report(
        Code.UNCLOSED_CONTAINER,
        span,
        Message.of("unclosed-container.none", fence.getChars().toString()),
        Message.of("unclosed-container.none.hint"));
    return new Block.Paragraph(List.of(new Inline.Text(fence.getChars().toString(), span)), span);
  }
}
