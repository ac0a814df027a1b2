package dev.vademecum.compose;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.RichText;
import dev.vademecum.json.Json;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What pages show beside a link to a term, an intervention or a person: by its address, its kind,
 * title and summary. They are scripts, since pages opened from disk may read nothing else; one for
 * each first letter of an id, so that none gets large.
 */
final class Previews {
  private static final String FOLDER = "assets/previews/";

  /** In UTF-16 units; more is for the page itself. */
  private static final int MOST = 320;

  private final Composition all;
  private final SortedMap<Character, Map<String, Json>> files = new TreeMap<>();

  private Previews(Composition all) {
    this.all = all;
  }

  static List<OutputFile> of(Composition all) {
    Previews previews = new Previews(all);
    all.handbook().all(Entry.Term.class).forEach(term -> previews.add(term, term.definition()));
    all.handbook()
        .all(Entry.Intervention.class)
        .forEach(entry -> previews.add(entry, summary(entry)));
    all.handbook()
        .all(Entry.Person.class)
        .forEach(person -> previews.add(person, person.meta().summary()));
    return previews.files.entrySet().stream()
        .map(file -> OutputFile.text(path(file.getKey()), script(file.getValue())))
        .toList();
  }

  private static String path(char letter) {
    return FOLDER + letter + ".js";
  }

  private static String script(Map<String, Json> entries) {
    return "vademecumPreviews(" + Json.object(entries).print().strip() + ");\n";
  }

  private static RichText summary(Entry.Intervention intervention) {
    RichText summary = intervention.meta().summary();
    return summary.document().blocks().isEmpty() ? intervention.aim() : summary;
  }

  private void add(Entry entry, RichText text) {
    String plain = cut(plain(text));
    if (!plain.isEmpty()) {
      char letter = entry.id().id().charAt(0);
      String kind = all.messages().text("kicker." + entry.id().kind().id());
      files
          .computeIfAbsent(letter, name -> new LinkedHashMap<>())
          .put(Addresses.of(entry.id()), Json.texts(List.of(kind, entry.title(), plain)));
    }
  }

  /** As readers see it: links by the titles that they show. */
  private String plain(RichText text) {
    Page page = new Page(all, "");
    String html = new TextWriter(page, new Figures(page)).line(text).markup();
    return Stream.of(html.replaceAll("<[^>]*>", " "))
        .map(words -> words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\""))
        .map(words -> words.replace("&#39;", "'").replace("&amp;", "&"))
        .findFirst()
        .orElseThrow()
        .replaceAll("\\s+", " ")
        .replaceAll(" (?=[.,;:!?)])", "")
        .strip();
  }

  private static String cut(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int cut = text.lastIndexOf(' ', MOST);
    return text.substring(0, cut < 0 ? MOST : cut) + " …";
  }
}
