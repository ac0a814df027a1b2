package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.config.Facet;
import dev.vademecum.coverage.Coverage;
import dev.vademecum.coverage.Coverage.Group;
import dev.vademecum.coverage.Coverage.Part;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.drawing.Node;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;

/** Reports the values and nodes for which there is no intervention. */
public final class CoverageCheck {
  private final Handbook handbook;
  private final Diagnostics diagnostics;

  private CoverageCheck(Handbook handbook, Diagnostics diagnostics) {
    this.handbook = handbook;
    this.diagnostics = diagnostics;
  }

  public static void check(Handbook handbook, Coverage coverage, Diagnostics diagnostics) {
    CoverageCheck check = new CoverageCheck(handbook, diagnostics);
    coverage.facets().forEach(check::facet);
    coverage.models().forEach(check::model);
  }

  private void facet(Group group) {
    Facet facet = handbook.config().facet(group.id()).orElseThrow();
    for (Part part : group.parts()) {
      if (part.interventions() == 0) {
        facet.values().stream()
            .filter(value -> value.id().equals(part.id()))
            .forEach(value -> report(facet, value));
      }
    }
  }

  private void report(Facet facet, Facet.Value value) {
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

  private void model(Group group) {
    Entry.Model model =
        (Entry.Model) handbook.entry(new EntryId(Kind.MODEL, group.id())).orElseThrow();
    for (Part part : group.parts()) {
      if (part.interventions() == 0) {
        model.drawing().flatMap(d -> d.node(part.id())).ifPresent(node -> report(model, node));
      }
    }
  }

  private void report(Entry.Model model, Node node) {
    String id = node.id().value();
    diagnostics.add(
        model
            .meta()
            .file()
            .diagnostic(
                Code.UNCOVERED,
                node.id().span(),
                Message.of("uncovered.node", model.id().id(), id),
                Message.of("uncovered.node.hint", model.id().id(), id)));
  }
}
