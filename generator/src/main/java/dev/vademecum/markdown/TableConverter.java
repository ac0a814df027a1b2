package dev.vademecum.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns Flexmark's tables into ours, all rows as wide as the header. */
final class TableConverter {
  /** Most cells of one table, those that authors left out included. */
  private static final int CELLS = 200_000;

  private final Conversion conversion;

  TableConverter(Conversion conversion) {
    this.conversion = conversion;
  }

  Block.Table convert(TableBlock table) {
    Span span = Spans.of(table);
    List<TableRow> head = rows(table, TableHead.class);
    List<TableRow> body = rows(table, TableBody.class);
    List<TableCell> columns = cells(head.get(0));
    if ((long) columns.size() * (body.size() + 1) > CELLS) {
      throw new LimitException(
          span, Message.of("markdown-limit.table", CELLS), Message.of("markdown-limit.table.hint"));
    }
    List<Block.Alignment> alignments =
        columns.stream().map(cell -> alignment(cell.getAlignment())).toList();
    List<List<Block.Cell>> rows = body.stream().map(row -> row(row, columns.size())).toList();
    return new Block.Table(alignments, row(head.get(0), columns.size()), rows, span);
  }

  private static List<TableRow> rows(TableBlock table, Class<? extends Node> section) {
    List<TableRow> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (section.isInstance(part)) {
        part.getChildren().forEach(row -> rows.add((TableRow) row));
      }
    }
    return rows;
  }

  private static List<TableCell> cells(TableRow row) {
    List<TableCell> cells = new ArrayList<>();
    row.getChildren().forEach(cell -> cells.add((TableCell) cell));
    return cells;
  }

  private static Block.Alignment alignment(TableCell.@Nullable Alignment alignment) {
    if (alignment == null) {
      return Block.Alignment.NONE;
    }
    return switch (alignment) {
      case LEFT -> Block.Alignment.LEFT;
      case CENTER -> Block.Alignment.CENTER;
      case RIGHT -> Block.Alignment.RIGHT;
    };
  }

  private List<Block.Cell> row(TableRow row, int width) {
    List<TableCell> written = cells(row);
    if (written.size() > width) {
      conversion.report(
          Code.UNREAD_MARKUP,
          Spans.of(written.get(width)),
          Message.of("unread-markup.cells"),
          Message.of("unread-markup.cells.hint"));
    }
    List<Block.Cell> cells = new ArrayList<>(width);
    for (TableCell cell : written.subList(0, Math.min(width, written.size()))) {
      cells.add(new Block.Cell(content(cell)));
    }
    while (cells.size() < width) {
      cells.add(new Block.Cell(List.of()));
    }
    return List.copyOf(cells);
  }

  private List<Inline> content(TableCell cell) {
    return conversion.inlines().convert(cell).stream().map(TableConverter::withPipes).toList();
  }

  /** In a table a pipe is escaped even in code. */
  private static Inline withPipes(Inline inline) {
    return inline instanceof Inline.Code code && code.text().contains("\\|")
        ? new Inline.Code(code.text().replace("\\|", "|"), code.span())
        : inline;
  }
}
