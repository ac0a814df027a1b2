package dev.vademecum.sitewide;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes small XML documents, one element a line. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  /**
   * Begins a document.
   *
   * @param language of its texts, or "" where it has none
   */
  Xml(String root, String namespace, String language) {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      writer.writeStartElement(root);
      writer.writeDefaultNamespace(namespace);
      if (!language.isEmpty()) {
        writer.writeAttribute("xml:lang", language);
      }
      writer.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // a string writer has no reason to
    }
  }

  Xml open(String element) {
    return write(() -> writer.writeStartElement(element), "\n");
  }

  Xml close() {
    return write(writer::writeEndElement, "\n");
  }

  Xml element(String name, String content) {
    return write(
        () -> {
          writer.writeStartElement(name);
          writer.writeCharacters(printable(content));
          writer.writeEndElement();
        },
        "\n");
  }

  Xml empty(String name, Map<String, String> attributes) {
    return write(
        () -> {
          writer.writeEmptyElement(name);
          for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            writer.writeAttribute(attribute.getKey(), printable(attribute.getValue()));
          }
        },
        "\n");
  }

  /** The whole document. */
  String end() {
    write(writer::writeEndDocument, "\n");
    return text.toString();
  }

  /** Without the control characters that XML 1.0 cannot hold. */
  private static String printable(String content) {
    return content.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }

  private Xml write(Part part, String after) {
    try {
      part.write();
      writer.writeCharacters(after);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  private interface Part {
    void write() throws XMLStreamException;
  }
}
