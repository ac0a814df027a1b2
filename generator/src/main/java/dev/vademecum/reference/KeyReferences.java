package dev.vademecum.reference;

import dev.vademecum.drawing.Node;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Resolves what one entry's keys name: front matter, a model's nodes, a case's steps. */
final class KeyReferences {
  private static final String ASSETS = "assets/";

  private final Entry entry;
  private final SourceFile file;
  private final LinkResolver links;
  private final ReferenceResolver found;

  KeyReferences(Entry entry, LinkResolver links, ReferenceResolver found) {
    this.entry = entry;
    this.file = entry.meta().file();
    this.links = links;
    this.found = found;
  }

  void collect() {
    all(entry.meta().sources(), Kind.REFERENCE, RelationType.CITES);
    if (entry instanceof Entry.Chapter chapter) {
      chapter(chapter);
    } else if (entry instanceof Entry.Intervention intervention) {
      intervention(intervention);
    } else if (entry instanceof Entry.Model model) {
      all(model.creators(), Kind.PERSON, RelationType.CREATED_BY);
      model.drawing().ifPresent(drawing -> drawing.nodes().forEach(this::node));
    } else if (entry instanceof Entry.CaseStudy study) {
      caseStudy(study);
    } else if (entry instanceof Entry.Course course) {
      course(course);
    } else if (entry instanceof Entry.Term term) {
      all(term.see(), Kind.TERM, RelationType.SEE);
      all(term.opposite(), Kind.TERM, RelationType.OPPOSITE);
    }
  }

  private void chapter(Entry.Chapter chapter) {
    all(chapter.models(), Kind.MODEL, RelationType.TREATS);
    all(chapter.interventions(), Kind.INTERVENTION, RelationType.TREATS);
    all(chapter.cases(), Kind.CASE, RelationType.TREATS);
    chapter.seeAlso().forEach(name -> any(name, RelationType.SEE_ALSO, "", Kind.CHAPTER));
  }

  private void intervention(Entry.Intervention intervention) {
    intervention.models().forEach(this::placeInModel);
    all(intervention.creators(), Kind.PERSON, RelationType.CREATED_BY);
    all(intervention.precedes(), Kind.INTERVENTION, RelationType.PRECEDES);
    all(intervention.alternativeTo(), Kind.INTERVENTION, RelationType.ALTERNATIVE_TO);
    all(intervention.combinesWith(), Kind.INTERVENTION, RelationType.COMBINES_WITH);
    all(intervention.variationOf(), Kind.INTERVENTION, RelationType.VARIATION_OF);
    intervention.worksheet().ifPresent(this::worksheet);
  }

  /** A file to print, or a model to fill in. */
  private void worksheet(Located<String> name) {
    if (name.value().startsWith(ASSETS)) {
      links
          .asset(name.value(), file, name.span())
          .ifPresent(asset -> found.target(new Place(file, name.span()), asset));
    } else {
      one(name, Kind.MODEL, RelationType.USES, "");
    }
  }

  private void caseStudy(Entry.CaseStudy study) {
    all(study.chapters(), Kind.CHAPTER, RelationType.BELONGS_TO);
    all(study.models(), Kind.MODEL, RelationType.USES);
    for (Entry.CaseStudy.Episode step : study.steps()) {
      String number = Integer.toString(step.number());
      for (Located<String> use : step.uses()) {
        one(use, Kind.INTERVENTION, RelationType.USES, number);
      }
    }
  }

  private void course(Entry.Course course) {
    List<Entry.Course.Session> sessions = course.sessions();
    for (int i = 0; i < sessions.size(); i++) {
      String number = Integer.toString(i + 1);
      sessions.get(i).blocks().stream()
          .flatMap(block -> block.use().stream())
          .forEach(use -> any(use, RelationType.USES, number, Kind.INTERVENTION));
    }
  }

  private void node(Node node) {
    node.term().ifPresent(term -> one(term, Kind.TERM, RelationType.EXPLAINS, node.id().value()));
    node.ref().ifPresent(ref -> any(ref, RelationType.EXPLAINS, node.id().value(), Kind.CHAPTER));
    node.use().forEach(use -> one(use, Kind.INTERVENTION, RelationType.HAS, node.id().value()));
  }

  private void all(List<Located<String>> names, Kind kind, RelationType type) {
    names.forEach(name -> one(name, kind, type, ""));
  }

  private void one(Located<String> name, Kind kind, RelationType type, String detail) {
    Place place = new Place(file, name.span());
    links
        .entry(name.value(), Optional.of(kind), file, name.span())
        .ifPresent(
            to -> {
              found.target(place, links.target(to.id()));
              found.relation(entry, type, to, detail, place);
            });
  }

  /** A model, perhaps with a node. */
  private void placeInModel(Located<String> name) {
    within(name, Optional.of(Kind.MODEL), RelationType.BELONGS_TO, fragment(name.value()));
  }

  /** A key that may name any kind, as {@code kind:id#heading}; a bare id means the usual kind. */
  private void any(Located<String> name, RelationType type, String detail, Kind usual) {
    String id = withoutFragment(name.value());
    int colon = id.indexOf(':');
    Optional<Kind> kind = colon < 0 ? Optional.empty() : Kind.of(id.substring(0, colon));
    String bare = kind.isPresent() ? id.substring(colon + 1) : id;
    boolean isUsual = kind.isEmpty() && links.exists(bare, usual);
    Optional<Kind> wanted = isUsual ? Optional.of(usual) : kind;
    String rest = fragment(name.value());
    Located<String> plain = new Located<>(rest.isEmpty() ? bare : bare + "#" + rest, name.span());
    within(plain, wanted, type, detail);
  }

  private void within(Located<String> name, Optional<Kind> kind, RelationType type, String detail) {
    Place place = new Place(file, name.span());
    links
        .entry(withoutFragment(name.value()), kind, file, name.span())
        .ifPresent(
            to -> {
              found.target(place, links.place(to, fragment(name.value()), file, name.span()));
              found.relation(entry, type, to, detail, place);
            });
  }

  private static String withoutFragment(String name) {
    int hash = name.indexOf('#');
    return hash < 0 ? name : name.substring(0, hash);
  }

  private static String fragment(String name) {
    int hash = name.indexOf('#');
    return hash < 0 ? "" : name.substring(hash + 1);
  }
}
