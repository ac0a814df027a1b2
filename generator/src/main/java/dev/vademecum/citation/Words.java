package dev.vademecum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The words of a language, such as "Red." and "geraadpleegd op". */
final class Words {
  private static final Map<String, String> TAGS =
      Map.of("nl", "nl-NL", "en", "en-US", "de", "de-DE", "fr", "fr-FR");

  private Words() {}

  /** "nl", "en", "de" or "fr"; "en" for any other. */
  static String language(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return TAGS.containsKey(language) ? language : "en";
  }

  /** Trees of CSL locales, later ones before earlier. */
  static List<Document> of(String tag) {
    String language = language(tag);
    List<Document> result = new ArrayList<>();
    result.add(parse(CitationStyle.resource("/locales-" + TAGS.get(language) + ".xml")));
    if (Locale.forLanguageTag(tag).toLanguageTag().equals("en-GB")) {
      result.add(parse(CitationStyle.resource("/locales-en-GB.xml")));
    }
    if (!language.equals("en")) {
      result.add(parse(CitationStyle.resource("/csl/terms-" + language + ".xml")));
    }
    return result;
  }

  /** What comes before even the style's own words. */
  static List<Document> overrides(EtAl etAl, List<Document> words) {
    return switch (etAl) {
      case STYLE -> List.of();
      case LATIN -> List.of(etAl("et al."));
      case NATIVE -> List.of(etAl(nativeEtAl(words.get(0))));
    };
  }

  private static String nativeEtAl(Document words) {
    for (Element term : Dom.all(words.getDocumentElement())) {
      if (term.getAttribute("name").equals("et-al") && !term.hasAttribute("form")) {
        return term.getTextContent();
      }
    }
    return "et al.";
  }

  private static Document etAl(String text) {
    Document words = parse("<locale><terms><term name=\"et-al\"/></terms></locale>");
    words.getDocumentElement().getFirstChild().getFirstChild().setTextContent(text);
    return words;
  }

  private static Document parse(String xml) {
    try {
      return Dom.parse(xml);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
