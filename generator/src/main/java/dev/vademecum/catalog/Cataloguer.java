package dev.vademecum.catalog;

import dev.vademecum.config.HandbookConfig;
import dev.vademecum.config.NavItem;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.source.AssetFile;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Brings the entries together and puts the chapters in order. */
public final class Cataloguer {
  private final HandbookConfig config;
  private final Diagnostics diagnostics;
  private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
  private final List<Entry> shadowed = new ArrayList<>();
  private final Set<String> placed = new LinkedHashSet<>();

  private Cataloguer(HandbookConfig config, Diagnostics diagnostics) {
    this.config = config;
    this.diagnostics = diagnostics;
  }

  /** The handbook; of two entries with one id the first counts and the second is reported. */
  public static Handbook collect(
      HandbookConfig config, List<Entry> entries, SourceTree tree, Diagnostics diagnostics) {
    return new Cataloguer(config, diagnostics).collect(entries, tree);
  }

  private Handbook collect(List<Entry> all, SourceTree tree) {
    all.forEach(this::add);
    Map<String, AssetFile> assets = new TreeMap<>();
    tree.assets().forEach(asset -> assets.put(asset.path(), asset));
    List<Part> contents = config.nav().isEmpty() ? byFolders() : byNavigation();
    return new Handbook(
        config,
        Collections.unmodifiableMap(entries),
        shadowed,
        contents,
        Collections.unmodifiableMap(assets));
  }

  private void add(Entry entry) {
    Entry first = entries.putIfAbsent(entry.id(), entry);
    if (first != null) {
      shadowed.add(entry);
      Position at = first.meta().file().position(first.meta().place().start());
      diagnostics.add(
          entry
              .meta()
              .file()
              .diagnostic(
                  Code.DUPLICATE_ID,
                  entry.meta().place(),
                  Message.of(
                      "duplicate-id",
                      entry.id().kind().the(),
                      entry.id().id(),
                      first.meta().file().path() + ":" + at.line()),
                  Message.of("duplicate-id.hint")));
    }
  }

  private List<Part> byNavigation() {
    List<Part> contents = parts(config.nav());
    for (Entry.Chapter chapter : chapters()) {
      if (!placed.contains(chapter.id().id())) {
        diagnostics.add(
            chapter
                .meta()
                .file()
                .diagnostic(
                    Code.NAVIGATION,
                    chapter.meta().place(),
                    Message.of("navigation.missing", chapter.id().id()),
                    Message.of("navigation.missing.hint")));
      }
    }
    return contents;
  }

  private List<Part> parts(List<NavItem> items) {
    List<Part> parts = new ArrayList<>();
    for (NavItem item : items) {
      if (item instanceof NavItem.Group group) {
        parts.add(new Part.Group(group.title(), parts(group.items())));
      } else if (item instanceof NavItem.Chapter chapter) {
        single(chapter.id()).ifPresent(parts::add);
      }
    }
    return parts;
  }

  private Optional<Part> single(Located<String> id) {
    Entry entry = entries.get(new EntryId(Kind.CHAPTER, id.value()));
    if (!(entry instanceof Entry.Chapter chapter)) {
      List<String> known = chapters().stream().map(c -> c.id().id()).toList();
      report(
          id,
          Message.of("unresolved-link", Kind.CHAPTER.word(), id.value()),
          Nearest.hint(id.value(), known, Message.of("navigation.unknown.hint")));
      return Optional.empty();
    }
    if (!placed.add(id.value())) {
      report(id, Message.of("navigation.twice", id.value()), Message.of("navigation.twice.hint"));
      return Optional.empty();
    }
    return Optional.of(new Part.Single(chapter));
  }

  private void report(Located<String> at, Message message, Message hint) {
    diagnostics.add(config.file().diagnostic(Code.NAVIGATION, at.span(), message, hint));
  }

  private List<Entry.Chapter> chapters() {
    return entries.values().stream()
        .filter(Entry.Chapter.class::isInstance)
        .map(Entry.Chapter.class::cast)
        .toList();
  }

  /** Folders below {@code chapters} become groups, in the order of the files. */
  private List<Part> byFolders() {
    Folder root = new Folder("", new ArrayList<>());
    for (Entry.Chapter chapter : chapters()) {
      List<String> path = List.of(chapter.meta().file().path().split("/"));
      Folder folder = root;
      for (String name : path.subList(1, path.size() - 1)) {
        folder = folder.enter(name);
      }
      folder.content.add(new Part.Single(chapter));
    }
    return root.parts();
  }

  /** A group while it is being filled; a part in it is a {@link Part} or a {@link Folder}. */
  private record Folder(String name, List<Object> content) {
    Folder enter(String child) {
      Object last = content.isEmpty() ? null : content.get(content.size() - 1);
      if (last instanceof Folder folder && folder.name.equals(child)) {
        return folder;
      }
      Folder folder = new Folder(child, new ArrayList<>());
      content.add(folder);
      return folder;
    }

    List<Part> parts() {
      return content.stream()
          .map(
              item -> item instanceof Folder f ? new Part.Group(f.title(), f.parts()) : (Part) item)
          .toList();
    }

    /** {@code 02-the-model} reads "The model". */
    String title() {
      String words = name.replaceFirst("^\\d+[-_. ]+(?=.)", "").replace('-', ' ').replace('_', ' ');
      return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
  }
}
