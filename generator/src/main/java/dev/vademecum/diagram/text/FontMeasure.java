package dev.vademecum.diagram.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Measures text in the bundled sans. Immutable. */
public final class FontMeasure {
  /** Past this the font has no letters. */
  private static final int KNOWN = 0x2300;

  /** Letters of other scripts are taken to be as wide as they are high. */
  private static final double OTHER = 1;

  /** To read them cold takes some 40 ms, for which a handbook without drawings need not wait. */
  private static final class Bundled {
    private static final double[] REGULAR = read("VademecumSans-Regular.ttf");
    private static final double[] SEMIBOLD = read("VademecumSans-SemiBold.ttf");
  }

  private static double[] read(String resource) {
    try (InputStream stream = FontMeasure.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the font " + resource + " is not in the jar");
      }
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
        return advances(font);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] advances(TrueTypeFont font) throws IOException {
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    double unitsPerEm = font.getUnitsPerEm();
    double[] advances = new double[KNOWN];
    for (int codePoint = 0; codePoint < KNOWN; codePoint++) {
      int glyph = glyphs.getGlyphId(codePoint);
      advances[codePoint] = glyph == 0 ? OTHER : font.getAdvanceWidth(glyph) / unitsPerEm;
    }
    return advances;
  }

  /** The width of one line of text, in the drawing's units. */
  public double width(String text, TextStyle style) {
    double[] known = style.weight() == Weight.SEMIBOLD ? Bundled.SEMIBOLD : Bundled.REGULAR;
    double ems = 0;
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      ems += codePoint < KNOWN ? known[codePoint] : OTHER;
    }
    return style.size() * ems;
  }
}
