package dev.vademecum.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A style sheet of the Citation Style Language that can be used. */
public final class CitationStyle {
  private static final List<String> NAMES = List.of("apa");

  private final String name;
  private final String xml;

  private CitationStyle(String name, String xml) {
    this.name = name;
    this.xml = xml;
  }

  /** The styles that come with the generator. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * A style that comes with the generator.
   *
   * @throws CitationStyleException with the nearest names, if there is no such style
   */
  public static CitationStyle named(String name) {
    if (!NAMES.contains(name)) {
      throw new CitationStyleException("There is no citation style " + name, nearest(name));
    }
    return new CitationStyle(name, resource("/csl/" + name + ".csl"));
  }

  /**
   * An author's own style.
   *
   * @param name for messages
   * @param xml an independent style in CSL 1.0, without DOCTYPE
   * @throws CitationStyleException if it is not
   */
  public static CitationStyle of(String name, String xml) {
    CitationStyle style = new CitationStyle(name, xml);
    StyleCheck.check(style.document());
    return style;
  }

  public String name() {
    return name;
  }

  /** A tree of its own for each caller, which may change it. */
  Document document() {
    try {
      return Dom.parse(xml);
    } catch (SAXException e) {
      throw new CitationStyleException("The style is no well-formed XML: " + e.getMessage(), e);
    }
  }

  static String resource(String path) {
    try (InputStream in = CitationStyle.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> nearest(String name) {
    Comparator<String> byDistance = Comparator.comparingInt(known -> distance(known, name));
    return NAMES.stream().sorted(byDistance).limit(3).toList();
  }

  /** The number of letters to insert, leave out or replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
