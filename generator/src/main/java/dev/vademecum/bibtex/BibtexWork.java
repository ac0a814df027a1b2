package dev.vademecum.bibtex;

import dev.vademecum.csl.CslName;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlScalar;
import dev.vademecum.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One work in CSL's words, made of an entry. */
final class BibtexWork {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}]+");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)(\\d{1,3})\\.?(?:st|nd|rd|th|e|de|ste)?\\.?"
              + "(?:\\s*(?:ed|edn|edition|editie|dr|druk|aufl|auflage|éd|édition)\\.?)?");

  /** Ten in each language. */
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste",
          "negende", "tiende", "erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte",
          "achte", "neunte", "zehnte");

  private final BibtexEntry entry;
  private final String type;
  private final String language;
  private final Map<String, YamlMapping.Entry> keys = new LinkedHashMap<>();

  private BibtexWork(BibtexEntry entry, String language) {
    this.entry = entry;
    this.type = entry.type().value();
    this.language = language;
  }

  /**
   * The keys of a work in CSL-YAML.
   *
   * @param language of works that name none, as a BCP 47 tag
   */
  static YamlMapping of(BibtexEntry entry, String language) {
    return new BibtexWork(entry, language).mapping();
  }

  private YamlMapping mapping() {
    put("id", entry.key().span(), scalar(entry.key().value(), entry.key().span()));
    put("type", entry.type().span(), scalar(cslType(), entry.type().span()));
    titles();
    for (BibtexField field : entry.fields().values()) {
      if (!field.value().isBlank()) {
        plain(field);
      }
    }
    numbers();
    dates();
    language();
    origin();
    genre();
    return new YamlMapping(List.copyOf(keys.values()), entry.span());
  }

  private String cslType() {
    if (isPreprint()) {
      return "article";
    }
    String known = BibtexVocabulary.TYPES.getOrDefault(type, "document");
    String subtype = entry.field("entrysubtype").map(BibtexField::value).orElse("");
    if (known.equals("article-journal") && List.of("magazine", "newspaper").contains(subtype)) {
      return "article-" + subtype;
    }
    boolean site = known.equals("document") && entry.field("url").isPresent();
    return site && entry.field("howpublished").isEmpty() ? "webpage" : known;
  }

  private void titles() {
    title("title", "subtitle", "title");
    title("booktitle", "booksubtitle", "container-title");
    title("journaltitle", "journalsubtitle", "container-title");
    if (entry.field("booktitle").isEmpty() && entry.field("maintitle").isPresent()) {
      title("maintitle", "mainsubtitle", "container-title");
    }
  }

  private void title(String main, String sub, String key) {
    Optional<BibtexField> title = entry.field(main);
    Optional<BibtexField> subtitle = entry.field(sub);
    if (title.isEmpty()) {
      return;
    }
    String text = Latex.rich(title.get().value());
    if (subtitle.isPresent()) {
      String colon = text.matches(".*[?!:]") ? " " : ": ";
      text += colon + Latex.rich(subtitle.get().value());
    }
    put(key, title.get(), text);
  }

  private void plain(BibtexField field) {
    String name = field.name().value();
    if (name.equals("type") && BibtexGenres.isExported(field.value())) {
      return;
    }
    if (BibtexVocabulary.TEXTS.containsKey(name)) {
      put(BibtexVocabulary.TEXTS.getOrDefault(name, name), field, Latex.rich(field.value()));
    } else if (BibtexVocabulary.VERBATIM.containsKey(name)) {
      put(BibtexVocabulary.VERBATIM.getOrDefault(name, name), field, verbatim(field));
    } else if (BibtexVocabulary.ROLES.containsKey(name)) {
      names(BibtexVocabulary.ROLES.getOrDefault(name, name), field);
    } else if (BibtexVocabulary.DATES.containsKey(name)) {
      String date = BibtexDates.date(field.value());
      put(BibtexVocabulary.DATES.getOrDefault(name, name), field, date);
    }
  }

  private static String verbatim(BibtexField field) {
    String text = Latex.verbatim(field.value());
    if (field.name().value().equals("url") && text.startsWith("<Go to")) {
      return ""; // what EndNote writes for a record of a library's own
    }
    return field.name().value().equals("doi")
        ? text.replaceFirst("^(?i:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "")
        : text;
  }

  private void names(String role, BibtexField field) {
    List<YamlNode> people =
        BibtexNames.read(field.value()).stream().map(name -> node(name, field.span())).toList();
    put(role, field.name().span(), new YamlSequence(people, field.span()));
  }

  private static YamlNode node(CslName name, Span at) {
    if (!name.literal().isEmpty()) {
      return scalar(name.literal(), at);
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("family", name.family());
    parts.put("given", name.given());
    parts.put("non-dropping-particle", name.nonDroppingParticle());
    parts.put("suffix", name.suffix());
    List<YamlMapping.Entry> entries = new ArrayList<>();
    parts.forEach(
        (key, text) -> {
          if (!text.isEmpty()) {
            entries.add(new YamlMapping.Entry(scalar(key, at), scalar(text, at)));
          }
        });
    return new YamlMapping(entries, at);
  }

  private void numbers() {
    boolean serial = List.of("article", "periodical", "suppperiodical").contains(type);
    boolean report = List.of("report", "techreport", "patent", "standard", "manual").contains(type);
    String number = serial ? "issue" : report ? "number" : "collection-number";
    entry.field("issue").ifPresent(field -> put("issue", field, Latex.rich(field.value())));
    entry.field("number").ifPresent(field -> put(number, field, dashes(field)));
    entry.field("pages").ifPresent(field -> put("page", field, dashes(field)));
    entry.field("edition").ifPresent(field -> put("edition", field, edition(field)));
  }

  private static String dashes(BibtexField field) {
    return Latex.rich(field.value()).replaceAll("\\s*[-–—]+\\s*", "-");
  }

  private static String edition(BibtexField field) {
    String text = Latex.rich(field.value());
    Matcher number = NUMBERED.matcher(text);
    int ordinal = ORDINALS.indexOf(text.toLowerCase(Locale.ROOT));
    return number.matches()
        ? number.group(1)
        : ordinal >= 0 ? Integer.toString(ordinal % 10 + 1) : text;
  }

  private void dates() {
    entry
        .field("year")
        .ifPresent(
            year ->
                put("issued", year, BibtexDates.of(year.value(), value("month"), value("day"))));
  }

  private String value(String name) {
    return entry.field(name).map(BibtexField::value).orElse("");
  }

  private void language() {
    for (String name : List.of("langid", "hyphenation", "language")) {
      entry
          .field(name)
          .flatMap(field -> tag(Latex.plain(field.value())).map(tag -> scalar(tag, field.span())))
          .ifPresent(tag -> put("language", tag.span(), tag));
    }
  }

  private static Optional<String> tag(String language) {
    String low = language.toLowerCase(Locale.ROOT);
    return low.matches("[a-z]{2}(-[a-z]{2})?")
        ? Optional.of(language)
        : Optional.ofNullable(BibtexVocabulary.LANGUAGES.get(low));
  }

  private void origin() {
    entry.field("howpublished").ifPresent(this::howPublished);
    entry.field("eprint").ifPresent(this::preprint);
  }

  /** Whether it stands in an archive and nowhere else. */
  private boolean isPreprint() {
    boolean loose = List.of("article", "misc", "online", "unpublished").contains(type);
    String journal = value("journal") + value("journaltitle");
    String kind = (value("eprinttype") + value("archiveprefix")).toLowerCase(Locale.ROOT);
    boolean archive = kind.isEmpty() || kind.equals("arxiv");
    return loose && archive && !value("eprint").isBlank() && journal.isBlank();
  }

  private void howPublished(BibtexField field) {
    Matcher address = ADDRESS.matcher(field.value());
    if (address.find()) {
      put("URL", field, Latex.verbatim(address.group()));
    } else {
      put("medium", field, Latex.rich(field.value()));
    }
  }

  private void preprint(BibtexField field) {
    String kind = (value("eprinttype") + value("archiveprefix")).toLowerCase(Locale.ROOT);
    String id = Latex.verbatim(field.value());
    if (kind.isEmpty() || kind.equals("arxiv")) {
      if (isPreprint()) {
        put("number", field, "arXiv:" + id);
        put("publisher", field, "arXiv");
      }
      put("URL", field, "https://arxiv.org/abs/" + id);
    } else if (kind.equals("pubmed")) {
      put("PMID", field, id);
    }
  }

  /** What kind of thesis or report it is, in the work's own language. */
  private void genre() {
    String kind = BibtexGenres.isExported(value("type")) ? "" : value("type");
    String word = kind.isEmpty() ? type.replace("masters", "ma") : kind;
    if (!BibtexGenres.isWord(word) || (kind.isEmpty() && !type.endsWith("thesis"))) {
      return;
    }
    YamlMapping.Entry own = keys.get("language");
    String tongue = own != null && own.value() instanceof YamlScalar tag ? tag.text() : language;
    keys.remove("genre");
    put("genre", entry.type().span(), scalar(BibtexGenres.of(word, tongue), entry.type().span()));
  }

  private void put(String key, BibtexField field, String text) {
    if (!text.isBlank()) {
      put(key, field.name().span(), scalar(text, field.span()));
    }
  }

  /** Of two fields that mean the same the first counts. */
  private void put(String key, Span at, YamlNode value) {
    keys.putIfAbsent(key, new YamlMapping.Entry(scalar(key, at), value));
  }

  private static YamlScalar scalar(String text, Span at) {
    return new YamlScalar(text, YamlScalar.Type.TEXT, at);
  }
}
