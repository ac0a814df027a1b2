package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.EntryReader;
import dev.vademecum.entry.Kind;
import dev.vademecum.markdown.Slug;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.SourceTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows which problems are none of their own: names that nobody knows only because what gives them
 * their meaning has a fault itself, which is reported there. So one fault is one report.
 */
final class FollowUps {
  /** Where a name stands that {@code handbook.yml} gives a meaning. */
  private static final Set<Code> OF_CONFIG =
      Set.of(Code.UNKNOWN_KEY, Code.UNKNOWN_VALUE, Code.UNKNOWN_EDITION, Code.UNKNOWN_CONTAINER);

  private static final List<String> MEANINGS = List.of("facets", "editions");

  private final Handbook whole;
  private final SourceTree sources;
  private final Map<String, List<Diagnostic>> errors;
  private final Set<String> read;
  private final List<Entry> misnamed;

  FollowUps(Handbook whole, SourceTree sources, List<Diagnostic> found) {
    this.whole = whole;
    this.sources = sources;
    this.errors =
        found.stream()
            .filter(one -> one.code().severity() == Severity.ERROR)
            .collect(Collectors.groupingBy(Diagnostic::file));
    this.read =
        whole.entries().stream()
            .map(entry -> entry.meta().file().path())
            .collect(Collectors.toSet());
    this.misnamed =
        whole.entries().stream()
            .filter(entry -> entry.id().kind() != Kind.REFERENCE)
            .filter(entry -> !EntryReader.isId(entry.id().id()))
            .toList();
  }

  /** Whether a problem follows from another. */
  boolean contains(Diagnostic found) {
    List<Object> words = found.message().arguments();
    return switch (found.message().key()) {
      case "unresolved-link" -> isNamed(kinds((Message) words.get(0)), word(words, 1));
      case "navigation.missing" -> !EntryReader.isId(word(words, 0));
      case "unknown-citation" -> isListed(List.of(Kind.REFERENCE), word(words, 0));
      case "unknown-node" -> isNode(word(words, 1), word(words, 2));
      case "model-value.number" -> isLost(found, word(words, 1));
      default -> OF_CONFIG.contains(found.code()) && isConfigured(found, word(words, 0));
    };
  }

  private static String word(List<Object> words, int at) {
    return String.valueOf(words.get(at));
  }

  private static List<Kind> kinds(Message word) {
    Optional<Kind> one =
        Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst();
    // Works are cited, so a name without a kind means none of them.
    return one.map(List::of)
        .orElseGet(() -> Stream.of(Kind.values()).filter(k -> k != Kind.REFERENCE).toList());
  }

  private boolean isNamed(List<Kind> kinds, String name) {
    return isListed(kinds, name)
        || misnamed.stream()
            .anyMatch(entry -> kinds.contains(entry.id().kind()) && isMeantBy(entry, name));
  }

  /** An entry whose id is none goes by what it should have been, or by its file's name. */
  private static boolean isMeantBy(Entry entry, String name) {
    String path = entry.meta().file().path();
    return Slug.of(entry.id().id()).equals(name) || EntryReader.fromName(path).equals(name);
  }

  private boolean isListed(List<Kind> kinds, String name) {
    return kinds.stream()
        .flatMap(this::lists)
        .filter(file -> errors.containsKey(file.path()))
        .anyMatch(file -> isIn(new FaultyText(file.text()), file.path(), name, kinds));
  }

  private Stream<SourceFile> lists(Kind kind) {
    Stream<SourceFile> list = sources.file(kind.folder() + ".yml").stream();
    return kind == Kind.REFERENCE
        ? Stream.concat(list, sources.bibliographies().stream()).distinct()
        : list;
  }

  /** Of a list without any id in it nobody knows what it was to hold. */
  private boolean isIn(FaultyText list, String path, String name, List<Kind> kinds) {
    if (read.contains(path) || list.hasIds()) {
      return list.names(name);
    }
    return kinds.stream()
        .map(kind -> whole.names().known(Optional.of(kind)))
        .noneMatch(known -> Nearest.isMistyped(name, known));
  }

  /** A node with a fault is none of the drawing's, and without an archetype there is no drawing. */
  private boolean isNode(String model, String node) {
    return whole
        .entry(new EntryId(Kind.MODEL, model))
        .map(Entry::meta)
        .filter(meta -> errors.containsKey(meta.file().path()))
        .filter(meta -> new FaultyText(meta.file().text()).names(node))
        .isPresent();
  }

  /** Whether there are too few of something only since those there are have faults. */
  private boolean isLost(Diagnostic found, String key) {
    return sources
        .file(found.file())
        .filter(file -> hasFault(found, new FaultyText(file.text()).lines(key)))
        .isPresent();
  }

  private boolean hasFault(Diagnostic found, FaultyText.Lines lines) {
    return errors.getOrDefault(found.file(), List.of()).stream()
        .filter(error -> !error.message().key().equals(found.message().key()))
        .anyMatch(error -> lines.has(error.range().start().line()));
  }

  private boolean isConfigured(Diagnostic found, String name) {
    if (found.file().equals(SourceTree.CONFIG)) {
      return false;
    }
    FaultyText config = new FaultyText(whole.config().file().text());
    return errors.getOrDefault(SourceTree.CONFIG, List.of()).stream()
        .anyMatch(error -> gives(config, error, name));
  }

  /** Whether a fault is in what gives names their meaning, and the name stands there. */
  private static boolean gives(FaultyText config, Diagnostic error, String name) {
    FaultyText.Lines part = config.part(error.range().start().line());
    boolean meaning =
        MEANINGS.contains(part.key()) || !Nearest.names(part.key(), MEANINGS).isEmpty();
    return meaning && config.mentions(part, name);
  }
}
