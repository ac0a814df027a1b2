package dev.vademecum.coverage;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.config.Facet;
import dev.vademecum.coverage.Coverage.Group;
import dev.vademecum.coverage.Coverage.Part;
import dev.vademecum.coverage.Coverage.Table;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Node;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.reference.References;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts interventions. Built-in facets are left out, since no handbook needs all of their values;
 * so are facets that no intervention has, and models to which none belongs.
 */
public final class CoverageCounter {
  private final Handbook handbook;
  private final References references;

  private CoverageCounter(Handbook handbook, References references) {
    this.handbook = handbook;
    this.references = references;
  }

  /** The coverage of a handbook, or of one of its editions by what that edition shows. */
  public static Coverage count(Handbook handbook, References references) {
    return new CoverageCounter(handbook, references).count();
  }

  private Coverage count() {
    List<Group> facets =
        handbook.facets().stream()
            .filter(facet -> !facet.isBuiltIn())
            .map(this::group)
            .filter(CoverageCounter::isUsed)
            .toList();
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < facets.size(); i++) {
      for (int j = i + 1; j < facets.size(); j++) {
        tables.add(table(facets.get(i), facets.get(j)));
      }
    }
    return new Coverage(
        facets,
        handbook.all(Entry.Model.class).stream()
            .map(this::group)
            .filter(CoverageCounter::isUsed)
            .toList(),
        tables);
  }

  private static boolean isUsed(Group group) {
    return group.parts().stream().anyMatch(part -> part.interventions() > 0);
  }

  private Group group(Facet facet) {
    return new Group(
        facet.id(),
        facet.label(),
        facet.values().stream()
            .map(value -> new Part(value.id(), value.label(), having(facet, value)))
            .toList());
  }

  private List<String> having(Facet facet, Facet.Value value) {
    return handbook.having(facet.id(), value.id()).stream()
        .map(Entry::id)
        .filter(id -> id.kind() == Kind.INTERVENTION)
        .map(EntryId::id)
        .toList();
  }

  private static Table table(Group rows, Group columns) {
    return new Table(
        rows,
        columns,
        rows.parts().stream()
            .map(row -> columns.parts().stream().map(column -> both(row, column)).toList())
            .toList());
  }

  private static int both(Part row, Part column) {
    Set<String> ids = new HashSet<>(row.having());
    ids.retainAll(column.having());
    return ids.size();
  }

  private Group group(Entry.Model model) {
    List<Node> nodes = model.drawing().map(Drawing::nodes).orElse(List.of());
    return new Group(
        model.id().id(), model.title(), nodes.stream().map(node -> part(model, node)).toList());
  }

  /** A node with the interventions that it names, and those that say they belong to it. */
  private Part part(Entry.Model model, Node node) {
    String id = node.id().value();
    Stream<EntryId> named =
        references.from(model.id()).stream()
            .filter(relation -> relation.type() == RelationType.HAS)
            .filter(relation -> relation.detail().equals(id))
            .map(Relation::to);
    Stream<EntryId> belonging =
        references.to(model.id()).stream()
            .filter(relation -> relation.type() == RelationType.BELONGS_TO)
            .filter(relation -> relation.detail().equals(id))
            .map(Relation::from);
    List<String> having =
        Stream.concat(named, belonging)
            .filter(entry -> entry.kind() == Kind.INTERVENTION)
            .map(EntryId::id)
            .distinct()
            .toList();
    return new Part(id, node.label().value().replace("\u00AD", ""), having);
  }
}
