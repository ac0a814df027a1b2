package dev.vademecum.bibtex;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.SourceFile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** How many others an entry may take fields from. */
  private static final int MOST = 100;

  private static final Set<String> DATA_OWN = Set.of("xdata", "ids");

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final Map<String, BibtexEntry> byKey = new LinkedHashMap<>();
  private final List<SourceFile> beside;
  private @Nullable Map<String, BibtexEntry> elsewhere;

  /**
   * @param beside other files, which are read if an entry refers to one that is not in this
   */
  BibtexInheritance(
      SourceFile file,
      List<BibtexEntry> entries,
      List<SourceFile> beside,
      Diagnostics diagnostics) {
    this.file = file;
    this.beside = beside;
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
      BibtexEntry parent = parent(name.strip(), field);
      if (parent == null) {
        missing(field, name.strip());
      } else if (seen.size() > MOST) {
        endless(field);
        return;
      } else if (seen.add(name.strip())) {
        boolean whole = link.equals("xdata");
        Set<String> own = whole ? DATA_OWN : OWN;
        Map<String, BibtexField> given = new LinkedHashMap<>(parent.fields());
        if (!whole) {
          // a book hands on what it has from its own data
          parent.field("xdata").ifPresent(data -> from(data, "xdata", parent, given, seen));
        }
        given.values().stream()
            .filter(value -> !own.contains(value.name().value()))
            .map(value -> value.named(whole ? value.name().value() : named(value, entry, parent)))
            .forEach(value -> into.putIfAbsent(value.name().value(), value));
        if (whole) {
          inherit(parent, into, seen);
        }
      }
    }
  }

  /** An entry of this file, or one of another, whose faults stand where it is referred to. */
  private @Nullable BibtexEntry parent(String key, BibtexField link) {
    BibtexEntry here = byKey.get(key);
    if (here != null) {
      return here;
    }
    BibtexEntry there = elsewhere().get(key);
    if (there == null) {
      return null;
    }
    Map<String, BibtexField> fields = new LinkedHashMap<>();
    there.fields().forEach((name, field) -> fields.put(name, field.at(link.span())));
    return there.with(fields);
  }

  private Map<String, BibtexEntry> elsewhere() {
    if (elsewhere == null) {
      Map<String, BibtexEntry> found = new LinkedHashMap<>();
      for (SourceFile other : beside) {
        // each file reports its faults itself
        new BibtexScanner(other, new Diagnostics())
            .scan()
            .forEach(entry -> found.putIfAbsent(entry.key().value(), entry));
      }
      elsewhere = found;
    }
    return elsewhere;
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

  private void endless(BibtexField field) {
    diagnostics.add(
        file.diagnostic(
            Code.BIBTEX_LIMIT,
            field.span(),
            Message.of("bibtex-limit.links", MOST),
            Message.of("bibtex-limit.hint")));
  }

  private void missing(BibtexField field, String key) {
    Set<String> known = new LinkedHashSet<>(byKey.keySet());
    known.addAll(elsewhere().keySet());
    diagnostics.add(
        file.diagnostic(
            Code.BIBTEX_ENTRY,
            field.span(),
            Message.of("bibtex-entry.crossref", field.name().value(), key),
            Nearest.hint(key, known, Message.of("bibtex-entry.crossref.hint"))));
  }
}
