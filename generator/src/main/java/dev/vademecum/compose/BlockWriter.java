package dev.vademecum.compose;

import dev.vademecum.config.Edition;
import dev.vademecum.entry.Entry;
import dev.vademecum.html.HtmlScope;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.PlainText;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.Target;
import dev.vademecum.source.SourceFile;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Link;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the blocks of one text as HTML. */
final class BlockWriter {
  /** What search passes over. */
  static final String UNREAD = "data-pagefind-ignore";

  private final Page page;
  private final Figures figures;
  private final TextWriter texts;
  private final Messages messages;
  private final InlineWriter inlines;
  private final SourceFile file;
  private final Markup out;

  BlockWriter(
      Page page,
      Figures figures,
      TextWriter texts,
      InlineWriter inlines,
      SourceFile file,
      Markup out) {
    this.page = page;
    this.figures = figures;
    this.texts = texts;
    this.messages = page.composition().messages();
    this.inlines = inlines;
    this.file = file;
    this.out = out;
  }

  void write(List<Block> blocks) {
    write(blocks, this::write);
  }

  /** Writes siblings by some way of one's own; raw HTML that opens among them closes there. */
  void write(List<Block> blocks, Consumer<Block> way) {
    HtmlScope scope = new HtmlScope(false);
    boolean sanitizes = page.composition().handbook().config().sanitizesHtml();
    for (Block block : blocks) {
      if (block instanceof Block.Html html && sanitizes) {
        out.raw(scope.add(html.text())).raw("\n");
      } else {
        way.accept(block);
      }
    }
    out.raw(scope.end());
  }

  void write(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      inlines.write(paragraph.content(), "p");
    } else if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Code code) {
      out.raw("<pre tabindex=\"0\"><code>").text(code.text()).raw("</code></pre>\n");
    } else if (block instanceof Block.Html html) {
      out.element("p", html.text(), "class", "raw").raw("\n");
    } else if (block instanceof Block.Rule) {
      out.raw("<hr>\n");
    } else if (block instanceof Block.Table table) {
      new TableWriter(messages, inlines, out).write(table);
    } else if (block instanceof Block.Embed embed) {
      embed(embed);
    } else {
      nesting(block);
    }
  }

  private void nesting(Block block) {
    if (block instanceof Block.ItemList list) {
      list(list);
    } else if (block instanceof Block.Foreign foreign) {
      out.open("div", "lang", foreign.language()).raw("\n");
      write(foreign.blocks());
      out.raw("</div>\n");
    } else if (block instanceof Block.Quote quote) {
      out.raw("<blockquote>\n");
      write(quote.blocks());
      out.raw("</blockquote>\n");
    } else if (block instanceof Block.Callout callout) {
      callout(callout);
    } else if (block instanceof Block.Container container) {
      container(container);
    } else if (block instanceof Block.Definitions definitions) {
      definitions(definitions);
    }
  }

  private void heading(Block.Heading heading) {
    String tag = "h" + Math.max(2, heading.level()); // the page's title is the only h1
    String label = messages.text("heading-link", PlainText.of(heading.content()));
    String href = "#" + heading.id();
    out.open(tag, "id", heading.id());
    inlines.write(heading.content());
    out.open("a", "class", "heading-link", "href", href, "aria-label", label, UNREAD, "all");
    out.text("#").close("a");
    out.close(tag).raw("\n");
  }

  private void list(Block.ItemList list) {
    boolean tasks = list.items().stream().anyMatch(item -> item.task() != Block.Task.NONE);
    String tag = list.ordered() ? "ol" : "ul";
    String start = list.ordered() && list.start() != 1 ? Integer.toString(list.start()) : "";
    out.open(tag, "class", tasks ? "task-list" : "", "start", start).raw("\n");
    for (Block.Item item : list.items()) {
      out.raw("<li>");
      if (item.task() != Block.Task.NONE) {
        box(item);
      }
      write(item.blocks(), block -> inItem(block, list.tight()));
      out.raw("</li>\n");
    }
    out.close(tag).raw("\n");
  }

  private void inItem(Block block, boolean tight) {
    if (tight && block instanceof Block.Paragraph paragraph) {
      inlines.write(paragraph.content());
    } else {
      write(block);
    }
  }

  private void box(Block.Item item) {
    String label = PlainText.ofBlocks(item.blocks().stream().limit(1).toList()).strip();
    out.raw("<input type=\"checkbox\" disabled")
        .raw(item.task() == Block.Task.DONE ? " checked" : "")
        .raw(" aria-label=\"")
        .text(label)
        .raw("\"> ");
  }

  private void callout(Block.Callout callout) {
    String type = callout.type().name().toLowerCase(Locale.ROOT);
    out.open("div", "class", "callout callout-" + type, "role", "note");
    out.element("p", messages.text("callout." + type), "class", "callout-title").raw("\n");
    write(callout.blocks());
    out.raw("</div>\n");
  }

  private void container(Block.Container container) {
    String name = container.name();
    Optional<Edition> edition = page.composition().handbook().config().edition(name);
    String label = edition.map(this::label).orElseGet(() -> label(container));
    String look = edition.isPresent() ? "edition" : name + (isPair(container) ? " block-pair" : "");
    out.open("section", "class", "block block-" + look, "aria-label", label);
    out.element("p", label, "class", "block-label").raw("\n");
    write(container.blocks());
    out.raw("</section>\n");
  }

  /** Whether it has a drawing and what it is drawn from; styles know before the second has come. */
  private static boolean isPair(Block.Container container) {
    List<Block> blocks = container.blocks();
    return container.name().equals("example")
        && blocks.stream().anyMatch(Block.Embed.class::isInstance)
        && blocks.stream().anyMatch(Block.Code.class::isInstance);
  }

  /** As notes for the trainer are called, which stand on the same pages. */
  private String label(Edition edition) {
    return edition.id().equals(Edition.TRAINER) ? messages.text("trainer-note") : edition.label();
  }

  private String label(Block.Container container) {
    int number = page.composition().numbering().block(new Place(file, container.nameSpan()));
    String key = "block." + container.name();
    return messages.has(key) ? messages.text(key, number) : container.name();
  }

  private void definitions(Block.Definitions definitions) {
    out.raw("<dl>\n");
    for (Block.Definition definition : definitions.items()) {
      definition.terms().forEach(term -> inlines.write(term, "dt"));
      for (List<Block> explanation : definition.explanations()) {
        out.raw("<dd>");
        boolean tight = explanation.size() == 1;
        write(explanation, block -> inItem(block, tight));
        out.raw("</dd>\n");
      }
    }
    out.raw("</dl>\n");
  }

  private void embed(Block.Embed embed) {
    Place place = new Place(file, embed.target().span());
    page.composition()
        .references()
        .target(place)
        .filter(Target.ToEntry.class::isInstance)
        .map(target -> page.composition().entry(((Target.ToEntry) target).entry()))
        .ifPresentOrElse(this::embed, () -> inlines.write(List.of(embed.target()), "p"));
  }

  private void embed(Entry entry) {
    if (entry instanceof Entry.Model model) {
      out.raw(figures.figure(model).markup());
      return;
    }
    String kind = entry.id().kind().id();
    Link link = page.link(entry.id());
    out.open("div", "class", "card card-" + kind);
    out.element("p", page.composition().word("kind.", kind), "class", "kicker");
    out.open("p", "class", "card-title").element("a", link.text(), "href", link.href()).close("p");
    if (!entry.meta().summary().isEmpty()) {
      out.raw("<p>").raw(texts.line(entry.meta().summary()).markup()).raw("</p>");
    }
    out.raw("</div>\n");
  }
}
