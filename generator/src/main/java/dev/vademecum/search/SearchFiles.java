package dev.vademecum.search;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.Citations;
import dev.vademecum.config.Facet;
import dev.vademecum.entry.Kind;
import dev.vademecum.json.Json;
import dev.vademecum.output.OutputFile;
import dev.vademecum.templates.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Indexes an edition from its finished pages. {@code search/index.js} is the only file with a fixed
 * name; it names the others.
 */
public final class SearchFiles {
  /** Where they are. */
  public static final String FOLDER = "search/";

  private final Handbook handbook;
  private final Messages messages;
  private final Language language;
  private final Set<String> stopWords;
  private final List<OutputFile> files = new ArrayList<>();

  private SearchFiles(Handbook handbook, Messages messages) {
    this.handbook = handbook;
    this.messages = messages;
    this.language = Language.of(messages.language());
    this.stopWords = language.stopWords();
  }

  /**
   * The files of an edition's search.
   *
   * @param messages what is said to readers
   * @param pages the composed pages of the edition
   */
  public static List<OutputFile> of(
      Handbook handbook, Citations citations, Messages messages, List<OutputFile> pages) {
    SearchFiles search = new SearchFiles(handbook, messages);
    Docs docs = new Docs(handbook, citations, messages, pages);
    return search.index(Part.of(docs, search.language, search.stopWords));
  }

  private List<OutputFile> index(List<Part> parts) {
    List<Doc> docs = parts.stream().flatMap(part -> part.docs().stream()).toList();
    List<Line> lines = parts.stream().flatMap(part -> part.lines().stream()).toList();
    // What is found and what is shown of it know nothing of each other.
    boolean readable = !handbook.config().editions().isEmpty(); // else nothing is hidden
    CompletableFuture<DocShards> showing =
        CompletableFuture.supplyAsync(() -> DocShards.of(docs, lines, readable));
    Vocabulary vocabulary = Vocabulary.of(parts, docs, language, stopWords);
    TermShards terms = TermShards.of(vocabulary, new Scorer(docs, parts, vocabulary).postings());
    List<Packed> spelling = terms.spelling();
    DocShards shown = showing.join();
    Json.Members index =
        Json.object()
            .with("language", messages.language())
            .with("docs", docs.size())
            .with("levels", Scorer.LEVELS)
            .with("own", TermShards.OWN)
            .with("words", words())
            .with("stop", String.join(" ", stopWords))
            .with("light", String.join(" ", language.lightWords()))
            .with("kinds", kinds(docs))
            .with("facets", add(facets(docs)))
            .with("beginnings", add(beginnings(terms.beginnings())))
            .with("terms", terms.index())
            .with("spelling", spelling.isEmpty() ? "" : spelling.get(0).name())
            .with("lexicon", shown.lexicon())
            .with("shown", shown.index());
    add(terms.files());
    add(terms.lists());
    add(shown.files());
    add(spelling);
    files.add(OutputFile.text(FOLDER + "index.js", "vademecumSearch.open(" + index.line() + ")\n"));
    return distinct();
  }

  /** Two entries that say the same are in one file. */
  private List<OutputFile> distinct() {
    Map<String, OutputFile> byPath = new LinkedHashMap<>();
    files.forEach(file -> byPath.putIfAbsent(file.path(), file));
    return List.copyOf(byPath.values());
  }

  private void add(List<Packed> packed) {
    packed.forEach(one -> files.add(one.file()));
  }

  /** Packs what is not always needed; its name, or nothing for nothing. */
  private Json add(Json json) {
    String text = json.line();
    if (text.length() <= 2) {
      return new Json.Text("");
    }
    Packed packed = Packed.of(text);
    add(List.of(packed));
    return new Json.Text(packed.name());
  }

  /** What the script says to readers. */
  private Json words() {
    Json.Members words = Json.object();
    String prefix = "search.";
    for (String key :
        messages.keys().stream().filter(k -> k.startsWith(prefix)).sorted().toList()) {
      words = words.with(key.substring(prefix.length()), messages.text(key));
    }
    return words.with("entries", messages.text("page.entries"));
  }

  /** The kinds that there are, each with its first entry: entries stand in the order of kinds. */
  private Json kinds(List<Doc> docs) {
    List<Json> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < docs.size(); i++) {
        if (docs.get(i).kind() == kind) {
          String id = kind.id();
          kinds.add(
              Json.array(
                  new Json.Text(id),
                  new Json.Text(messages.text("kinds." + id)),
                  new Json.Text(messages.text("kind." + id)),
                  new Json.Whole(i)));
          break;
        }
      }
    }
    return Json.array(kinds);
  }

  private Json facets(List<Doc> docs) {
    List<Json> facets = new ArrayList<>();
    for (Facet facet : handbook.facets()) {
      Map<String, List<Integer>> values = new LinkedHashMap<>();
      facet.valueIds().forEach(value -> values.put(value, new ArrayList<>()));
      for (int i = 0; i < docs.size(); i++) {
        int doc = i;
        new LinkedHashSet<>(handbook.values(docs.get(i).entry(), facet))
            .forEach(value -> values.computeIfAbsent(value, v -> new ArrayList<>()).add(doc));
      }
      values.values().removeIf(List::isEmpty);
      if (values.size() > 1) {
        facets.add(facet(facet, values));
      }
    }
    return Json.array(facets);
  }

  private Json facet(Facet facet, Map<String, List<Integer>> values) {
    List<Json> all = new ArrayList<>();
    values.forEach(
        (value, docs) ->
            all.add(
                Json.array(new Json.Text(value), new Json.Text(label(facet, value)), steps(docs))));
    String label = facet.label().isEmpty() ? messages.text("facet." + facet.id()) : facet.label();
    return Json.array(new Json.Text(facet.id()), new Json.Text(label), Json.array(all));
  }

  /** The first entry, and then how far it is to the next each time: small numbers pack well. */
  private static Json steps(List<Integer> docs) {
    List<Json> steps = new ArrayList<>();
    int last = 0;
    for (int doc : docs) {
      steps.add(new Json.Whole(doc - last));
      last = doc;
    }
    return Json.array(steps);
  }

  private String label(Facet facet, String value) {
    return facet.values().stream()
        .filter(known -> known.id().equals(value) && !known.label().isEmpty())
        .map(Facet.Value::label)
        .findFirst()
        .orElseGet(
            () -> {
              String key = "facet." + facet.id() + "." + value;
              return messages.has(key) ? messages.text(key) : value;
            });
  }

  private static Json beginnings(Map<String, List<String>> beginnings) {
    Json.Members json = Json.object();
    for (Map.Entry<String, List<String>> beginning : beginnings.entrySet()) {
      json = json.with(beginning.getKey(), Json.texts(beginning.getValue()));
    }
    return json;
  }
}
