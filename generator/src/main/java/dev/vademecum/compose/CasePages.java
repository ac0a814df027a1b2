package dev.vademecum.compose;

import dev.vademecum.drawing.Node;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.source.Located;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Card;
import dev.vademecum.templates.view.CaseStep;
import dev.vademecum.templates.view.CaseView;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ModelPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of a case: a timeline. */
final class CasePages {
  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final Entry.CaseStudy study;
  private final Figures figures;
  private final TextWriter texts;

  private CasePages(Composition all, Entry.CaseStudy study) {
    this.page = Page.of(all, study.id());
    this.all = all;
    this.messages = all.messages();
    this.study = study;
    this.figures = new Figures(page);
    this.texts = new TextWriter(page, figures);
  }

  static CaseView view(Composition all, Entry.CaseStudy study) {
    return new CasePages(all, study).view();
  }

  private CaseView view() {
    Html body = texts.body(study.meta().body());
    return new CaseView(
        new Frames(page).of(study),
        new Heads(page, texts).of(study),
        subject(),
        page.composition().citations().plain(study.issue()),
        facts(),
        steps(),
        texts.line(study.outcome()),
        texts.lines(study.discussion()),
        texts.lines(study.answers()),
        body,
        new Foots(page).of(study));
  }

  private String subject() {
    Entry.CaseStudy.Subject subject = study.subject();
    String name = subject.pseudonym().isEmpty() ? study.title() : subject.pseudonym();
    return subject.kind().isEmpty()
        ? ""
        : messages.text("subject.sentence." + subject.kind(), name);
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    add(facts, "models", RelationType.USES, Kind.MODEL);
    add(facts, "chapters", RelationType.BELONGS_TO, Kind.CHAPTER);
    return facts;
  }

  private void add(List<Fact> facts, String id, RelationType type, Kind kind) {
    List<Link> links =
        all.references().from(study.id()).stream()
            .filter(relation -> relation.type() == type && relation.to().kind() == kind)
            .map(Relation::to)
            .distinct()
            .map(page::link)
            .toList();
    if (!links.isEmpty()) {
      facts.add(new Fact(id, messages.text("fact." + id), links));
    }
  }

  private List<CaseStep> steps() {
    List<CaseStep> steps = new ArrayList<>();
    for (Entry.CaseStudy.Episode episode : study.steps()) {
      int number = episode.number();
      List<EntryId> uses = uses(episode);
      steps.add(
          new CaseStep(
              number,
              Addresses.step(Integer.toString(number)),
              episode.title(),
              page.facets(episode.facets(), all.ownFacets()),
              place(episode, uses),
              uses.stream().map(this::card).toList(),
              texts.blocks(episode.text()),
              texts.line(episode.insight())));
    }
    return steps;
  }

  private List<EntryId> uses(Entry.CaseStudy.Episode episode) {
    return episode.uses().stream()
        .map(use -> all.references().entry(new Place(study.meta().file(), use.span())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Card card(EntryId id) {
    Entry.Intervention intervention = (Entry.Intervention) all.entry(id);
    return new Card(
        Kind.INTERVENTION.id(),
        messages.text("kicker.intervention"),
        page.link(id),
        texts.line(intervention.aim()),
        List.of());
  }

  /** The case's model with the places marked where this step is. */
  private @Nullable ModelPlace place(Entry.CaseStudy.Episode episode, List<EntryId> uses) {
    return study.models().stream()
        .map(name -> all.references().entry(new Place(study.meta().file(), name.span())))
        .flatMap(Optional::stream)
        .map(id -> (Entry.Model) all.entry(id))
        .findFirst()
        .flatMap(model -> place(model, marked(model, episode, uses)))
        .orElse(null);
  }

  private Optional<ModelPlace> place(Entry.Model model, Set<String> marked) {
    return marked.isEmpty() ? Optional.empty() : Optional.of(figures.place(model, marked));
  }

  /**
   * A node is where a step is if they share the value of a facet; where none does, if the node has
   * an intervention that the step uses.
   */
  private Set<String> marked(
      Entry.Model model, Entry.CaseStudy.Episode episode, List<EntryId> uses) {
    List<Node> nodes = model.drawing().map(drawing -> drawing.nodes()).orElse(List.of());
    Set<String> marked = new HashSet<>();
    nodes.stream()
        .filter(node -> sharesFacet(node, episode))
        .forEach(node -> marked.add(node.id().value()));
    if (marked.isEmpty()) {
      all.references().from(model.id()).stream()
          .filter(relation -> relation.type() == RelationType.HAS)
          .filter(relation -> uses.contains(relation.to()))
          .forEach(relation -> marked.add(relation.detail()));
    }
    return marked;
  }

  private static boolean sharesFacet(Node node, Entry.CaseStudy.Episode episode) {
    return node.facets().entrySet().stream()
        .anyMatch(
            facet -> {
              List<Located<String>> chosen =
                  episode.facets().getOrDefault(facet.getKey(), List.of());
              List<String> values = chosen.stream().map(Located::value).toList();
              return facet.getValue().stream().anyMatch(v -> values.contains(v.value()));
            });
  }
}
