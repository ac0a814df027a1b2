package dev.vademecum.citation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.csl.CslVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file of the test suite of the Citation Style Language.
 *
 * @param name of the file, without its extension
 */
record CslFixture(String name, Map<String, String> sections) {
  private static final Pattern SECTION =
      Pattern.compile(">>=+ ([A-Z-]+) =+>>\\R?(.*?)\\R?<<=+ \\1 =+<<", Pattern.DOTALL);

  static CslFixture read(Path file) throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    Matcher section = SECTION.matcher(Files.readString(file));
    while (section.find()) {
      sections.put(section.group(1), section.group(2));
    }
    String name = file.getFileName().toString();
    return new CslFixture(name.substring(0, name.lastIndexOf('.')), sections);
  }

  boolean isList() {
    return section("MODE").strip().startsWith("bibliography");
  }

  String section(String title) {
    return sections.getOrDefault(title, "");
  }

  /** The style; one that prints no list gets one, since a handbook has both. */
  String style() {
    String list =
        "<bibliography><layout><text variable=\"title\"/></layout></bibliography></style>";
    String xml = section("CSL").strip();
    return xml.contains("<bibliography") ? xml : xml.replaceFirst("</style>\\s*$", list);
  }

  String language() {
    Matcher locale = Pattern.compile("default-locale=\"([^\"]+)\"").matcher(section("CSL"));
    return locale.find() ? locale.group(1) : "en-US";
  }

  List<CslItem> items() {
    List<CslItem> items = new ArrayList<>();
    // a fixture says the same work twice at times
    Set<String> known = new HashSet<>();
    for (JsonElement item : JsonParser.parseString(section("INPUT")).getAsJsonArray()) {
      if (known.add(text(item.getAsJsonObject().get("id")))) {
        items.add(item(item.getAsJsonObject()));
      }
    }
    return items;
  }

  /** A citation in a note, or in the text, which is note 0. */
  private record Cited(int note, List<CiteRequest> works) {}

  /** The citations of a fixture that does not say where they stand. */
  private List<Cited> alone() {
    if (!sections.containsKey("CITATION-ITEMS")) {
      return List.of(
          new Cited(0, items().stream().map(item -> CiteRequest.of(item.id())).toList()));
    }
    List<Cited> result = new ArrayList<>();
    JsonParser.parseString(section("CITATION-ITEMS"))
        .getAsJsonArray()
        .forEach(citation -> result.add(new Cited(0, requests(citation.getAsJsonArray()))));
    return result;
  }

  /** The suite adds one citation after the other, each with the list of those around it. */
  private List<Cited> inDocument() {
    Map<String, List<CiteRequest>> known = new LinkedHashMap<>();
    Map<String, Integer> notes = new HashMap<>();
    List<String> order = List.of();
    for (JsonElement step : JsonParser.parseString(section("CITATIONS")).getAsJsonArray()) {
      JsonArray parts = step.getAsJsonArray();
      JsonObject citation = parts.get(0).getAsJsonObject();
      String id =
          citation.has("citationID") ? text(citation.get("citationID")) : "#" + known.size();
      known.put(id, requests(citation.getAsJsonArray("citationItems")));
      notes.putAll(notes(parts.get(1).getAsJsonArray()));
      notes.putAll(notes(parts.get(2).getAsJsonArray()));
      JsonObject properties = citation.getAsJsonObject("properties");
      boolean inNote = properties != null && properties.has("noteIndex");
      notes.put(id, inNote ? properties.get("noteIndex").getAsInt() : 0);
      List<String> now = new ArrayList<>();
      parts
          .get(1)
          .getAsJsonArray()
          .forEach(before -> now.add(text(before.getAsJsonArray().get(0))));
      now.add(id);
      parts.get(2).getAsJsonArray().forEach(after -> now.add(text(after.getAsJsonArray().get(0))));
      order = now;
    }
    return order.stream()
        .filter(known::containsKey)
        .map(id -> new Cited(notes.getOrDefault(id, 0), known.getOrDefault(id, List.of())))
        .toList();
  }

  private static Map<String, Integer> notes(JsonArray around) {
    Map<String, Integer> notes = new HashMap<>();
    around.forEach(
        one ->
            notes.put(text(one.getAsJsonArray().get(0)), one.getAsJsonArray().get(1).getAsInt()));
    return notes;
  }

  private static List<CiteRequest> requests(JsonArray works) {
    List<CiteRequest> result = new ArrayList<>();
    for (JsonElement work : works) {
      JsonObject cited = work.getAsJsonObject();
      boolean without =
          cited.has("suppress-author") && !text(cited.get("suppress-author")).equals("false");
      String label =
          cited.has("label") ? text(cited.get("label")).replace("sub verbo", "sub-verbo") : "page";
      result.add(
          new CiteRequest(
              text(cited.get("id")),
              without,
              text(cited.get("prefix")),
              label,
              text(cited.get("locator")),
              text(cited.get("suffix"))));
    }
    return result;
  }

  private static CslItem item(JsonObject json) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, List<CslName>> names = new LinkedHashMap<>();
    Map<String, CslDate> dates = new LinkedHashMap<>();
    for (String name : json.keySet()) {
      JsonElement value = json.get(name);
      if (CslVocabulary.fields().contains(name)) {
        fields.put(name, text(value));
      } else if (CslVocabulary.nameRoles().contains(name)) {
        List<CslName> people = new ArrayList<>();
        value.getAsJsonArray().forEach(one -> people.add(name(one.getAsJsonObject())));
        names.put(name, people);
      } else if (CslVocabulary.dateRoles().contains(name)) {
        dates.put(name, date(value));
      }
    }
    String type = json.has("type") ? text(json.get("type")) : "";
    return new CslItem(
        text(json.get("id")), type, fields, names, dates, text(json.get("language")));
  }

  private static CslName name(JsonObject json) {
    return new CslName(
        text(json.get("given")),
        text(json.get("family")),
        text(json.get("dropping-particle")),
        text(json.get("non-dropping-particle")),
        text(json.get("suffix")),
        text(json.get("literal")));
  }

  private static CslDate date(JsonElement value) {
    if (!value.isJsonObject()) {
      return CslDate.literal(text(value));
    }
    JsonObject json = value.getAsJsonObject();
    boolean circa = json.has("circa") && !text(json.get("circa")).matches("0|false|");
    if (!json.has("date-parts") || json.getAsJsonArray("date-parts").isEmpty()) {
      return CslDate.literal(
          json.has("literal") ? text(json.get("literal")) : text(json.get("raw")));
    }
    int[] at = new int[6];
    JsonArray both = json.getAsJsonArray("date-parts");
    for (int i = 0; i < Math.min(2, both.size()); i++) {
      JsonArray parts = both.get(i).getAsJsonArray();
      for (int part = 0; part < Math.min(3, parts.size()); part++) {
        String number = text(parts.get(part)).strip();
        at[3 * i + part] = number.matches("-?\\d+") ? Integer.parseInt(number) : 0;
      }
    }
    String season = text(json.get("season"));
    if (at[1] == 0 && season.matches("[1-4]")) {
      at[1] = 20 + Integer.parseInt(season);
    }
    return new CslDate(at[0], at[1], at[2], at[3], at[4], at[5], "", circa);
  }

  private static String text(@Nullable JsonElement value) {
    return value == null || value.isJsonNull() || !value.isJsonPrimitive()
        ? ""
        : value.getAsString();
  }

  /** What must come out, without what is only about the shape of the page. */
  String expected() {
    return settled(section("RESULT").replaceAll("(?m)^(?:\\.\\.|>>)\\[\\d+\\] ", ""));
  }

  /** What we print, in the HTML that the suite uses. */
  String printed() {
    CitationStyle style = CitationStyle.of(name, style());
    CitationEngine engine =
        new CitationEngine(new CitationSettings(style, language(), Particles.APA_EN), items());
    List<String> lines = new ArrayList<>();
    if (isList()) {
      List<String> keys = items().stream().map(CslItem::id).toList();
      engine.bibliography(keys).forEach(entry -> lines.add(html(entry.pieces())));
    } else {
      NoteHistory notes = engine.notes();
      for (Cited cited : sections.containsKey("CITATIONS") ? inDocument() : alone()) {
        StringBuilder line = new StringBuilder();
        engine
            .citation(notes.next(cited.note(), cited.works()))
            .forEach(part -> line.append(html(part.pieces())));
        lines.add(line.toString());
      }
    }
    return settled(String.join("\n", lines));
  }

  private static String html(List<Piece> pieces) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      html.append(html(piece));
    }
    return html.toString();
  }

  private static String html(Piece piece) {
    if (piece instanceof Piece.Emphasis emphasis) {
      return "<i>" + html(emphasis.content()) + "</i>";
    } else if (piece instanceof Piece.Strong strong) {
      return "<b>" + html(strong.content()) + "</b>";
    } else if (piece instanceof Piece.SmallCaps caps) {
      return "<span style=\"font-variant:small-caps;\">" + html(caps.content()) + "</span>";
    } else if (piece instanceof Piece.Superscript raised) {
      return "<sup>" + html(raised.content()) + "</sup>";
    } else if (piece instanceof Piece.Subscript lowered) {
      return "<sub>" + html(lowered.content()) + "</sub>";
    }
    return piece instanceof Piece.Link link
        ? html(link.content())
        : piece.text().replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#62;");
  }

  private static String settled(String html) {
    String text = html.replaceAll("(?i)</?(?:div|a)\\b[^>]*>", " ");
    for (String tag : List.of("i", "b", "sup", "sub")) {
      text = text.replace("</" + tag + "><" + tag + ">", "");
    }
    return text.replaceAll("\\s+", " ").strip();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s (%s)", name, section("MODE").strip());
  }
}
