package dev.vademecum.entry;

import dev.vademecum.bibtex.BibtexReader;
import dev.vademecum.config.Facet;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.drawing.Archetype;
import dev.vademecum.drawing.DrawingShape;
import dev.vademecum.edition.EditionFilter;
import dev.vademecum.edition.MarkCheck;
import dev.vademecum.markdown.Slug;
import dev.vademecum.memory.Memory;
import dev.vademecum.parallel.Parallel;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.SourceTree;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.ShapeCheck;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlReader;
import dev.vademecum.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads all entries of a handbook. A file at fault still counts under its file's name. */
public final class EntryReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Bibliographies keep the keys they came with, also those that texts cite in braces. */
  private static final Pattern REFERENCE_KEY =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.#$%&+?<>~/'’!*()-]*");

  private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d+[-_. ]+(?=.)");

  private final EntryShapes shapes;
  private final List<String> editions;
  private final List<Facet> facets;
  private final boolean configKnown;
  private final String language;
  private final SourceFile config;
  private final List<SourceFile> bibliographies;
  private final Diagnostics diagnostics;

  /** What the entries of a file are made of: the others are read together with it. */
  private record Made(SourceFile config, Kind kind, SourceFile file, List<SourceFile> others)
      implements Memory.Key<List<Entries.Read>> {}

  private EntryReader(
      HandbookConfig config, List<SourceFile> bibliographies, Diagnostics diagnostics) {
    this.config = config.file();
    this.bibliographies = bibliographies;
    this.shapes = new EntryShapes(config.facets());
    this.editions = config.editionIds();
    this.facets = config.facets();
    this.configKnown = config.readable();
    this.language = config.language().tag();
    this.diagnostics = diagnostics;
  }

  /** The same, which reports elsewhere. */
  private EntryReader(EntryReader same, Diagnostics diagnostics) {
    this.config = same.config;
    this.bibliographies = same.bibliographies;
    this.shapes = same.shapes;
    this.editions = same.editions;
    this.facets = same.facets;
    this.configKnown = same.configKnown;
    this.language = same.language;
    this.diagnostics = diagnostics;
  }

  /** Whether a name can be an id of an entry that is not a work of others. */
  public static boolean isId(String name) {
    return ID.matcher(name).matches();
  }

  /** The id of the entry in a file that gives none. */
  public static String fromName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return LEADING_NUMBER.matcher(stem).replaceFirst("");
  }

  /** All entries in the order of kinds and of their files. */
  public static Entries read(SourceTree tree, HandbookConfig config, Diagnostics diagnostics) {
    return read(tree, config, Memory.none(), diagnostics);
  }

  /** The same; of a file that has not changed since the last build they are the same objects. */
  public static Entries read(
      SourceTree tree, HandbookConfig config, Memory memory, Diagnostics diagnostics) {
    EntryReader reader = new EntryReader(config, tree.bibliographies(), diagnostics);
    return new Entries(reader.read(tree, memory), memory);
  }

  /** The entry of one file with a text, beside which there is no other. */
  public static Entries read(
      SourceFile file, HandbookConfig config, Kind kind, Memory memory, Diagnostics diagnostics) {
    EntryReader reader = new EntryReader(config, List.of(), diagnostics);
    return new Entries(reader.one(kind, file, Map.of(), memory), memory);
  }

  private List<Entries.Read> one(
      Kind kind, SourceFile file, Map<String, SourceFile> byPath, Memory memory) {
    return made(
        new Made(config, kind, file, beside(file, byPath)),
        memory,
        reader -> reader.entry(kind, file, byPath).map(Entries.Read::of).stream().toList());
  }

  private List<Entries.Read> read(SourceTree tree, Memory memory) {
    List<Entries.Read> entries = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<SourceFile> files = tree.below(kind.folder());
      Map<String, SourceFile> byPath =
          files.stream().collect(Collectors.toMap(SourceFile::path, file -> file));
      Parallel.map(files, file -> one(kind, file, byPath, memory)).forEach(entries::addAll);
      tree.file(kind.folder() + ".yml")
          .ifPresent(file -> entries.addAll(list(kind, file, List.of(), memory)));
    }
    bibliographies.forEach(
        file -> entries.addAll(list(Kind.REFERENCE, file, bibliographies, memory)));
    return entries;
  }

  private List<Entries.Read> list(
      Kind kind, SourceFile file, List<SourceFile> others, Memory memory) {
    return made(
        new Made(config, kind, file, others),
        memory,
        reader -> reader.list(kind, file).parallelStream().map(Entries.Read::of).toList());
  }

  private List<Entries.Read> made(
      Made made, Memory memory, Function<EntryReader, List<Entries.Read>> read) {
    return memory.of(made, diagnostics, found -> read.apply(new EntryReader(this, found)));
  }

  /** The file of the same name, which may have the keys or the text that belong to this one. */
  private static List<SourceFile> beside(SourceFile file, Map<String, SourceFile> byPath) {
    String path = file.path();
    SourceFile other =
        byPath.get(
            path.endsWith(".md")
                ? path.replaceFirst("\\.md$", ".yml")
                : path.replaceFirst("\\.yml$", ".md"));
    return other == null ? List.of() : List.of(other);
  }

  /**
   * The keys of a file with Markdown as its author wrote them; its entry depends on them and the
   * body.
   */
  public static String keys(SourceFile file) {
    return FrontMatter.written(file);
  }

  private Optional<Draft> entry(Kind kind, SourceFile file, Map<String, SourceFile> byPath) {
    return switch (kind) {
      case MODEL -> DataFile.of(file, byPath, "archetype", diagnostics).map(this::model);
      case COURSE -> DataFile.of(file, byPath, "sessions", diagnostics).map(this::course);
      default -> Optional.of(page(kind, file));
    };
  }

  private Draft page(Kind kind, SourceFile file) {
    FrontMatter matter = FrontMatter.of(file, diagnostics);
    Optional<YamlNode> keys = matter.fields().map(Fields::mapping);
    return entry(kind, new DataFile(file, keys, DataFile.body(file, matter, diagnostics)));
  }

  private Draft course(DataFile data) {
    return entry(Kind.COURSE, data);
  }

  private Draft entry(Kind kind, DataFile data) {
    SourceFile file = data.file();
    Optional<Fields> fields =
        data.keys().flatMap(keys -> check(file, keys, kind.the(), shapes.of(kind)));
    data.keys().flatMap(Fields::of).ifPresent(written -> recommend(kind, file, written));
    return draft(kind, file, fields.orElseGet(() -> nothing(0)), shapes.of(kind), data.body());
  }

  /**
   * What of an entry's keys has its shape. Without the handbook's facets every one of them would
   * seem an unknown key, so nothing is reported then.
   */
  private Optional<Fields> check(
      SourceFile file, YamlNode node, Message name, Shape.Structure shape) {
    Diagnostics found = configKnown ? diagnostics : new Diagnostics();
    return new ShapeCheck(file, found).check(name, node, shape).flatMap(Fields::of);
  }

  /** What a described entry had better have; a stub is not held to it. */
  private void recommend(Kind kind, SourceFile file, Fields fields) {
    if (fields.flag("stub") || !fields.mapping().isWhole()) {
      return;
    }
    Span start = new Span(fields.span().start(), fields.span().start());
    shapes.of(kind).keys().stream()
        .filter(key -> key.need() == Key.Need.RECOMMENDED && !fields.has(key.name()))
        .map(Key::name)
        .map(
            key ->
                file.diagnostic(
                    Code.RECOMMENDED_KEY,
                    start,
                    Message.of("recommended-key", kind.the(), key),
                    Message.of("recommended-key.hint")))
        .forEach(diagnostics::add);
  }

  private static Fields nothing(int at) {
    return new Fields(new YamlMapping(List.of(), new Span(at, at)));
  }

  private Draft model(DataFile data) {
    SourceFile file = data.file();
    Fields written = data.keys().flatMap(Fields::of).orElseGet(() -> nothing(0));
    Shape.Structure shape = shapes.model(drawing(written));
    Optional<Fields> fields =
        data.keys().flatMap(keys -> check(file, keys, Kind.MODEL.the(), shape));
    return draft(Kind.MODEL, file, fields.orElseGet(() -> nothing(0)), shape, data.body());
  }

  private List<Key> drawing(Fields fields) {
    List<String> facetIds = facets.stream().map(Facet::id).toList();
    return Archetype.of(fields.text("archetype"))
        .map(archetype -> DrawingShape.keys(archetype, facetIds))
        .orElseGet(DrawingShape::anyKeys);
  }

  private Optional<YamlNode> listed(SourceFile file) {
    if (!isBibtex(file)) {
      return YamlReader.read(file, diagnostics);
    }
    List<SourceFile> beside =
        bibliographies.stream().filter(other -> isBibtex(other) && !other.equals(file)).toList();
    return Optional.of(BibtexReader.read(file, beside, language, diagnostics));
  }

  private static boolean isBibtex(SourceFile file) {
    return file.path().endsWith(".bib");
  }

  /** The entries of a file that lists many. */
  private List<Draft> list(Kind kind, SourceFile file) {
    Optional<YamlNode> root = listed(file);
    Optional<YamlNode> list =
        root.flatMap(Fields::of).flatMap(f -> f.node(kind.folder())).or(() -> root);
    if (list.isEmpty()) {
      return List.of();
    }
    if (!(list.get() instanceof YamlSequence items)) {
      diagnostics.add(
          file.diagnostic(
              Code.WRONG_TYPE,
              list.get().span(),
              Message.of("wrong-type.list", file.path(), list.get().description()),
              Message.of("wrong-type.list.hint")));
      return List.of();
    }
    Shape.Structure shape = shapes.listed(kind);
    List<Draft> entries = new ArrayList<>();
    for (YamlNode item : items.items()) {
      check(file, item, kind.the(), shape)
          .filter(fields -> fields.has("id"))
          .map(fields -> draft(kind, file, fields, shape, RichText.EMPTY))
          .ifPresent(entries::add);
    }
    return entries;
  }

  private Draft draft(
      Kind kind, SourceFile file, Fields fields, Shape.Structure shape, RichText body) {
    Located<String> id =
        fields.located("id").orElseGet(() -> new Located<>(fromName(file.path()), new Span(0, 0)));
    checkId(kind, file, id);
    ValueCheck.check(kind, file, fields, diagnostics);
    Span place =
        fields
            .located("id")
            .or(() -> fields.located("title"))
            .map(Located::span)
            .orElse(new Span(0, 0));
    if (configKnown) {
      MarkCheck.check(file, fields.mapping(), shape, editions, diagnostics);
    }
    return new Draft(
        new EntryId(kind, id.value()),
        file,
        place,
        fields,
        fields,
        shape,
        body,
        new RichTexts(file, diagnostics),
        facets,
        EditionFilter.NONE,
        diagnostics);
  }

  private void checkId(Kind kind, SourceFile file, Located<String> id) {
    Pattern pattern = kind == Kind.REFERENCE ? REFERENCE_KEY : ID;
    if (!pattern.matcher(id.value()).matches()) {
      diagnostics.add(
          file.diagnostic(
              Code.INVALID_ID,
              id.span(),
              Message.of("invalid-id", id.value()),
              Message.of("invalid-id.entry.hint", Slug.of(id.value()))));
    }
  }
}
