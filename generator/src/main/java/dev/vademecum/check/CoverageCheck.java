package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.check.Coverage.Group;
import dev.vademecum.check.Coverage.Part;
import dev.vademecum.check.Coverage.Table;
import dev.vademecum.config.Facet;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Node;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.reference.References;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts interventions, and reports the values and nodes for which there is none. Built-in facets
 * are left out, since no handbook needs all of their values; so are facets that no intervention
 * has, and models to which none belongs.
 */
public final class CoverageCheck {
  private final Handbook handbook;
  private final References references;
  private final Diagnostics diagnostics;

  private CoverageCheck(Handbook handbook, References references, Diagnostics diagnostics) {
    this.handbook = handbook;
    this.references = references;
    this.diagnostics = diagnostics;
  }

  public static Coverage check(Handbook handbook, References references, Diagnostics diagnostics) {
    return new CoverageCheck(handbook, references, diagnostics).coverage();
  }

  private Coverage coverage() {
    List<Facet> facets =
        handbook.config().facets().stream()
            .filter(facet -> !facet.isBuiltIn())
            .filter(facet -> interventions().anyMatch(i -> !i.meta().facet(facet.id()).isEmpty()))
            .toList();
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < facets.size(); i++) {
      for (int j = i + 1; j < facets.size(); j++) {
        tables.add(table(facets.get(i), facets.get(j)));
      }
    }
    facets.forEach(this::report);
    return new Coverage(
        facets.stream().map(this::group).toList(),
        handbook.all(Entry.Model.class).stream().flatMap(this::model).toList(),
        tables);
  }

  private Stream<Entry.Intervention> interventions() {
    return handbook.all(Entry.Intervention.class).stream();
  }

  private int count(Facet facet, Facet.Value value) {
    return (int)
        interventions().filter(i -> i.meta().facet(facet.id()).contains(value.id())).count();
  }

  private Group group(Facet facet) {
    return new Group(
        facet.id(),
        facet.label(),
        facet.values().stream()
            .map(value -> new Part(value.id(), value.label(), count(facet, value)))
            .toList());
  }

  private Table table(Facet rows, Facet columns) {
    return new Table(
        group(rows),
        group(columns),
        rows.values().stream()
            .map(row -> columns.values().stream().map(c -> both(rows, row, columns, c)).toList())
            .toList());
  }

  private int both(Facet rows, Facet.Value row, Facet columns, Facet.Value column) {
    return (int)
        interventions()
            .filter(i -> i.meta().facet(rows.id()).contains(row.id()))
            .filter(i -> i.meta().facet(columns.id()).contains(column.id()))
            .count();
  }

  private void report(Facet facet) {
    for (Facet.Value value : facet.values()) {
      if (count(facet, value) == 0) {
        diagnostics.add(
            handbook
                .config()
                .file()
                .diagnostic(
                    Code.UNCOVERED,
                    value.place(),
                    Message.of("uncovered.value", facet.id(), value.id()),
                    Message.of("uncovered.value.hint", facet.id(), value.id())));
      }
    }
  }

  /** A model with its nodes, if interventions belong to any. */
  private Stream<Group> model(Entry.Model model) {
    List<Node> nodes = model.drawing().map(Drawing::nodes).orElse(List.of());
    List<Part> parts = nodes.stream().map(node -> part(model, node)).toList();
    if (parts.stream().noneMatch(part -> part.interventions() > 0)) {
      return Stream.empty();
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (parts.get(i).interventions() == 0) {
        report(model, nodes.get(i).id().span(), nodes.get(i));
      }
    }
    return Stream.of(new Group(model.id().id(), model.title(), parts));
  }

  private Part part(Entry.Model model, Node node) {
    String id = node.id().value();
    Stream<Relation> named =
        references.from(model.id()).stream().filter(r -> r.type() == RelationType.HAS);
    Stream<Relation> belonging =
        references.to(model.id()).stream().filter(r -> r.type() == RelationType.BELONGS_TO);
    long count =
        Stream.concat(
                named.filter(r -> r.detail().equals(id)).map(Relation::to),
                belonging.filter(r -> r.detail().equals(id)).map(Relation::from))
            .filter(entry -> entry.kind() == Kind.INTERVENTION)
            .distinct()
            .count();
    return new Part(id, node.label().value().replace("\u00AD", ""), (int) count);
  }

  private void report(Entry.Model model, Span place, Node node) {
    diagnostics.add(
        model
            .meta()
            .file()
            .diagnostic(
                Code.UNCOVERED,
                place,
                Message.of("uncovered.node", model.id().id(), node.id().value()),
                Message.of("uncovered.node.hint", model.id().id(), node.id().value())));
  }
}
