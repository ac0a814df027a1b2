package dev.vademecum.diagram.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Builds markup; every value is escaped. */
final class Markup {
  /** A drawing has thousands of numbers: only where a half is close are decimal digits asked. */
  private static final double UNSURE = 1e-6;

  /** Above this, doubles are too coarse for that. */
  private static final double LARGEST = 1e8;

  private final StringBuilder out = new StringBuilder();

  /**
   * Opens an element; attributes as names and values in turn, those with an empty value left out.
   */
  Markup open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    return this;
  }

  Markup close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element without content. */
  Markup empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
  }

  /** What is plain is written at once, as nearly all values are. */
  private void escape(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    out.append(text, 0, plain);
    int codePoint;
    for (int i = plain; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      escape(codePoint);
    }
  }

  private void escape(int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(isAllowed(codePoint) ? codePoint : ' ');
    }
  }

  /** Whether a unit of text is written as it is, whatever stands beside it. */
  private static boolean isPlain(char unit) {
    return unit >= ' '
        && unit < Character.MIN_SURROGATE
        && unit != '&'
        && unit != '<'
        && unit != '>'
        && unit != '"';
  }

  /** XML has no way to write control characters and halves of surrogate pairs. */
  private static boolean isAllowed(int codePoint) {
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return codePoint >= ' ' && !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
  }

  /** A number with at most two decimals; halves are rounded away from zero. */
  static String number(double value) {
    double hundredths = Math.abs(value) * 100;
    double part = hundredths - Math.floor(hundredths);
    boolean sure = hundredths < LARGEST && Math.abs(part - 0.5) > UNSURE;
    return sure ? plain(Math.round(hundredths), value < 0) : exact(value);
  }

  private static String plain(long hundredths, boolean negative) {
    String sign = negative && hundredths > 0 ? "-" : "";
    long decimals = hundredths % 100;
    if (decimals == 0) {
      return sign + hundredths / 100;
    }
    String tail =
        decimals % 10 == 0 ? "." + decimals / 10 : (decimals < 10 ? ".0" : ".") + decimals;
    return sign + hundredths / 100 + tail;
  }

  /** By the digits with which the number is written, which tell what a half is. */
  private static String exact(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
