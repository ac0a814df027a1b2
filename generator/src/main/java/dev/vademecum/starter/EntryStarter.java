package dev.vademecum.starter;

import dev.vademecum.config.Facet;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.drawing.Archetype;
import dev.vademecum.entry.Kind;
import dev.vademecum.schema.Descriptions;
import dev.vademecum.schema.Vocabulary;
import dev.vademecum.yaml.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A new entry: all keys of its kind with what they mean, those that it needs filled in, the others
 * as comments.
 */
public final class EntryStarter {
  public static final Archetype SIMPLEST = Archetype.CYCLE;

  private final Kind kind;
  private final Map<String, List<String>> drawing;
  private final Vocabulary vocabulary;
  private final KeyLines lines;
  private final MessageLanguage words;

  private EntryStarter(
      Kind kind,
      Archetype archetype,
      String id,
      String used,
      Language language,
      List<Facet> facets) {
    this.drawing = kind == Kind.MODEL ? StarterDrawing.of(archetype) : Map.of();
    this.kind = kind;
    this.vocabulary =
        kind == Kind.MODEL ? Vocabulary.of(archetype, facets) : Vocabulary.of(kind, facets);
    Descriptions descriptions = Descriptions.in(language, facets);
    this.words = MessageLanguage.of(language.locale());
    Map<String, String> values =
        Map.of(
            "id", id,
            "title", KeyLines.quoted(title(id)),
            "family", KeyLines.quoted(title(id)),
            "archetype", archetype.id(),
            "steps.uses", "[" + used + "]");
    this.lines = new KeyLines(vocabulary.scopes(), descriptions, words, values);
  }

  /**
   * The text of a new file.
   *
   * @param archetype of a model
   * @param used the id of an entry that a case can use
   */
  public static String text(
      Kind kind,
      Archetype archetype,
      String id,
      String used,
      Language language,
      List<Facet> facets) {
    return new EntryStarter(kind, archetype, id, used, language, facets).text();
  }

  /** Where it belongs within the handbook. */
  public static String path(Kind kind, String id) {
    return kind.folder() + "/" + id + (isData(kind) ? ".yml" : ".md");
  }

  private static boolean isData(Kind kind) {
    return kind == Kind.MODEL || kind == Kind.COURSE;
  }

  private static String title(String id) {
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String text() {
    List<String> keys = new ArrayList<>();
    for (boolean needed : List.of(true, false)) {
      vocabulary.shape().keys().stream()
          .filter(key -> isNeeded(key) == needed)
          .forEach(key -> keys.addAll(top(key, needed)));
    }
    String yaml = String.join("\n", keys.subList(1, keys.size())) + "\n";
    return isData(kind)
        ? yaml
        : "---\n" + yaml + "---\n\n" + Message.of("starter.text").in(words) + "\n";
  }

  private boolean isNeeded(Key key) {
    return key.need() == Key.Need.REQUIRED
        || (kind == Kind.PERSON && key.name().equals("family"))
        || drawing.containsKey(key.name());
  }

  private List<String> top(Key key, boolean needed) {
    List<String> path = List.of(key.name());
    List<String> all = new ArrayList<>(List.of(""));
    lines.comment(key, path).ifPresent(comment -> all.add("# " + comment));
    List<String> written = drawing.getOrDefault(key.name(), lines.of(key, path));
    written.forEach(line -> all.add(needed ? line : "# " + line));
    return all;
  }
}
