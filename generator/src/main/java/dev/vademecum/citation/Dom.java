package dev.vademecum.citation;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML without DOCTYPE, so without entities that read files or addresses. */
final class Dom {
  private Dom() {}

  static Document parse(String xml) throws SAXException {
    try {
      InputSource source = new InputSource(new StringReader(xml.strip()));
      return builder().parse(source);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute("jdk.xml.maxElementDepth", "200");
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The platform's XML parser cannot refuse a DOCTYPE", e);
    }
  }

  static List<Element> children(Element parent) {
    List<Element> result = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        result.add(element);
      }
    }
    return result;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(e -> e.getNodeName().equals(name)).toList();
  }

  /** The element and all below it, in document order. */
  static List<Element> all(Element root) {
    List<Element> result = new ArrayList<>();
    collect(root, result);
    return result;
  }

  private static void collect(Element element, List<Element> into) {
    into.add(element);
    children(element).forEach(child -> collect(child, into));
  }

  /** Errors come as exceptions; nothing is printed. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {}

    @Override
    public void error(SAXParseException exception) {}

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
