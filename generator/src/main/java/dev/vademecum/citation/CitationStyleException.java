package dev.vademecum.citation;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import java.util.List;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A style that does not exist or cannot be used. */
public final class CitationStyleException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String DOCTYPE = "<!DOCTYPE";

  private final transient Message fault;
  private final transient List<String> nearest;
  private final transient String near;
  private final int line;
  private final int column;

  private CitationStyleException(
      Message fault, List<String> nearest, String near, int line, int column) {
    super(fault.in(MessageLanguage.EN));
    this.fault = fault;
    this.nearest = nearest;
    this.near = near;
    this.line = line;
    this.column = column;
  }

  CitationStyleException(Message fault, List<String> nearest) {
    this(fault, nearest, "", 0, 0);
  }

  /**
   * A fault of the style itself.
   *
   * @param near a text that stands where the fault is
   */
  static CitationStyleException at(String near, Message fault) {
    return new CitationStyleException(fault, List.of(), near, 0, 0);
  }

  static CitationStyleException malformed(SAXException cause, String xml) {
    // the parser says neither where a DOCTYPE begins, nor what one is behind the beginning
    if (xml.contains(DOCTYPE)) {
      return at(DOCTYPE, Message.of("citation-style.doctype"));
    }
    Message fault = Message.of("citation-style.xml", String.valueOf(cause.getMessage()).strip());
    return cause instanceof SAXParseException at
        ? new CitationStyleException(fault, List.of(), "", at.getLineNumber(), at.getColumnNumber())
        : new CitationStyleException(fault, List.of(), "", 0, 0);
  }

  Message fault() {
    return fault;
  }

  /** Where the fault stands in the style's text; its beginning, if that is not known. */
  int offset(String xml) {
    if (line == 0) {
      return near.isEmpty() ? 0 : Math.max(0, xml.indexOf(near));
    }
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = xml.indexOf('\n', start) + 1;
    }
    return Math.min(xml.length(), start + Math.max(0, column - 1));
  }

  /**
   * Names of styles that exist, the most similar first; empty where the style itself is at fault.
   */
  public List<String> nearest() {
    return nearest;
  }
}
