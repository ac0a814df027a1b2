package dev.vademecum.citation;

import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Says what a work is filed under, and how names and words compare. */
final class FilingOrder {
  /** Who stands in for a missing author, as APA has it. */
  private static final List<String> ROLES =
      List.of(
          "composer",
          "author",
          "illustrator",
          "director",
          "guest",
          "host",
          "producer",
          "executive-producer",
          "series-creator",
          "editor-translator",
          "editor",
          "editorial-director",
          "compiler",
          "curator",
          "collection-editor");

  private static final Set<String> UNDER_PUBLISHER =
      Set.of("webpage", "software", "entry-dictionary", "entry-encyclopedia");
  private static final Map<String, Set<String>> ARTICLES =
      Map.of(
          "nl", Set.of("de", "het", "een", "'t", "’t", "'n", "’n"),
          "en", Set.of("the", "a", "an"),
          "de", Set.of("der", "die", "das", "ein", "eine"),
          "fr", Set.of("le", "la", "les", "un", "une"));

  private final WordOrder words;
  private final String language;
  private final boolean underFamilyName;

  FilingOrder(String language, boolean underFamilyName) {
    this.words = WordOrder.of(language);
    this.language = language;
    this.underFamilyName = underFamilyName;
  }

  /** The order of a handbook's convention and style. */
  static FilingOrder of(CitationSettings settings) {
    Element style = settings.style().document().getDocumentElement();
    String demotion = style.getAttribute("demote-non-dropping-particle");
    return new FilingOrder(
        settings.language(), settings.particles().filedUnderFamilyName(demotion));
  }

  FilingKey key(CslItem item) {
    List<CslName> names = names(item);
    if (names.isEmpty()) {
      String title = withoutArticle(item.field("title").replaceAll("<[^<>]*>", ""), language(item));
      return new FilingKey(List.of(name(title, "", "")), WordOrder.heading(title));
    }
    List<FilingKey.Name> head = names.stream().map(this::name).toList();
    return new FilingKey(head, WordOrder.heading(familyName(names.get(0))));
  }

  /** Those under whom the work is filed; nobody, if it is filed under its title. */
  static List<CslName> names(CslItem item) {
    for (String role : ROLES) {
      if (!item.names(role).isEmpty()) {
        return Others.without(item.names(role));
      }
    }
    String publisher = item.field("publisher");
    boolean stands = UNDER_PUBLISHER.contains(item.type()) && !publisher.isBlank();
    return stands ? List.of(CslName.literal(publisher)) : List.of();
  }

  /** A text of a work, such as its title, without the article that it begins with. */
  WordOrder.Key words(String text, CslItem item) {
    String plain = text.replaceAll("<[^<>]*>", "");
    return words.key(withoutArticle(plain, language(item)));
  }

  private String language(CslItem item) {
    return item.language().isEmpty() ? language : item.language();
  }

  /** A name whose particle is a part of its own. */
  FilingKey.Name name(CslName name) {
    String particle = underFamilyName ? name.nonDroppingParticle() : "";
    return name(familyName(name), name.given(), particle);
  }

  private FilingKey.Name name(String family, String given, String particle) {
    return new FilingKey.Name(words.key(family), words.key(given), words.key(particle));
  }

  private String familyName(CslName name) {
    if (!name.literal().isBlank()) {
      return withoutArticle(name.literal(), language);
    }
    if (name.family().isBlank()) {
      return name.given();
    }
    return underFamilyName
        ? name.family()
        : NameParts.join(name.nonDroppingParticle().strip(), name.family());
  }

  private static String withoutArticle(String text, String language) {
    int blank = text.strip().indexOf(' ');
    if (blank < 0) {
      return text;
    }
    String first = text.strip().substring(0, blank).toLowerCase(Locale.ROOT);
    String tongue = Locale.forLanguageTag(language).getLanguage();
    boolean article = ARTICLES.getOrDefault(tongue, Set.of()).contains(first);
    return article ? text.strip().substring(blank + 1) : text;
  }
}
