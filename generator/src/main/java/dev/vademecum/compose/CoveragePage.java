package dev.vademecum.compose;

import dev.vademecum.coverage.Coverage;
import dev.vademecum.coverage.Coverage.Group;
import dev.vademecum.coverage.Coverage.Part;
import dev.vademecum.coverage.CoverageCounter;
import dev.vademecum.entry.Entry;
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

  /** A row for each node, since a model has few of them and a handbook many interventions. */
  private CoverageTable table(Group model) {
    EntryId id = new EntryId(Kind.MODEL, model.id());
    int interventions =
        (int) model.parts().stream().flatMap(part -> part.having().stream()).distinct().count();
    Link sum = number(interventions, Addresses.of(id));
    return new CoverageTable(
        "table-" + model.id(),
        messages.text("coverage.model", model.label()),
        messages.text("coverage.model-note"),
        messages.text("coverage.node"),
        List.of(
            Link.plain(messages.text("coverage.number")),
            Link.plain(messages.text("kinds.intervention"))),
        model.parts().stream().map(part -> row(id, part)).toList(),
        new CoverageRow(
            Link.plain(messages.text("coverage.sum")),
            List.of(new CoverageCell("sum", sum), new CoverageCell("list", List.of()))));
  }

  private CoverageRow row(EntryId model, Part node) {
    String address = Addresses.of(model, node.id(), true);
    List<Link> names =
        all.byTitle(Entry.Intervention.class).stream()
            .map(Entry::id)
            .filter(intervention -> node.having().contains(intervention.id()))
            .map(page::link)
            .toList();
    return new CoverageRow(
        new Link(node.label(), page.href(address), ""),
        List.of(cell("sum", node.interventions(), address), new CoverageCell("list", names)));
  }
}
