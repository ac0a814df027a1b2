package dev.vademecum.diagram.svg;

import dev.vademecum.diagram.layout.ArcText;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Weight;

/** Writes words as text that can be selected and searched. */
final class Texts {
  /** The width of a space, as a part of the size. */
  private static final double SPACE = 0.2;

  /** Of a number in its circle, as a part of the circle's radius. */
  private static final double DIGIT_DROP = 7.0 / 15;

  private final Markup out;

  Texts(Markup out) {
    this.out = out;
  }

  void block(String style, TextBlock block) {
    block(style, block, "");
  }

  /** Words in a language, or "" for that of the drawing. */
  void block(String style, TextBlock block, String language) {
    block(style, block, language, "");
  }

  /** Words that are read upwards, around the middle of the block. */
  void turned(String style, TextBlock block) {
    Point middle = block.box().centre();
    String at = Markup.number(middle.x()) + " " + Markup.number(middle.y());
    block(style, block, "", "rotate(-90 " + at + ")");
  }

  private void block(String style, TextBlock block, String language, String transform) {
    if (block.hasWords()) {
      words(style, block, language, transform);
    }
    for (int i = 0; i < block.lines().size(); i++) {
      if (block.isRule(i)) {
        String from = Markup.number(block.box().left()) + " " + Markup.number(block.baseline(i));
        out.empty(
            "path",
            "class",
            "write-line",
            "d",
            "M" + from + "H" + Markup.number(block.box().right()));
      }
    }
  }

  private void words(String style, TextBlock block, String language, String transform) {
    out.open(
        "text",
        "class",
        style,
        "font-size",
        Markup.number(block.style().size()),
        "font-weight",
        weight(block.style()),
        "text-anchor",
        anchor(block.align()),
        "lang",
        language,
        "transform",
        transform);
    for (int i = 0; i < block.lines().size(); i++) {
      if (!block.lines().get(i).isEmpty() && !block.isRule(i)) {
        line(block, i);
      }
    }
    out.close("text");
  }

  private void line(TextBlock block, int index) {
    String line = block.lines().get(index);
    boolean spaced = index < block.lines().size() - 1 && !line.endsWith("-");
    double space =
        switch (block.align()) {
          case START -> 0;
          case MIDDLE -> SPACE / 2;
          case END -> SPACE;
        };
    double aside = spaced ? block.style().size() * space : 0;
    String x = Markup.number(block.x() + aside);
    out.element("tspan", line, "x", x, "y", Markup.number(block.baseline(index)));
    if (spaced) {
      out.text(" ");
    }
  }

  private static String anchor(TextBlock.Align align) {
    return switch (align) {
      case START -> "";
      case MIDDLE -> "middle";
      case END -> "end";
    };
  }

  /** A text along a circle, and the invisible path that it follows. */
  void arc(String style, ArcText text, String pathId) {
    out.empty("path", "class", "guide", "id", pathId, "d", Paths.arc(text));
    out.open(
        "text",
        "class",
        style,
        "font-size",
        Markup.number(text.style().size()),
        "font-weight",
        weight(text.style()),
        "text-anchor",
        "middle");
    out.element("textPath", text.text(), "href", "#" + pathId, "startOffset", "50%");
    out.close("text");
  }

  /** A letter that stands for a name, around a point. */
  void letter(String letter, Point at, double radius) {
    out.element(
        "text",
        letter,
        "class",
        "node-label",
        "x",
        Markup.number(at.x()),
        "y",
        Markup.number(at.y() + radius * DIGIT_DROP),
        "font-size",
        Markup.number(radius * Layout.DIGIT_SIZE),
        "font-weight",
        "600",
        "text-anchor",
        "middle");
  }

  /** A number in a circle. */
  void number(int number, Point at, double radius) {
    String x = Markup.number(at.x());
    out.open("g", "class", "edge-number");
    out.empty("circle", "cx", x, "cy", Markup.number(at.y()), "r", Markup.number(radius));
    String y = Markup.number(at.y() + radius * DIGIT_DROP);
    out.element(
        "text",
        String.valueOf(number),
        "x",
        x,
        "y",
        y,
        "font-size",
        Markup.number(radius * Layout.DIGIT_SIZE),
        "text-anchor",
        "middle");
    out.close("g");
  }

  private static String weight(TextStyle style) {
    return style.weight() == Weight.SEMIBOLD ? "600" : "";
  }
}
