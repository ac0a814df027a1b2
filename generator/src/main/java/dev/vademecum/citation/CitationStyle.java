package dev.vademecum.citation;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A style sheet of the Citation Style Language that can be used. */
public final class CitationStyle {
  private static final List<String> NAMES =
      List.of(
          "apa",
          "chicago-author-date",
          "chicago-notes-bibliography",
          "harvard-cite-them-right",
          "ieee",
          "universiteit-utrecht-onderzoeksgids-geschiedenis",
          "vancouver");

  private final String name;
  private final String xml;

  /** Asked for with every citation, so known beforehand. */
  private final boolean inNotes;

  private final boolean listsAsCited;

  private CitationStyle(String name, String xml) {
    this.name = name;
    this.xml = xml;
    Element style = document().getDocumentElement();
    this.inNotes = style.getAttribute("class").equals("note");
    this.listsAsCited = MissingList.isAdded(style);
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
      throw new CitationStyleException(
          Message.of("unknown-style", name), Nearest.names(name, NAMES));
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

  /** Whether citations stand in notes, each with the whole reference. */
  boolean inNotes() {
    return inNotes;
  }

  /** Whether the list has each work as a first citation has it, since the style has no list. */
  boolean listsAsCited() {
    return listsAsCited;
  }

  public String name() {
    return name;
  }

  /** A tree of its own for each caller, which may change it. */
  Document document() {
    try {
      Document style = Dom.parse(xml);
      MissingList.add(style);
      YearLetters.place(style);
      return style;
    } catch (SAXException e) {
      throw CitationStyleException.malformed(e, xml);
    }
  }

  static String resource(String path) {
    try (InputStream in = CitationStyle.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
