package dev.vademecum.compose;

import dev.vademecum.drawing.Node;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.reference.Target;
import dev.vademecum.source.Located;
import dev.vademecum.templates.view.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the nodes of a model lead, from a page. */
record NodeLinks(Page page, Entry.Model model) {
  /** Of what a node is called; "" where it is that of the page. */
  String language(String id) {
    String own =
        model.drawing().flatMap(drawing -> drawing.node(id)).map(Node::language).orElse("");
    return page.foreign(own.isEmpty() ? model.language() : own);
  }

  /** Of the other words of the drawing. */
  String language() {
    return page.foreign(model.language());
  }

  boolean has(String id) {
    return main(id).isPresent() || !interventions(id).isEmpty();
  }

  /**
   * Where the one intervention is that the model names for a node, else the one thing it leads to.
   */
  Optional<String> only(String id) {
    Optional<EntryId> used =
        model
            .drawing()
            .flatMap(drawing -> drawing.node(id))
            .filter(node -> node.use().size() == 1)
            .map(node -> new Place(model.meta().file(), node.use().get(0).span()))
            .flatMap(page.composition().references()::entry);
    List<Link> all = Stream.concat(main(id).stream(), interventions(id).stream()).toList();
    return used.map(page::link)
        .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty())
        .map(Link::href);
  }

  /** What describes a node: a passage or entry, else a term. */
  Optional<Link> main(String id) {
    return model
        .drawing()
        .flatMap(drawing -> drawing.node(id))
        .flatMap(node -> node.ref().or(node::term))
        .flatMap(this::link);
  }

  private Optional<Link> link(Located<String> name) {
    return page.composition()
        .references()
        .target(new Place(model.meta().file(), name.span()))
        .filter(Target.ToEntry.class::isInstance)
        .map(Target.ToEntry.class::cast)
        .map(to -> new Link(page.link(to.entry()).text(), page.href(to), to.entry().kind().id()));
  }

  /** Those that the model names and those that place themselves here. */
  List<Link> interventions(String id) {
    Stream<EntryId> named =
        page.composition().references().from(model.id()).stream()
            .filter(r -> r.type() == RelationType.HAS && r.detail().equals(id))
            .map(Relation::to);
    Stream<EntryId> placed =
        page.composition().references().to(model.id()).stream()
            .filter(r -> r.type() == RelationType.BELONGS_TO && r.detail().equals(id))
            .map(Relation::from);
    return Stream.concat(named, placed).distinct().map(page::link).toList();
  }
}
