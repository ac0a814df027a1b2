package dev.vademecum.bibtex;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.SourceFile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields that an entry takes from another: {@code crossref} and {@code xdata}. */
final class BibtexInheritance {
  /** What stays with the entry that has it. */
  private static final Set<String> OWN =
      Set.of(
          "crossref",
          "xdata",
          "xref",
          "ids",
          "label",
          "shorthand",
          "sortkey",
          "keywords",
          "abstract",
          "file",
          "shorttitle",
          "pages",
          "doi",
          "url",
          "note",
          "options");

  private static final Set<String> DATA_OWN = Set.of("xdata", "ids");

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final Map<String, BibtexEntry> byKey = new LinkedHashMap<>();

  BibtexInheritance(SourceFile file, List<BibtexEntry> entries, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    entries.forEach(entry -> byKey.putIfAbsent(entry.key().value(), entry));
  }

  BibtexEntry complete(BibtexEntry entry) {
    Map<String, BibtexField> fields = new LinkedHashMap<>(entry.fields());
    inherit(entry, fields, new HashSet<>(Set.of(entry.key().value())));
    return entry.with(fields);
  }

  private void inherit(BibtexEntry entry, Map<String, BibtexField> into, Set<String> seen) {
    for (String link : List.of("xdata", "crossref")) {
      entry.field(link).ifPresent(field -> from(field, link, entry, into, seen));
    }
  }

  private void from(
      BibtexField field,
      String link,
      BibtexEntry entry,
      Map<String, BibtexField> into,
      Set<String> seen) {
    for (String name : field.value().split(",", -1)) {
      BibtexEntry parent = byKey.get(name.strip());
      if (parent == null) {
        missing(field, name.strip());
      } else if (seen.add(name.strip())) {
        boolean whole = link.equals("xdata");
        Set<String> own = whole ? DATA_OWN : OWN;
        parent.fields().values().stream()
            .filter(value -> !own.contains(value.name().value()))
            .map(value -> value.named(whole ? value.name().value() : named(value, entry, parent)))
            .forEach(value -> into.putIfAbsent(value.name().value(), value));
        if (whole) {
          inherit(parent, into, seen);
        }
      }
    }
  }

  /** The title of the whole is the book's title for its part, and its author the book's. */
  private static String named(BibtexField field, BibtexEntry part, BibtexEntry whole) {
    String name = field.name().value();
    boolean periodical = whole.type().value().equals("periodical");
    boolean chapter = !part.type().value().equals(whole.type().value());
    if (!chapter) {
      return name;
    }
    return switch (name) {
      case "title" -> periodical ? "journaltitle" : "booktitle";
      case "subtitle" -> periodical ? "journalsubtitle" : "booksubtitle";
      case "author" -> part.type().value().startsWith("in") ? "bookauthor" : "author";
      default -> name;
    };
  }

  private void missing(BibtexField field, String key) {
    diagnostics.add(
        file.diagnostic(
            Code.BIBTEX_ENTRY,
            field.span(),
            Message.of("bibtex-entry.crossref", field.name().value(), key),
            Nearest.hint(key, byKey.keySet(), Message.of("bibtex-entry.crossref.hint"))));
  }
}
