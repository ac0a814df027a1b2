package dev.vademecum.diagram.layout;

import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Wrapping;
import java.util.ArrayList;
import java.util.List;

/** Sets the rows of a key below a figure. */
public final class KeyMaker {
  private static final double COLUMN_GAP = 10;
  private static final double NARROWEST_TEXT = 160;

  /** The most pixels of a drawing on a phone of 320, which shows one of fewer in the middle. */
  private static final double ON_A_PHONE = 304;

  /** How many pixels further in than such a drawing the text of the page begins there. */
  private static final double BESIDE_TEXT = 12;

  /** The radius of an area's sign, as a part of a number's. */
  private static final double AREA_SIGN = 2.0 / 3;

  private final Wrapping wrapping;
  private final Measures measures;
  private final Measures.Key key;

  public KeyMaker(Wrapping wrapping, Measures measures) {
    this.wrapping = wrapping;
    this.measures = measures;
    this.key = measures.key();
  }

  /** What a row says; the heading may be empty. */
  public record Row(KeyRow.Sign sign, String heading, String text) {}

  /** The last number that rows explain; 0 where there is none. */
  public static int last(List<Row> rows) {
    return rows.stream()
        .mapToInt(row -> row.sign() instanceof KeyRow.Sign.OfNumber sign ? sign.number() : 0)
        .max()
        .orElse(0);
  }

  /** A row around the origin, not in its place yet. */
  private record Words(KeyRow.Sign sign, TextBlock heading, TextBlock text, double indent) {
    boolean isHeaded() {
      return heading.box().width() > 0;
    }

    boolean isEmpty() {
      return text.box().width() == 0;
    }

    double right() {
      return indent + text.box().width();
    }
  }

  /** The rows, as a block in the middle below a figure. */
  public List<KeyRow> make(List<Row> rows, Box figure) {
    List<Words> words = words(rows, figure.width() - 2 * inset(figure.width()));
    double widest = words.stream().mapToDouble(Words::right).max().orElse(0);
    double left =
        key.stacked() ? figure.left() + inset(figure.width()) : figure.centre().x() - widest / 2;
    double top = figure.bottom() + key.above();
    List<KeyRow> made = new ArrayList<>();
    for (Words row : words) {
      KeyRow placed = place(row, left, top);
      made.add(placed);
      double lowest = Math.max(placed.heading().box().bottom(), placed.text().box().bottom());
      double bottom = Math.max(lowest, top + line());
      top = bottom + key.rowGap();
    }
    return made;
  }

  /** How far from the edge of a figure its key begins, so that it stands below the page's text. */
  private double inset(double width) {
    double free = Math.max(0, ON_A_PHONE - width) / 2;
    double pixels = Math.max(0, BESIDE_TEXT - free);
    return key.stacked() ? pixels * Math.max(1, width / ON_A_PHONE) : 0;
  }

  private List<Words> words(List<Row> rows, double width) {
    List<TextBlock> headings =
        rows.stream().map(row -> block(row.heading(), style().heading(), width)).toList();
    double column = headings.stream().mapToDouble(b -> b.box().width()).max().orElse(0);
    boolean beside = column > 0 && !key.stacked();
    double indent = key.sign() + (beside ? column + COLUMN_GAP : 0);
    double room = Math.max(NARROWEST_TEXT, width - indent);
    List<Words> words = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double start = row.heading().isEmpty() ? key.sign() : indent;
      words.add(
          new Words(row.sign(), headings.get(i), block(row.text(), style().text(), room), start));
    }
    return words;
  }

  private KeyRow place(Words row, double left, double top) {
    boolean below = key.stacked() && row.isHeaded() && !row.isEmpty();
    double textTop = below ? top + row.heading().box().height() : top;
    boolean area = row.sign() instanceof KeyRow.Sign.OfArea;
    double radius = measures.numberRadius() * (area ? AREA_SIGN : 1);
    return new KeyRow(
        row.sign(),
        new Point(left + measures.numberRadius(), top + line() / 2),
        radius,
        row.heading().from(left + key.sign(), top),
        row.text().from(left + row.indent(), textTop));
  }

  private Measures.KeyType style() {
    return measures.type().key();
  }

  private double line() {
    return style().text().lineHeight();
  }

  private TextBlock block(String text, TextStyle style, double width) {
    return TextBlock.of(text, style, width, wrapping);
  }
}
