package dev.vademecum.compose;

import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Node;
import dev.vademecum.entry.Entry;
import dev.vademecum.reference.RelationType;
import dev.vademecum.source.Located;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ModelView;
import dev.vademecum.templates.view.NodeRow;
import java.util.ArrayList;
import java.util.List;

/** The page of a model: its figure and what its parts lead to. */
final class ModelPages {
  private final Page page;
  private final NodeLinks links;
  private final Entry.Model model;

  private ModelPages(Composition all, Entry.Model model) {
    this.page = Page.of(all, model.id());
    this.links = new NodeLinks(page, model);
    this.model = model;
  }

  static ModelView view(Composition all, Entry.Model model) {
    return new ModelPages(all, model).view();
  }

  private ModelView view() {
    Figures figures = new Figures(page);
    TextWriter texts = new TextWriter(page, figures);
    Html body = texts.body(model.meta().body());
    return new ModelView(
        new Frames(page).of(model),
        new Heads(page, texts).of(model),
        figures.figure(model),
        facts(page, model),
        rows(),
        texts.lines(model.strengths()),
        texts.lines(model.limitations()),
        texts.lines(model.contraindications()),
        body,
        new Worksheets(page).link(model).orElse(null),
        new Foots(page).of(model));
  }

  static List<Fact> facts(Page page, Entry.Model model) {
    Messages messages = page.composition().messages();
    List<Fact> facts = new ArrayList<>();
    List<Link> creators =
        page.composition().references().from(model.id()).stream()
            .filter(relation -> relation.type() == RelationType.CREATED_BY)
            .map(relation -> page.link(relation.to()))
            .toList();
    if (!creators.isEmpty()) {
      facts.add(new Fact("creator", messages.text("fact.creator"), creators));
    }
    if (!model.year().isEmpty()) {
      facts.add(
          new Fact(
              "year",
              messages.text("fact.year"),
              List.of(Link.plain(Words.year(messages, model.year())))));
    }
    return facts;
  }

  /** As soon as one node leads somewhere, all that do or are explained. */
  private List<NodeRow> rows() {
    List<Node> nodes = model.drawing().map(Drawing::nodesAsRead).orElse(List.of());
    return nodes.stream().anyMatch(this::leads)
        ? nodes.stream()
            .filter(node -> leads(node) || node.sub().isPresent())
            .map(this::row)
            .toList()
        : List.of();
  }

  private boolean leads(Node node) {
    return links.has(node.id().value());
  }

  private NodeRow row(Node node) {
    String id = node.id().value();
    return new NodeRow(
        Figures.row(id),
        plain(node.label()),
        links.language(id),
        node.sub().map(ModelPages::plain).orElse(""),
        links.language(),
        links.main(id).orElse(Link.plain("")),
        links.interventions(id),
        page.facets(node.facets(), node.facets().keySet().stream()));
  }

  private static String plain(Located<String> label) {
    return label.value().replace("\u00AD", "");
  }
}
