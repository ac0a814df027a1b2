package dev.vademecum.compose;

import dev.vademecum.diagram.Diagram;
import dev.vademecum.diagram.svg.SvgOptions;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Node;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.entry.RichText;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ModelPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The drawings on one page: large ones with caption and text version, small ones with a mark. */
final class Figures {
  private final Page page;
  private final Messages messages;
  private final Map<String, Integer> prefixes = new HashMap<>();

  Figures(Page page) {
    this.page = page;
    this.messages = page.composition().messages();
  }

  /** The figure of a model with its number; empty where the model could not be drawn. */
  Html figure(Entry.Model model) {
    Optional<Diagram> diagram = page.composition().diagrams().of(model.id());
    if (diagram.isEmpty()) {
      return Html.EMPTY;
    }
    String prefix = prefix(model.id().id());
    Markup out = new Markup();
    out.open("figure", "class", "figure figure-model", "id", "figure-" + prefix).raw("\n");
    boolean first = prefix.equals(model.id().id());
    frame(model, diagram.get(), prefix, first ? anchor(model.alt()) : "", out);
    out.raw("<details class=\"text-version\"><summary data-pagefind-ignore>")
        .text(messages.text("figure.text-version"))
        .raw("</summary>\n");
    if (model.description().isEmpty()) {
      new FigureWords(page.composition(), new NodeLinks(page, model), out)
          .write(diagram.get().text());
    } else {
      out.raw(new TextWriter(page, this).blocks(model.description()).markup());
    }
    out.raw("</details>\n");
    caption(model, first, out);
    out.raw("</figure>\n");
    return new Html(out.toString());
  }

  private void caption(Entry.Model model, boolean first, Markup out) {
    String number = number(model);
    out.raw("<figcaption>");
    if (!number.isEmpty()) {
      out.element("span", number, "class", "figure-number").raw(" ");
    }
    if (model.caption().isEmpty()) {
      out.text(model.title());
    } else {
      TextWriter texts = new TextWriter(page, this);
      Html caption = first ? texts.line(model.caption()) : texts.lineAgain(model.caption());
      out.raw(caption.markup());
    }
    out.raw("</figcaption>\n");
  }

  private String number(Entry.Model model) {
    return page.composition().modelNumber(model.id());
  }

  /** What the works lead back to that a text cites which readers may not see. */
  private String anchor(RichText alt) {
    CitationWriter citations = new CitationWriter(page, alt.file(), new Markup(), null);
    return citations.anchor(alt.document().blocks().stream().flatMap(Inlines::of));
  }

  private void frame(Entry.Model model, Diagram diagram, String prefix, String anchor, Markup out) {
    String number = number(model);
    String label =
        number.isEmpty() ? model.title() : number + messages.text("colon") + model.title();
    out.open(
        "div",
        "class",
        "figure-frame",
        "id",
        anchor,
        "tabindex",
        "0",
        "role",
        "group",
        "aria-label",
        label);
    NodeLinks links = new NodeLinks(page, model);
    SvgOptions options =
        SvgOptions.of(prefix, model.title(), alt(model))
            .in(model.language(), messages.language())
            .linked(node -> href(links, node));
    out.raw(diagram.svg(options));
    diagram.narrowSvg(options).ifPresent(svg -> out.raw("\n").raw(svg));
    out.raw("</div>\n");
  }

  private String alt(Entry.Model model) {
    return page.composition().citations().plain(model.alt());
  }

  /** The first drawing of a model on a page has the anchors that links lead to. */
  private String prefix(String model) {
    int count = prefixes.merge(model, 1, Integer::sum);
    return count == 1 ? model : model + "-" + count;
  }

  /**
   * A node leads to its one intervention, or to its row on the page of the model if that says more.
   */
  private Optional<String> href(NodeLinks links, String node) {
    return links
        .only(node)
        .or(() -> links.has(node) ? Optional.of(row(links.model(), node)) : Optional.empty());
  }

  private String row(Entry.Model model, String node) {
    return page.href(Addresses.of(model.id()) + "#" + row(node));
  }

  /** The anchor of a node's row on the page of its model. */
  static String row(String node) {
    return "part-node-" + node;
  }

  /** A small drawing with nothing marked; empty where the model could not be drawn. */
  Html thumbnail(Entry.Model model) {
    return thumbnail(model, model.title(), Set.of());
  }

  /** A small drawing with nodes marked, and what it shows in words that lead there. */
  ModelPlace place(Entry.Model model, Set<String> marked) {
    List<Node> nodes =
        model.drawing().map(Drawing::nodesAsRead).orElse(List.of()).stream()
            .filter(node -> marked.contains(node.id().value()))
            .toList();
    String names =
        nodes.stream()
            .map(node -> node.label().value().replace("\u00AD", ""))
            .collect(Collectors.joining(", "));
    String first = nodes.isEmpty() ? "" : nodes.get(0).id().value();
    String title =
        names.isEmpty() ? model.title() : messages.text("figure.place", model.title(), names);
    String href = page.href(Addresses.of(model.id(), first, true));
    String language = page.foreign(model.language());
    return new ModelPlace(
        new Link(model.title(), href, Kind.MODEL.id(), language),
        thumbnail(model, title, marked),
        names);
  }

  private Html thumbnail(Entry.Model model, String title, Set<String> marked) {
    String prefix = prefix("mini-" + model.id().id());
    SvgOptions options = SvgOptions.of(prefix, title, alt(model)).marking(marked).small();
    return page.composition()
        .diagrams()
        .of(model.id())
        .map(diagram -> new Html(diagram.svg(options)))
        .orElse(Html.EMPTY);
  }
}
