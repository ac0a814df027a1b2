package dev.vademecum.compose;

import dev.vademecum.entry.Duration;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.InterventionView;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ModelPlace;
import dev.vademecum.templates.view.RelationGroup;
import dev.vademecum.templates.view.Step;
import dev.vademecum.templates.view.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The page of an intervention: a working sheet. */
final class InterventionPages {
  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final Entry.Intervention intervention;
  private final Figures figures;
  private final TextWriter texts;

  private InterventionPages(Composition all, Entry.Intervention intervention) {
    this.page = Page.of(all, intervention.id());
    this.all = all;
    this.messages = all.messages();
    this.intervention = intervention;
    this.figures = new Figures(page);
    this.texts = new TextWriter(page, figures);
  }

  static InterventionView view(Composition all, Entry.Intervention intervention) {
    return new InterventionPages(all, intervention).view();
  }

  private InterventionView view() {
    Html body = texts.body(intervention.meta().body());
    Duration total =
        intervention.steps().stream()
            .map(Entry.Intervention.Step::time)
            .reduce(Duration.NONE, Duration::plus);
    return new InterventionView(
        new Frames(page).of(intervention),
        new Heads(page, texts).of(intervention),
        texts.line(intervention.aim()),
        facts(),
        texts.lines(intervention.materials()),
        page.facets(intervention.meta().facets(), all.ownFacets()),
        texts.lines(intervention.contraindications()),
        steps(),
        total.isEmpty() ? "" : messages.text("time.total", Words.span(messages, total)),
        intervention.variants().stream()
            .map(variant -> new Variant(variant.title(), texts.line(variant.text())))
            .toList(),
        texts.lines(intervention.pitfalls()),
        body,
        places(),
        relations(),
        more(),
        new Worksheets(page).links(intervention, nodes().keySet().stream()),
        new Foots(page).of(intervention));
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    Duration time = intervention.duration();
    Link span = range("duration", Words.span(messages, time));
    add(facts, "duration", span, Link.plain(Words.around(messages, time)));
    facet(facts, "setting");
    String group = Words.groupSize(messages, intervention.groupSize());
    add(facts, "group-size", range("group-size", group));
    facet(facts, "delivery");
    String form = intervention.form();
    add(facts, "form", Link.plain(form.isEmpty() ? "" : messages.text("form." + form)));
    return facts;
  }

  private void add(List<Fact> facts, String id, Link... values) {
    List<Link> said = Stream.of(values).filter(value -> !value.text().isEmpty()).toList();
    if (!said.isEmpty()) {
      facts.add(new Fact(id, messages.text("fact." + id), said));
    }
  }

  /**
   * In its own words, leading to all that share a bucket which it touches: to the page of the only
   * one, or to the catalogue with several chosen.
   */
  private Link range(String facet, String text) {
    List<String> buckets =
        all.handbook().facets().stream()
            .filter(known -> known.id().equals(facet))
            .flatMap(known -> all.handbook().values(intervention, known).stream())
            .toList();
    return switch (buckets.size()) {
      case 0 -> Link.plain(text);
      case 1 -> new Link(text, page.href(Addresses.facetValue(facet, buckets.get(0))), "");
      default -> new Link(text, page.href(Addresses.narrowed(facet, buckets)), "");
    };
  }

  private void facet(List<Fact> facts, String facet) {
    List<Link> values =
        intervention.meta().facet(facet).stream()
            .map(value -> page.facetLink(facet, value))
            .toList();
    if (!values.isEmpty()) {
      facts.add(new Fact(facet, all.facetLabel(facet), values));
    }
  }

  private List<Fact> more() {
    List<Fact> facts = new ArrayList<>();
    List<Link> creators = linked(RelationType.CREATED_BY);
    if (!creators.isEmpty()) {
      facts.add(new Fact("creator", messages.text("fact.creator"), creators));
    }
    facet(facts, "difficulty");
    facet(facts, "evidence");
    return facts;
  }

  private List<Link> linked(RelationType type) {
    return all.references().from(intervention.id()).stream()
        .filter(relation -> relation.type() == type)
        .map(Relation::to)
        .distinct()
        .map(page::link)
        .toList();
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Entry.Intervention.Step step : intervention.steps()) {
      steps.add(
          new Step(
              steps.size() + 1,
              texts.line(step.text()),
              step.time().isEmpty() ? "" : Words.duration(messages, step.time()),
              all.word("who.", step.who()),
              texts.line(step.note())));
    }
    return steps;
  }

  /** Where it stands in models, whether the model says so or the intervention. */
  private List<ModelPlace> places() {
    return nodes().entrySet().stream()
        .map(place -> figures.place((Entry.Model) all.entry(place.getKey()), place.getValue()))
        .toList();
  }

  /** The models that it belongs to, each with its nodes there. */
  private Map<EntryId, Set<String>> nodes() {
    Map<EntryId, Set<String>> nodes = new LinkedHashMap<>();
    all.references().from(intervention.id()).stream()
        .filter(relation -> relation.type() == RelationType.BELONGS_TO)
        .forEach(relation -> place(nodes, relation.to(), relation.detail()));
    all.references().to(intervention.id()).stream()
        .filter(relation -> relation.type() == RelationType.HAS)
        .forEach(relation -> place(nodes, relation.from(), relation.detail()));
    return nodes;
  }

  private static void place(Map<EntryId, Set<String>> nodes, EntryId model, String node) {
    Set<String> known = nodes.computeIfAbsent(model, id -> new LinkedHashSet<>());
    if (!node.isEmpty()) {
      known.add(node);
    }
  }

  private List<RelationGroup> relations() {
    return Stream.of(RelationType.values())
        .filter(Backlinks.BETWEEN_INTERVENTIONS::contains)
        .flatMap(type -> Stream.of(outgoing(type), incoming(type)))
        .filter(group -> !group.links().isEmpty())
        .toList();
  }

  private RelationGroup outgoing(RelationType type) {
    Stream<EntryId> to = related(all.references().from(intervention.id()), type, Relation::to);
    Stream<EntryId> from = related(all.references().to(intervention.id()), type, Relation::from);
    Stream<EntryId> ids = isMutual(type) ? Stream.concat(to, from) : to;
    return group(type, ".out", ids);
  }

  private RelationGroup incoming(RelationType type) {
    Stream<EntryId> from = related(all.references().to(intervention.id()), type, Relation::from);
    return group(type, ".in", isMutual(type) ? Stream.empty() : from);
  }

  private static boolean isMutual(RelationType type) {
    return type == RelationType.ALTERNATIVE_TO || type == RelationType.COMBINES_WITH;
  }

  private static Stream<EntryId> related(
      List<Relation> relations, RelationType type, Function<Relation, EntryId> end) {
    return relations.stream().filter(relation -> relation.type() == type).map(end);
  }

  private RelationGroup group(RelationType type, String direction, Stream<EntryId> ids) {
    String label = messages.text("relation." + type.id() + direction);
    List<Link> links = ids.distinct().map(page::link).toList();
    return new RelationGroup(type.id() + direction.replace('.', '-'), label, links);
  }
}
