package dev.vademecum.compose;

import dev.vademecum.drawing.Worksheet;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.reference.Target;
import dev.vademecum.templates.view.Link;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sheets to print: an empty copy of each model whose author asks for it, or that an
 * intervention names as its sheet.
 */
record Worksheets(Page page) {
  /** What is left open in the copy of a model; nothing where there is no copy. */
  Optional<Worksheet> of(Entry.Model model) {
    return model
        .drawing()
        .flatMap(
            drawing ->
                drawing
                    .parts()
                    .worksheet()
                    .map(sheet -> sheet.usual(drawing.archetype()))
                    .or(() -> users(model).findAny().map(u -> Worksheet.of(drawing.archetype()))));
  }

  /** The interventions that name a model as their sheet. */
  Stream<EntryId> users(Entry.Model model) {
    return page.composition().references().to(model.id()).stream()
        .filter(r -> r.type() == RelationType.USES && r.from().kind() == Kind.INTERVENTION)
        .map(Relation::from)
        .distinct();
  }

  /** From the page of a model. */
  Optional<Link> link(Entry.Model model) {
    String text = page.composition().messages().text("worksheet.to-print");
    return of(model).map(sheet -> new Link(text, href(model.id()), ""));
  }

  /** From an intervention: the sheet that it names, then those of its models. */
  List<Link> links(Entry.Intervention intervention, Stream<EntryId> models) {
    Set<Link> links = new LinkedHashSet<>();
    intervention
        .worksheet()
        .map(name -> new Place(intervention.meta().file(), name.span()))
        .flatMap(page.composition().references()::target)
        .ifPresent(target -> links.add(link(target)));
    models
        .map(id -> (Entry.Model) page.composition().entry(id))
        .filter(model -> of(model).isPresent())
        .forEach(model -> links.add(named(model.id())));
    return List.copyOf(links);
  }

  private Link link(Target target) {
    return target instanceof Target.ToEntry to
        ? named(to.entry())
        : new Link(page.composition().messages().text("worksheet"), page.href(target), "");
  }

  private Link named(EntryId model) {
    String title = page.link(model).text();
    return new Link(page.composition().messages().text("worksheet.of", title), href(model), "");
  }

  private String href(EntryId model) {
    return page.href(Addresses.worksheet(model));
  }
}
