package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.markdown.Block;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a name and a fragment mean, and reports where they mean nothing or too much. */
final class LinkResolver {
  private final Handbook handbook;
  private final Diagnostics diagnostics;

  LinkResolver(Handbook handbook, Diagnostics diagnostics) {
    this.handbook = handbook;
    this.diagnostics = diagnostics;
  }

  /**
   * The entry that a name means.
   *
   * @param kind the kind it must have, where the place says so
   */
  Optional<Entry> entry(String name, Optional<Kind> kind, SourceFile file, Span span) {
    List<EntryId> found = handbook.names().find(name, kind);
    if (found.size() == 1) {
      return handbook.entry(found.get(0));
    }
    if (found.isEmpty()) {
      report(
          Code.UNRESOLVED_LINK,
          file,
          span,
          "There is no " + kind.map(Kind::id).orElse("entry") + " '" + name + "'",
          Nearest.hint(name, handbook.names().known(kind), elsewhere(name)));
    } else {
      report(
          Code.AMBIGUOUS_LINK,
          file,
          span,
          "'" + name + "' can be " + joined(found, "", " or "),
          "Write " + joined(found, "[[", " or "));
    }
    return Optional.empty();
  }

  /** A published file by its path from the root of the handbook; empty where it is reported. */
  Optional<Target> asset(String path, SourceFile file, Span span) {
    if (handbook.assets().containsKey(path)) {
      return Optional.of(new Target.ToAsset(path));
    }
    report(
        Code.MISSING_ASSET,
        file,
        span,
        "There is no file '" + path + "'",
        Nearest.hint(path, handbook.assets().keySet(), "Put it into assets/"));
    return Optional.empty();
  }

  boolean exists(String name, Kind kind) {
    return !handbook.names().find(name, Optional.of(kind)).isEmpty();
  }

  /** Of another kind than the place wants there may be one. */
  private String elsewhere(String name) {
    List<EntryId> found = handbook.names().find(name, Optional.empty());
    return found.isEmpty() ? "" : "There is " + joined(found, "", " and ");
  }

  private static String joined(List<EntryId> ids, String open, String between) {
    String close = open.isEmpty() ? "" : "]]";
    return ids.stream().map(id -> open + id + close).collect(Collectors.joining(between));
  }

  /** A place in an entry; where there is no such place, reported, the entry itself. */
  Target place(Entry entry, String fragment, SourceFile file, Span span) {
    if (fragment.isEmpty() || exists(entry, fragment)) {
      return new Target.ToEntry(entry.id(), fragment);
    }
    boolean model = entry instanceof Entry.Model;
    report(
        model ? Code.UNKNOWN_NODE : Code.DEAD_ANCHOR,
        file,
        span,
        (model ? "The model '" : "The " + entry.id().kind().id() + " '")
            + entry.id().id()
            + (model ? "' has no node or heading '" : "' has no heading '")
            + fragment
            + "'",
        Nearest.hint(fragment, fragments(entry), inPlace(entry)));
    return new Target.ToEntry(entry.id(), "");
  }

  private static String inPlace(Entry entry) {
    List<String> known = fragments(entry);
    return known.isEmpty() ? "" : "It has: " + String.join(", ", known);
  }

  private static boolean exists(Entry entry, String fragment) {
    return fragments(entry).contains(fragment);
  }

  /** What can be linked to in an entry: a model's nodes and the headings of the text. */
  private static List<String> fragments(Entry entry) {
    List<String> headings =
        entry.meta().body().document().headings().stream().map(Block.Heading::id).toList();
    if (!(entry instanceof Entry.Model model)) {
      return headings;
    }
    List<String> nodes =
        model.drawing().map(Drawing::nodes).orElse(List.of()).stream()
            .map(node -> node.id().value())
            .toList();
    return Stream.concat(nodes.stream(), headings.stream()).toList();
  }

  void report(Code code, SourceFile file, Span span, String message, String hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }
}
