package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds what a name and a fragment mean, and reports where they mean nothing or too much. */
final class LinkResolver {
  private final Handbook handbook;
  private final Diagnostics diagnostics;

  /** By the entry itself, since an edition's is another than the one written; many links ask. */
  private final Map<Entry, Fragments> fragments;

  /** What links that lead nowhere may have been meant to lead to. */
  private final Set<EntryId> meant;

  private final Asked asked;

  /** The links to whole entries: at 1,000 chapters 90,000 lead to 4,000. */
  private final Map<EntryId, Target> entries;

  LinkResolver(Handbook handbook, Set<EntryId> meant, Diagnostics diagnostics) {
    this(
        handbook,
        meant,
        new Asked(false),
        diagnostics,
        Collections.synchronizedMap(new IdentityHashMap<>()),
        new ConcurrentHashMap<>());
  }

  private LinkResolver(
      Handbook handbook,
      Set<EntryId> meant,
      Asked asked,
      Diagnostics diagnostics,
      Map<Entry, Fragments> fragments,
      Map<EntryId, Target> entries) {
    this.handbook = handbook;
    this.meant = meant;
    this.asked = asked;
    this.diagnostics = diagnostics;
    this.fragments = fragments;
    this.entries = entries;
  }

  /** The same, which reports elsewhere and tells there what was meant and what was asked. */
  LinkResolver reportingTo(Diagnostics found, Set<EntryId> perhaps, Asked asking) {
    return new LinkResolver(handbook, perhaps, asking, found, fragments, entries);
  }

  /** Says that a link which leads nowhere may have been meant to lead to an entry. */
  void meant(EntryId perhaps) {
    meant.add(perhaps);
  }

  /**
   * The entry that a name means.
   *
   * @param kind the kind it must have, where the place says so
   */
  Optional<Entry> entry(String name, Optional<Kind> kind, SourceFile file, Span span) {
    List<EntryId> found = asked.find(handbook, name, kind);
    if (found.size() == 1) {
      return visible(found.get(0), file, span);
    }
    if (found.isEmpty()) {
      List<String> near = handbook.whole().names().nearest(name, kind);
      near.forEach(one -> meant.addAll(handbook.whole().names().find(one, kind)));
      report(
          Code.UNRESOLVED_LINK,
          file,
          span,
          Message.of("unresolved-link", kind.map(Kind::word).orElse(Message.of("entry")), name),
          picture(name, file).orElseGet(() -> Nearest.hint(near, elsewhere(name, kind))));
    } else {
      report(
          Code.AMBIGUOUS_LINK,
          file,
          span,
          Message.of("ambiguous-link", name, Message.or(written(found, "", ""))),
          Message.of("ambiguous-link.hint", Message.or(written(found, "[[", "]]"))));
    }
    return Optional.empty();
  }

  /** A published file by its path from the root of the handbook; empty where it is reported. */
  Optional<Target> asset(String path, SourceFile file, Span span) {
    if (handbook.assets().containsKey(path)) {
      return Optional.of(new Target.ToAsset(path));
    }
    if (handbook.whole().assets().containsKey(path)) {
      hidden(Message.of("hidden.file", path), file, span);
      return Optional.empty();
    }
    report(
        Code.MISSING_ASSET,
        file,
        span,
        Message.of("missing-asset.file", path),
        Nearest.hint(
            path, handbook.whole().assets().keySet(), Message.of("missing-asset.file.hint")));
    return Optional.empty();
  }

  /** An entry by its id; one that this edition hides is reported. */
  Optional<Entry> visible(EntryId id, SourceFile file, Span span) {
    asked.met(id);
    Optional<Entry> entry = handbook.entry(id);
    if (entry.isEmpty()) {
      handbook.whole().entry(id).ifPresent(other -> hidden(named(other), file, span));
    }
    return entry;
  }

  private static Message named(Entry entry) {
    int line = entry.meta().file().position(entry.meta().place().start()).line();
    return Message.of(
        "hidden.entry", entry.id().kind().the(), entry.id().id(), entry.meta().file().path(), line);
  }

  /** Reports that this edition shows a link and hides what it leads to. */
  void hidden(Message what, SourceFile file, Span span) {
    String edition = handbook.edition().id();
    report(
        Code.HIDDEN_TARGET,
        file,
        span,
        Message.of("hidden-target", edition, what),
        Message.of("hidden-target.hint", edition));
  }

  boolean exists(String name, Kind kind) {
    return exists(name, Optional.of(kind));
  }

  boolean exists(String name, Optional<Kind> kind) {
    return !asked.find(handbook, name, kind).isEmpty();
  }

  /** How a picture is written that is named as an entry, as in other tools. */
  private Optional<Message> picture(String name, SourceFile from) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return handbook.whole().assets().keySet().stream()
        .filter(path -> path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase(file))
        .map(path -> LinkedFiles.relative(from.path(), path).replace(" ", "%20"))
        .map(path -> Message.of("unresolved-link.picture.hint", path))
        .findFirst();
  }

  /** Of another kind than the place wants there may be one. */
  private Message elsewhere(String name, Optional<Kind> kind) {
    String whole = name.replaceFirst("#.*", "");
    if (!whole.equals(name) && !handbook.whole().names().find(whole, kind).isEmpty()) {
      return Message.of("unresolved-link.whole", whole);
    }
    List<EntryId> found = handbook.whole().names().find(name, Optional.empty());
    return found.isEmpty()
        ? Message.of("unresolved-link.hint")
        : Message.of("unresolved-link.elsewhere", Message.and(written(found, "", "")));
  }

  private static List<String> written(List<EntryId> ids, String open, String close) {
    return ids.stream().map(id -> open + id + close).toList();
  }

  /** A place in an entry; where there is no such place, reported, the entry itself. */
  Target place(Entry entry, String written, SourceFile file, Span span) {
    Fragments known = fragments(written(entry));
    Optional<String> fragment = known.id(written);
    if (fragment.isEmpty()) {
      boolean model = entry instanceof Entry.Model;
      Message the = entry.id().kind().the();
      report(
          model ? Code.UNKNOWN_NODE : Code.DEAD_ANCHOR,
          file,
          span,
          Message.of(model ? "unknown-node" : "dead-anchor", the, entry.id().id(), written),
          fragments(entry).hint(written));
    } else if (fragments(entry).has(fragment.get())) {
      return fragment.get().isEmpty()
          ? target(entry.id())
          : new Target.ToEntry(entry.id(), fragment.get());
    } else {
      hidden(Message.of("hidden.part", written, named(entry)), file, span);
    }
    return target(entry.id());
  }

  /** A link to a whole entry. */
  Target target(EntryId id) {
    Target known = entries.get(id);
    return known == null ? entries.computeIfAbsent(id, to -> new Target.ToEntry(to, "")) : known;
  }

  /** The entry before an edition left anything out. */
  private Entry written(Entry entry) {
    boolean all = handbook.edition().isWhole();
    return all ? entry : handbook.whole().entry(entry.id()).orElse(entry);
  }

  private Fragments fragments(Entry entry) {
    return fragments.computeIfAbsent(entry, Fragments::of);
  }

  void report(Code code, SourceFile file, Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }
}
