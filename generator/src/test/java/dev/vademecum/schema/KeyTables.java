package dev.vademecum.schema;

import dev.vademecum.config.Language;
import dev.vademecum.drawing.Archetype;
import dev.vademecum.entry.Kind;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of keys in the manual, made of the shapes that check what authors write. */
final class KeyTables {
  private static final int KINDS_IN_COMMON = 5;
  private static final int ARCHETYPES_IN_COMMON = 7;

  private final Descriptions descriptions = Descriptions.in(Language.EN, List.of());
  private final Properties examples;
  private final Set<String> unused;
  private final Set<String> unexemplified = new TreeSet<>();
  private final List<Example> printed = new ArrayList<>();
  private final Map<String, List<KeyRow>> kinds = new LinkedHashMap<>();
  private final Map<String, List<KeyRow>> archetypes = new LinkedHashMap<>();

  /** A value that the manual shows for a key. */
  record Example(String name, String yaml, Shape shape) {}

  KeyTables(Properties examples) {
    this.examples = examples;
    this.unused = new TreeSet<>(examples.stringPropertyNames());
    Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.REFERENCE)
        .forEach(kind -> kinds.put(kind.id(), rows(Vocabulary.of(kind, List.of()))));
    Arrays.stream(Archetype.values())
        .forEach(one -> archetypes.put(one.id(), rows(Vocabulary.of(one, List.of()))));
  }

  /** The tables by the names of their places in the frame. */
  Map<String, String> all() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("handbook", table(rows(Vocabulary.handbook())));
    List<KeyRow> common = common(kinds, KINDS_IN_COMMON, Set.of());
    tables.put("entry", table(common));
    kinds.forEach((id, rows) -> tables.put(id, table(without(rows, common))));
    Set<KeyRow> model = new LinkedHashSet<>(kinds.get(Kind.MODEL.id()));
    List<KeyRow> drawing = common(archetypes, ARCHETYPES_IN_COMMON, model);
    tables.put("drawing", table(drawing));
    archetypes.forEach(
        (id, rows) -> {
          List<KeyRow> own = rows.stream().filter(row -> !model.contains(row)).toList();
          tables.put(id, lacking(own, drawing) + table(without(own, drawing)));
        });
    reference(tables);
    return tables;
  }

  /** Examples whose key is gone. */
  Set<String> unused() {
    return unused;
  }

  /** Keys that have no example. */
  Set<String> unexemplified() {
    return unexemplified;
  }

  /** All examples. */
  List<Example> examples() {
    return printed;
  }

  private void reference(Map<String, String> tables) {
    Vocabulary vocabulary = Vocabulary.of(Kind.REFERENCE, List.of());
    tables.put(
        Kind.REFERENCE.id(),
        vocabulary.shape().keys().stream()
            .map(key -> KeyRow.of(List.of(key.name()), key, meaning(vocabulary, key), none()))
            .map(row -> row.markdown(false))
            .collect(Collectors.joining("\n", "| Key | Value | Meaning |\n|---|---|---|\n", "")));
  }

  private Optional<String> meaning(Vocabulary vocabulary, Key key) {
    return descriptions.of(vocabulary.scopes(), List.of(key.name()));
  }

  private static Optional<String> none() {
    return Optional.of("");
  }

  private List<KeyRow> rows(Vocabulary vocabulary) {
    List<KeyRow> rows = new ArrayList<>();
    add(vocabulary, vocabulary.shape(), List.of(), List.of(), rows);
    return rows;
  }

  private void add(
      Vocabulary vocabulary,
      Shape shape,
      List<String> path,
      List<String> shown,
      List<KeyRow> rows) {
    if (shape instanceof Shape.Structure structure) {
      for (Key key : structure.keys()) {
        if (path.isEmpty() || !key.name().equals("for")) {
          List<String> here = then(path, key.name());
          List<String> there = then(shown, key.name());
          rows.add(row(vocabulary, key, here, there));
          add(vocabulary, key.shape(), here, there, rows);
        }
      }
    } else if (shape instanceof Shape.ListOf list) {
      add(vocabulary, list.item(), path, shown, rows);
    } else if (shape instanceof Shape.MapOf map) {
      add(vocabulary, map.value(), path, then(shown, "<id>"), rows);
    } else if (shape instanceof Shape.TextOr either && !KeyRow.isMarked(either)) {
      add(vocabulary, either.structure(), path, shown, rows);
    }
  }

  private static List<String> then(List<String> path, String next) {
    return Stream.concat(path.stream(), Stream.of(next)).toList();
  }

  private KeyRow row(Vocabulary vocabulary, Key key, List<String> path, List<String> shown) {
    Optional<String> meaning = descriptions.of(vocabulary.scopes(), path);
    KeyRow row = KeyRow.of(shown, key, meaning, example(vocabulary, path));
    String name = vocabulary.name() + "." + String.join(".", path);
    if (!row.example().isEmpty()) {
      printed.add(new Example(name, row.example(), key.shape()));
    } else if (!row.value().contains("keys")) {
      unexemplified.add(name);
    }
    return row;
  }

  private Optional<String> example(Vocabulary vocabulary, List<String> path) {
    String keys = String.join(".", path);
    Optional<String> name =
        Stream.concat(
                vocabulary.scopes().stream().map(scope -> scope + "." + keys),
                Stream.of("any." + path.get(path.size() - 1)))
            .filter(examples::containsKey)
            .findFirst();
    name.ifPresent(unused::remove);
    return name.map(examples::getProperty);
  }

  /** The rows that most have, each as it is in most. */
  private static List<KeyRow> common(
      Map<String, List<KeyRow>> all, int most, Set<KeyRow> elsewhere) {
    List<KeyRow> rows =
        all.values().stream().flatMap(List::stream).filter(r -> !elsewhere.contains(r)).toList();
    return rows.stream().distinct().filter(r -> Collections.frequency(rows, r) >= most).toList();
  }

  private static List<KeyRow> without(List<KeyRow> rows, List<KeyRow> others) {
    return rows.stream().filter(row -> !others.contains(row)).toList();
  }

  /** Which of the keys in common an archetype does not have. */
  private static String lacking(List<KeyRow> own, List<KeyRow> common) {
    Set<String> has = own.stream().map(KeyRow::top).collect(Collectors.toSet());
    String lacking =
        common.stream()
            .map(KeyRow::top)
            .distinct()
            .filter(top -> !has.contains(top))
            .map(top -> "`" + top + "`")
            .collect(Collectors.joining(", "));
    return lacking.isEmpty() ? "" : "Not here: " + lacking + ".\n\n";
  }

  private static String table(List<KeyRow> rows) {
    return rows.isEmpty()
        ? "No keys of its own."
        : rows.stream()
            .map(row -> row.markdown(true))
            .collect(
                Collectors.joining(
                    "\n", "| Key | Value | Meaning | Example |\n|---|---|---|---|\n", ""));
  }
}
