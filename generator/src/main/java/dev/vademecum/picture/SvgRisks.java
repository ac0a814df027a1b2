package dev.vademecum.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a drawing must not have, since a browser that opens it as a page would run or fetch it. It
 * is looked for in every drawing, though as a picture on a page none of it would work.
 */
public final class SvgRisks {
  private static final Set<String> FORBIDDEN =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "embed",
          "object",
          "audio",
          "video",
          "canvas",
          "handler",
          "listener",
          "html",
          "body",
          "link",
          "meta",
          "base",
          "form");

  /** An animation could change an address after it was looked at. */
  private static final Set<String> ANIMATIONS = Set.of("animate", "set", "animatemotion");

  private static final Pattern INNER =
      Pattern.compile("(?i)#.*|data:image/(?:png|jpeg|gif|webp);base64,.*");
  private static final Pattern WEB = Pattern.compile("(?i)https?://.*|mailto:.*");
  private static final Pattern FETCHES =
      Pattern.compile(
          "(?i)@import|url\\(\\s*+[\"']?+(?!#|data:image/)|(?:image-set|cross-fade)\\(");

  /** What fetches in a style only: elsewhere, a name may look so. */
  private static final Pattern FETCHES_IN_STYLE = Pattern.compile("(?i)\\b(?:image|src)\\(");

  /**
   * One that declares something itself; what it names lies elsewhere, and no browser reads that.
   */
  private static final Pattern DECLARING =
      Pattern.compile("<!DOCTYPE(?:\"[^\"]*+\"|'[^']*+'|[^\"'>\\[])*+\\[");

  /** Addresses and handlers, whatever prefix the drawing gives to XLink. */
  private static final Pattern ANIMATED = Pattern.compile("(?i)(?:.*:)?href|on.*|src|style");

  private static final String HTML = "http://www.w3.org/1999/xhtml";

  private final List<Risk> risks = new ArrayList<>();
  private final String text;

  /** The text of the style that is being read, which comments and elements may interrupt. */
  private final StringBuilder style = new StringBuilder();

  private int styleStart;
  private int withinStyle;

  /** An element in one that is reported needs no report of its own; its attributes do. */
  private int withinForbidden;

  private SvgRisks(String text) {
    this.text = text;
  }

  /** What kind of thing it is. */
  public enum What {
    ELEMENT,
    ATTRIBUTE,
    ADDRESS,
    STYLE,
    ENTITIES,
    XML
  }

  /**
   * A risk.
   *
   * @param name of the element or attribute, the address, or what the parser says
   * @param start offset in the text of the tag that has it
   */
  public record Risk(What what, String name, int start) {}

  /** All risks, in the order of the text; a text that is no XML is one. */
  public static List<Risk> of(String text) {
    SvgRisks found = new SvgRisks(text);
    found.read();
    return List.copyOf(found.risks);
  }

  private void read() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    int at = 0;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        int event = reader.next();
        int end = Math.min(text.length(), Math.max(0, reader.getLocation().getCharacterOffset()));
        look(event, reader, start(event, reader, end));
        at = end;
      }
    } catch (XMLStreamException e) {
      add(What.XML, "", Math.min(at, text.length()));
    }
  }

  /** The reader tells where a tag ends. */
  private int start(int event, XMLStreamReader reader, int end) {
    if (event != XMLStreamConstants.START_ELEMENT) {
      return end;
    }
    String prefix = reader.getPrefix();
    String name = prefix == null || prefix.isEmpty() ? "" : prefix + ":";
    return Math.max(0, text.lastIndexOf("<" + name + reader.getLocalName(), end));
  }

  private void look(int event, XMLStreamReader reader, int start) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> element(reader, start);
      case XMLStreamConstants.END_ELEMENT -> endElement();
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> add(What.ELEMENT, "<?…?>", start);
      case XMLStreamConstants.ENTITY_REFERENCE -> add(What.ENTITIES, "", start);
      case XMLStreamConstants.DTD -> {
        if (DECLARING.matcher(text).find()) {
          add(What.ENTITIES, "", text.indexOf("<!DOCTYPE"));
        }
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (withinStyle > 0) {
          style.append(reader.getText());
        }
      }
      default -> {}
    }
  }

  private void element(XMLStreamReader reader, int start) {
    String name = reader.getLocalName().toLowerCase(Locale.ROOT);
    if (withinForbidden > 0) {
      withinForbidden++;
    } else if (FORBIDDEN.contains(name) || HTML.equals(reader.getNamespaceURI())) {
      withinForbidden = 1;
      add(What.ELEMENT, reader.getLocalName(), start);
    }
    if (withinStyle > 0) {
      withinStyle++;
    } else if (name.equals("style")) {
      withinStyle = 1;
      styleStart = start;
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      attribute(name, attribute, reader.getAttributeValue(i), start);
    }
  }

  private void endElement() {
    withinForbidden = Math.max(0, withinForbidden - 1);
    if (withinStyle > 0 && --withinStyle == 0) {
      if (fetches(style.toString())) {
        add(What.STYLE, "style", styleStart);
      }
      style.setLength(0);
    }
  }

  private void attribute(String element, String attribute, String value, int start) {
    String name = attribute.toLowerCase(Locale.ROOT);
    String plain = value.replaceAll("[\\x00-\\x20]", "");
    if (name.startsWith("on")) {
      add(What.ATTRIBUTE, attribute, start);
    } else if (name.equals("href") || name.equals("src")) {
      boolean link = element.equals("a") && WEB.matcher(plain).matches();
      if (!plain.isEmpty() && !link && !INNER.matcher(plain).matches()) {
        add(What.ADDRESS, value, start);
      }
    } else if (name.equals("attributename") && ANIMATIONS.contains(element)) {
      if (ANIMATED.matcher(plain).matches()) {
        add(What.ATTRIBUTE, value, start);
      }
    } else if (name.equals("style") ? fetches(value) : FETCHES.matcher(value).find()) {
      add(What.STYLE, attribute, start);
    }
  }

  /** With a backslash a style can spell anything. */
  private static boolean fetches(String style) {
    return style.indexOf('\\') >= 0
        || FETCHES.matcher(style).find()
        || FETCHES_IN_STYLE.matcher(style).find();
  }

  private void add(What what, String name, int start) {
    risks.add(new Risk(what, name, start));
  }
}
