package dev.vademecum.bibtex;

import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes works as BibTeX, in words that reference managers and LaTeX both know. */
public final class BibtexWriter {
  private static final Pattern ITALIC = Pattern.compile("(?i)<i>(.*?)</i>");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article-journal", "article"),
          Map.entry("article-magazine", "article"),
          Map.entry("article-newspaper", "article"),
          Map.entry("book", "book"),
          Map.entry("chapter", "incollection"),
          Map.entry("entry-encyclopedia", "incollection"),
          Map.entry("entry-dictionary", "incollection"),
          Map.entry("paper-conference", "inproceedings"),
          Map.entry("report", "techreport"),
          Map.entry("thesis", "phdthesis"),
          Map.entry("manuscript", "unpublished"),
          Map.entry("pamphlet", "booklet"),
          Map.entry("webpage", "online"));
  private static final Map<String, String> LANGUAGES =
      Map.of("nl", "dutch", "en", "english", "de", "german", "fr", "french");

  private final CslItem item;
  private final String type;
  private final Map<String, String> fields = new LinkedHashMap<>();

  private BibtexWriter(CslItem item) {
    this.item = item;
    this.type = TYPES.getOrDefault(item.type(), "misc");
  }

  /** One entry with a line break at its end. */
  public static String write(CslItem item) {
    return new BibtexWriter(item).write();
  }

  private String write() {
    List.of("author", "editor", "translator").forEach(this::names);
    // capitals are as the author wants them
    put("title", item.field("title").isEmpty() ? "" : "{" + text("title") + "}");
    put(type.equals("article") ? "journal" : "booktitle", text("container-title"));
    issued();
    put("volume", text("volume"));
    put("number", text(item.field("issue").isEmpty() ? "number" : "issue"));
    put("pages", text("page").replaceAll("\\s*[-–]+\\s*", "--"));
    put("edition", text("edition"));
    put("series", text("collection-title"));
    put(publisher(), text("publisher"));
    put("address", text("publisher-place"));
    put("type", text("genre"));
    put("note", text("note"));
    List.of("ISBN", "ISSN", "DOI", "URL")
        .forEach(key -> put(key.toLowerCase(Locale.ROOT), verbatim(item.field(key))));
    put("urldate", date(item.dates().get("accessed")));
    put("langid", LANGUAGES.getOrDefault(item.language(), ""));
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining(",\n", "@" + type + "{" + item.id() + ",\n", "\n}\n"));
  }

  private String publisher() {
    return switch (type) {
      case "techreport" -> "institution";
      case "phdthesis" -> "school";
      default -> "publisher";
    };
  }

  private void put(String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }

  private String text(String field) {
    return escaped(item.field(field));
  }

  private void names(String role) {
    put(
        role,
        item.names(role).stream().map(BibtexWriter::name).collect(Collectors.joining(" and ")));
  }

  private static String name(CslName name) {
    if (!name.literal().isEmpty()) {
      String literal = escaped(name.literal());
      return literal.equals("others") ? literal : "{" + literal + "}";
    }
    String particle = (name.droppingParticle() + " " + name.nonDroppingParticle()).strip();
    String family = escaped(name.family());
    boolean whole = family.matches("\\p{Ll}.*|.*,.*|(?i).* and .*");
    String last = (particle + " " + (whole ? "{" + family + "}" : family)).strip();
    String suffix = name.suffix().isEmpty() ? "" : ", " + escaped(name.suffix());
    return last + suffix + (name.given().isEmpty() ? "" : ", " + escaped(name.given()));
  }

  private void issued() {
    CslDate issued = item.dates().get("issued");
    if (issued == null) {
      return;
    }
    put("year", issued.year() == 0 ? escaped(issued.literal()) : Integer.toString(issued.year()));
    String date = date(issued);
    put("date", date.contains("-") || date.contains("/") ? date : "");
  }

  private static String date(@Nullable CslDate date) {
    if (date == null || date.year() == 0) {
      return "";
    }
    String start = iso(date.year(), date.month(), date.day());
    return date.endYear() == 0
        ? start
        : start + "/" + iso(date.endYear(), date.endMonth(), date.endDay());
  }

  private static String iso(int year, int month, int day) {
    String text = String.format(Locale.ROOT, "%04d", year);
    text += month > 0 ? String.format(Locale.ROOT, "-%02d", month) : "";
    return text + (month > 0 && day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
  }

  /** Braces would end the value. */
  private static String verbatim(String text) {
    return text.replace("{", "%7B").replace("}", "%7D");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    String emphasised = ITALIC.matcher(text).replaceAll("\uE000$1\uE001");
    String plain = TAG.matcher(emphasised).replaceAll("");
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      out.append(
          switch (c) {
            case '\uE000' -> "\\emph{";
            case '\uE001' -> "}";
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '{', '}', '$', '&', '%', '#', '_' -> "\\" + c;
            default -> String.valueOf(c);
          });
    }
    return out.toString();
  }
}
