package dev.vademecum.compose;

import dev.vademecum.coverage.Coverage;
import dev.vademecum.coverage.Coverage.Group;
import dev.vademecum.coverage.Coverage.Part;
import dev.vademecum.coverage.CoverageCounter;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.CoverageCell;
import dev.vademecum.templates.view.CoverageRow;
import dev.vademecum.templates.view.CoverageTable;
import dev.vademecum.templates.view.CoverageView;
import dev.vademecum.templates.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page of coverage: counts what its edition shows, so that it tells of nothing else. */
final class CoveragePage {
  private final Page page;
  private final Composition all;
  private final Messages messages;

  private CoveragePage(Composition all) {
    this.page = Page.of(all, CommonPage.COVERAGE);
    this.all = all;
    this.messages = all.messages();
  }

  static CoverageView view(Composition all) {
    return new CoveragePage(all).view();
  }

  private CoverageView view() {
    Coverage coverage = CoverageCounter.count(all.handbook(), all.references());
    return new CoverageView(
        new Frames(page).of(CommonPage.COVERAGE, Frames.title(messages, CommonPage.COVERAGE)),
        Stream.concat(
                coverage.tables().stream().map(this::table),
                coverage.models().stream().map(this::table))
            .toList());
  }

  private CoverageTable table(Coverage.Table table) {
    List<Part> columns = table.columns().parts();
    List<CoverageRow> rows = new ArrayList<>();
    for (int i = 0; i < table.counts().size(); i++) {
      rows.add(row(table, i));
    }
    List<CoverageCell> sums = new ArrayList<>();
    columns.forEach(column -> sums.add(sum(table.columns(), column)));
    int interventions = (int) all.handbook().ofKind(Kind.INTERVENTION).count();
    sums.add(new CoverageCell("sum", number(interventions, CommonPage.INTERVENTIONS.path())));
    List<Link> heads = new ArrayList<>();
    columns.forEach(column -> heads.add(Link.plain(column.label())));
    heads.add(Link.plain(messages.text("coverage.sum")));
    return new CoverageTable(
        "table-" + table.rows().id() + "." + table.columns().id(),
        table.rows().label() + " × " + table.columns().label(),
        messages.text("coverage.note"),
        table.rows().label(),
        heads,
        rows,
        new CoverageRow(Link.plain(messages.text("coverage.sum")), sums));
  }

  private CoverageRow row(Coverage.Table table, int index) {
    Part row = table.rows().parts().get(index);
    List<CoverageCell> cells = new ArrayList<>();
    for (int j = 0; j < table.columns().parts().size(); j++) {
      String state = "?" + table.rows().id() + "=" + row.id();
      state += "&" + table.columns().id() + "=" + table.columns().parts().get(j).id();
      int count = table.counts().get(index).get(j);
      cells.add(cell("", count, CommonPage.INTERVENTIONS.path() + state));
    }
    cells.add(sum(table.rows(), row));
    return new CoverageRow(Link.plain(row.label()), cells);
  }

  private CoverageCell sum(Group facet, Part value) {
    return cell("sum", value.interventions(), Addresses.facetValue(facet.id(), value.id()));
  }

  private CoverageCell cell(String state, int count, String address) {
    return count == 0
        ? new CoverageCell("gap", Link.plain(messages.text("coverage.none")))
        : new CoverageCell(state, number(count, address));
  }

  private Link number(int count, String address) {
    return new Link(Integer.toString(count), page.href(address), "");
  }

  private CoverageTable table(Group model) {
    EntryId id = new EntryId(Kind.MODEL, model.id());
    List<CoverageRow> rows =
        model.parts().stream()
            .flatMap(part -> part.having().stream())
            .distinct()
            .sorted()
            .map(intervention -> row(model, intervention))
            .toList();
    List<CoverageCell> sums =
        model.parts().stream()
            .map(part -> cell("sum", part.interventions(), node(id, part)))
            .toList();
    return new CoverageTable(
        "table-" + model.id(),
        messages.text("coverage.model", model.label()),
        messages.text("coverage.model-note"),
        messages.text("kinds.intervention"),
        model.parts().stream()
            .map(part -> new Link(part.label(), page.href(node(id, part)), ""))
            .toList(),
        rows,
        new CoverageRow(Link.plain(messages.text("coverage.sum")), sums));
  }

  private static String node(EntryId model, Part part) {
    return Addresses.of(model) + "#" + Figures.row(part.id());
  }

  private CoverageRow row(Group model, String intervention) {
    List<CoverageCell> cells =
        model.parts().stream()
            .map(part -> part.having().contains(intervention) ? "✓" : "")
            .map(mark -> new CoverageCell("", Link.plain(mark)))
            .toList();
    return new CoverageRow(page.link(new EntryId(Kind.INTERVENTION, intervention)), cells);
  }
}
