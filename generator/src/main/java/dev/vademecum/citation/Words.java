package dev.vademecum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The words of a language, such as "Red." and "geraadpleegd op". */
final class Words {
  private static final Map<String, String> TAGS =
      Map.of("nl", "nl-NL", "en", "en-US", "de", "de-DE", "fr", "fr-FR");

  /** The sign between two names, which is no term of CSL. */
  static final String AND_SIGN = "&";

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

  /** The names of all terms of a language. */
  static Set<String> terms(String tag) {
    Set<String> names = new TreeSet<>(Set.of(AND_SIGN));
    for (Document words : of(tag)) {
      Dom.all(words.getDocumentElement()).stream()
          .filter(element -> element.getNodeName().equals("term"))
          .forEach(term -> names.add(term.getAttribute("name")));
    }
    return names;
  }

  /** What comes before even the style's own words, in all forms but verbs. */
  static List<Document> overrides(Map<String, String> terms) {
    Document words = parse("<locale><terms/></locale>");
    Element list = (Element) words.getDocumentElement().getFirstChild();
    new TreeMap<>(terms)
        .forEach(
            (name, text) -> {
              for (String form : List.of("long", "short", "symbol")) {
                Element term = words.createElement("term");
                term.setAttribute("name", name);
                term.setAttribute("form", form);
                term.setTextContent(text);
                list.appendChild(term);
              }
            });
    return terms.isEmpty() ? List.of() : List.of(words);
  }

  /**
   * Words for the months by which citeproc gets seasons, of which it knows none.
   *
   * @param names of 1 for spring to 4 for winter
   */
  static Document seasons(IntFunction<String> names) {
    Map<String, String> months = new TreeMap<>();
    for (int season = 1; season <= 4; season++) {
      months.put("month-2" + season, names.apply(season));
    }
    return overrides(months).get(0);
  }

  private static Document parse(String xml) {
    try {
      return Dom.parse(xml);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
