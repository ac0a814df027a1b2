package dev.vademecum.compose;

import dev.vademecum.diagram.Diagram;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.svg.SvgOptions;
import dev.vademecum.drawing.Axis;
import dev.vademecum.drawing.Cube;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.Scores;
import dev.vademecum.drawing.Wheel;
import dev.vademecum.drawing.Worksheet;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Meta;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.source.Located;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.WorksheetPart;
import dev.vademecum.templates.view.WorksheetView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a model's empty copy: one sheet to print and fill in. */
final class WorksheetPages {
  /** A drawing that is so much wider than high is printed across. */
  private static final double WIDE = 2;

  private static final int MOST_PARTS = 24;
  private static final int PARTS_IN_A_ROW = 3;

  /** In millimetres: what parts may take of the sheet, and their headings and lines. */
  private static final int ROOM = 128;

  private static final int HEADING = 10;
  private static final int LINE = 8;

  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final Entry.Model model;
  private final Drawing drawing;
  private final Worksheet sheet;

  private WorksheetPages(Composition all, Entry.Model model, Worksheet sheet) {
    this.page = new Page(all, Addresses.worksheet(model.id()));
    this.all = all;
    this.messages = all.messages();
    this.model = model;
    this.drawing = model.drawing().orElseThrow();
    this.sheet = sheet;
  }

  static WorksheetView view(Composition all, Entry.Model model, Worksheet sheet) {
    return new WorksheetPages(all, model, sheet).view();
  }

  private WorksheetView view() {
    Diagram empty = all.diagrams().emptyCopy(model, sheet).orElseThrow();
    Box bounds = empty.layout().bounds();
    boolean wide = bounds.width() > WIDE * bounds.height();
    String title = messages.text("worksheet.of", model.title());
    return new WorksheetView(
        new Frames(page).sheet(model, title, wide),
        messages.text("worksheet"),
        model.title(),
        instruction(),
        new Html(
            empty.svg(
                SvgOptions.of("sheet", title, all.citations().plain(model.alt()))
                    .in(model.language(), messages.language()))),
        parts(),
        page.link(model.id()),
        rights());
  }

  /** The author's own, else the aim of the only intervention that uses it, else a general one. */
  private Html instruction() {
    if (sheet.instruction().isPresent()) {
      return Html.text(sheet.instruction().get());
    }
    List<EntryId> users = new Worksheets(page).users(model).toList();
    if (users.size() == 1 && all.entry(users.get(0)) instanceof Entry.Intervention only) {
      return new TextWriter(page, new Figures(page)).line(only.aim());
    }
    return Html.text(task());
  }

  private String task() {
    return switch (drawing.archetype()) {
      case WHEEL -> scores(((Wheel) drawing).emptied(sheet).scores().orElseThrow());
      case SCALES -> messages.text("worksheet.task.scales");
      case CURVE -> messages.text("worksheet.task.line");
      case FORCES -> messages.text("worksheet.task.forces");
      case CUBE -> messages.text("worksheet.task.points");
      default -> messages.text("worksheet.task.lines");
    };
  }

  private String scores(Scores scores) {
    return messages.text("worksheet.task.scores", scores.lowest(), scores.highest());
  }

  /** Parts that have no room for lines within, such as those of rings. */
  private List<WorksheetPart> parts() {
    if (drawing.isWrittenBeside()) {
      List<Node> open = drawing.nodesAsRead().stream().filter(sheet::blanks).toList();
      int lines = lines(open.size());
      return open.stream().limit(MOST_PARTS).map(node -> part(node, lines)).toList();
    }
    if (drawing instanceof Cube cube) {
      return Stream.of(cube.x(), cube.y(), cube.z())
          .flatMap(axis -> part(axis, lines(PARTS_IN_A_ROW)).stream())
          .toList();
    }
    return List.of();
  }

  private static WorksheetPart part(Node node, int lines) {
    return new WorksheetPart(plain(Optional.of(node.label())), plain(node.sub()), lines);
  }

  private static Optional<WorksheetPart> part(Axis axis, int lines) {
    String ends =
        Stream.of(axis.low(), axis.high())
            .map(WorksheetPages::plain)
            .filter(end -> !end.isEmpty())
            .collect(Collectors.joining(" – "));
    return axis.label().map(l -> new WorksheetPart(plain(Optional.of(l)), ends, lines));
  }

  /** As many as wanted, or as there is room for below the drawing. */
  private int lines(int parts) {
    int rows = (Math.min(parts, MOST_PARTS) + PARTS_IN_A_ROW - 1) / PARTS_IN_A_ROW;
    int room = rows == 0 ? 0 : (ROOM / rows - HEADING) / LINE;
    return Math.max(1, Math.min(sheet.lines().orElse(Worksheet.LINES), room));
  }

  private static String plain(Optional<Located<String>> text) {
    return text.map(Located::value).orElse("").replace("\u00AD", "");
  }

  private String rights() {
    Meta.Rights rights = model.meta().rights();
    String holder =
        rights.holder().isEmpty() ? "" : messages.text("rights.holder", rights.holder());
    return Stream.of(all.word("rights.", rights.status()), holder, rights.licence())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
