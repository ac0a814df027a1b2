package dev.vademecum.compose;

import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Node;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.reference.Target;
import dev.vademecum.source.Located;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ModelView;
import dev.vademecum.templates.view.NodeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of a model: its figure and what its parts lead to. */
final class ModelPages {
  private final Page page;
  private final Composition all;
  private final Entry.Model model;

  private ModelPages(Composition all, Entry.Model model) {
    this.page = Page.of(all, model.id());
    this.all = all;
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
        model.drawing().map(Drawing::nodesAsRead).orElse(List.of()).stream()
            .map(this::row)
            .toList(),
        model.strengths(),
        model.limitations(),
        model.contraindications(),
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

  private NodeRow row(Node node) {
    Optional<Link> main = node.ref().or(node::term).flatMap(this::link);
    return new NodeRow(
        Figures.row(node.id().value()),
        plain(node.label()),
        node.sub().map(ModelPages::plain).orElse(""),
        main.orElse(Link.plain("")),
        interventions(node),
        page.facets(node.facets(), node.facets().keySet().stream()));
  }

  private static String plain(Located<String> label) {
    return label.value().replace("\u00AD", "");
  }

  private Optional<Link> link(Located<String> name) {
    return all.references()
        .target(new Place(model.meta().file(), name.span()))
        .filter(Target.ToEntry.class::isInstance)
        .map(Target.ToEntry.class::cast)
        .map(to -> new Link(page.link(to.entry()).text(), page.href(to), to.entry().kind().id()));
  }

  /** Those that the model names and those that place themselves here. */
  private List<Link> interventions(Node node) {
    String id = node.id().value();
    Stream<EntryId> named =
        all.references().from(model.id()).stream()
            .filter(r -> r.type() == RelationType.HAS && r.detail().equals(id))
            .map(Relation::to);
    Stream<EntryId> placed =
        all.references().to(model.id()).stream()
            .filter(r -> r.type() == RelationType.BELONGS_TO && r.detail().equals(id))
            .map(Relation::from);
    return Stream.concat(named, placed).distinct().map(page::link).toList();
  }
}
