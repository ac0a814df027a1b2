package dev.vademecum.diagram.layout;

import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sets the rows of a key below a figure. */
public final class KeyMaker {
  private static final double ABOVE = 22;
  private static final double SIGN = 26;
  private static final double COLUMN_GAP = 10;
  private static final double ROW_GAP = 5;
  private static final double NARROWEST_TEXT = 160;

  private final Wrapping wrapping;

  public KeyMaker(Wrapping wrapping) {
    this.wrapping = wrapping;
  }

  /** What a row says; the heading may be empty. */
  public record Row(KeyRow.Sign sign, String heading, String text) {}

  /** The rows, as a block in the middle below a figure. */
  public List<KeyRow> make(List<Row> rows, Box figure) {
    List<TextBlock> headings =
        rows.stream().map(row -> block(row.heading(), TextStyle.HEADING, figure.width())).toList();
    double column = headings.stream().mapToDouble(b -> b.box().width()).max().orElse(0);
    double indent = SIGN + (column > 0 ? column + COLUMN_GAP : 0);
    double room = Math.max(NARROWEST_TEXT, figure.width() - indent);
    List<TextBlock> texts =
        rows.stream().map(row -> block(row.text(), TextStyle.NOTE, room)).toList();
    double widest =
        IntStream.range(0, rows.size())
            .mapToDouble(i -> indent(rows.get(i), indent) + texts.get(i).box().width())
            .max()
            .orElse(0);
    double left = figure.centre().x() - widest / 2;
    double top = figure.bottom() + ABOVE;
    List<KeyRow> made = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Point sign = new Point(left + SIGN / 2 - 4, top + TextStyle.NOTE.lineHeight() / 2);
      TextBlock text = texts.get(i).from(left + indent(row, indent), top);
      made.add(new KeyRow(row.sign(), sign, headings.get(i).from(left + SIGN, top), text));
      top += Math.max(text.box().height(), TextStyle.NOTE.lineHeight()) + ROW_GAP;
    }
    return made;
  }

  /** Where a row's text starts: in the column of headings where it has none. */
  private static double indent(Row row, double afterHeadings) {
    return row.heading().isEmpty() ? SIGN : afterHeadings;
  }

  private TextBlock block(String text, TextStyle style, double width) {
    return TextBlock.of(text, style, width, wrapping);
  }
}
