package dev.vademecum.markdown;

import java.util.List;

/** Our tree as the plain HTML of CommonMark's specification, to compare with its examples. */
final class TreeHtml {
  private final StringBuilder out = new StringBuilder();

  private TreeHtml() {}

  static String of(Document document) {
    TreeHtml html = new TreeHtml();
    html.blocks(document.blocks(), false);
    return html.out.toString();
  }

  private void blocks(List<Block> blocks, boolean tight) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph && tight) {
        inlines(paragraph.content());
        line(block != blocks.get(blocks.size() - 1));
      } else {
        freshLine();
        block(block);
        out.append('\n');
      }
    }
  }

  private void freshLine() {
    line(out.length() > 0 && out.charAt(out.length() - 1) != '\n');
  }

  private void line(boolean wanted) {
    if (wanted) {
      out.append('\n');
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      element("p", paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      element("h" + heading.level(), heading.content());
    } else if (block instanceof Block.Quote quote) {
      out.append("<blockquote>\n");
      blocks(quote.blocks(), false);
      out.append("</blockquote>");
    } else if (block instanceof Block.Rule) {
      out.append("<hr />");
    } else if (block instanceof Block.Code code) {
      code(code);
    } else if (block instanceof Block.ItemList list) {
      list(list);
    } else if (block instanceof Block.Html html) {
      out.append(html.text().stripTrailing());
    } else {
      out.append('[').append(block.getClass().getSimpleName()).append(']');
    }
  }

  private void code(Block.Code code) {
    String language = code.info().split("\\s", 2)[0];
    String attribute = language.isEmpty() ? "" : " class=\"language-" + escaped(language) + '"';
    out.append("<pre><code").append(attribute).append('>');
    out.append(escaped(code.text())).append("</code></pre>");
  }

  private void list(Block.ItemList list) {
    String name = list.ordered() ? "ol" : "ul";
    boolean numbered = list.ordered() && list.start() != 1;
    out.append('<').append(name);
    out.append(numbered ? " start=\"" + list.start() + '"' : "").append(">\n");
    for (Block.Item item : list.items()) {
      out.append("<li>");
      blocks(item.blocks(), list.tight());
      out.append("</li>\n");
    }
    out.append("</").append(name).append('>');
  }

  private void element(String name, List<Inline> content) {
    out.append('<').append(name).append('>');
    inlines(content);
    out.append("</").append(name).append('>');
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      out.append(escaped(text.text()));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      element("em", emphasis.content());
    } else if (inline instanceof Inline.Strong strong) {
      element("strong", strong.content());
    } else if (inline instanceof Inline.Code code) {
      out.append("<code>").append(escaped(code.text())).append("</code>");
    } else if (inline instanceof Inline.SoftBreak) {
      out.append('\n');
    } else if (inline instanceof Inline.HardBreak) {
      out.append("<br />\n");
    } else if (inline instanceof Inline.Html html) {
      out.append(html.text());
    } else if (inline instanceof Inline.Link link) {
      out.append("<a href=\"").append(escaped(link.destination())).append('"');
      out.append(title(link.title())).append('>');
      inlines(link.content());
      out.append("</a>");
    } else if (inline instanceof Inline.Image image) {
      out.append("<img src=\"").append(escaped(image.source())).append('"');
      out.append(" alt=\"").append(escaped(image.alt())).append('"');
      out.append(title(image.title())).append(" />");
    } else {
      out.append('[').append(inline.getClass().getSimpleName()).append(']');
    }
  }

  private static String title(String title) {
    return title.isEmpty() ? "" : " title=\"" + escaped(title) + '"';
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
