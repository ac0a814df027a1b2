package dev.vademecum.catalog;

import dev.vademecum.config.Facet;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.source.AssetFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A handbook as its author wrote it: every entry once, whatever may yet be wrong with its links.
 */
public final class Handbook {
  private final HandbookConfig config;
  private final Map<EntryId, Entry> entries;
  private final List<Entry> shadowed;
  private final List<Part> contents;
  private final Map<String, AssetFile> assets;
  private final Names names;
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  /**
   * A handbook.
   *
   * @param entries by id, in the order of kinds and files
   * @param shadowed entries whose ids were taken
   * @param contents the chapters in reading order
   */
  Handbook(
      HandbookConfig config,
      Map<EntryId, Entry> entries,
      List<Entry> shadowed,
      List<Part> contents,
      Map<String, AssetFile> assets) {
    this.config = config;
    this.entries = entries;
    this.shadowed = List.copyOf(shadowed);
    this.contents = List.copyOf(contents);
    this.assets = assets;
    this.names = Names.of(entries.values());
    entries.keySet().forEach(id -> kinds.add(id.kind()));
  }

  public HandbookConfig config() {
    return config;
  }

  public Names names() {
    return names;
  }

  public List<Part> contents() {
    return contents;
  }

  /** All entries in the order of kinds and files. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /** Entries whose ids were taken: no part of the handbook, but their faults are reported too. */
  public List<Entry> shadowed() {
    return shadowed;
  }

  public Optional<Entry> entry(EntryId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** All entries of one kind, in the order of their files. */
  public <T extends Entry> List<T> all(Class<T> type) {
    return entries.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The facets that entries can have: the handbook's own, the built-in and the derived ones. */
  public List<Facet> facets() {
    return Stream.concat(config.facets().stream(), Facet.derived().stream()).toList();
  }

  /** The values that an entry has of a facet, whether its author chose them or they follow. */
  public List<String> values(Entry entry, Facet facet) {
    return config.facet(facet.id()).isPresent()
        ? entry.meta().facet(facet.id())
        : DerivedFacets.values(entry, facet);
  }

  /** Whether there is any entry of a kind. */
  public boolean has(Kind kind) {
    return kinds.contains(kind);
  }

  public Stream<Entry> ofKind(Kind kind) {
    return entries.values().stream().filter(entry -> entry.id().kind() == kind);
  }

  /** The chapters in reading order, without their groups. */
  public List<Entry.Chapter> chapters() {
    return contents.stream().flatMap(Part::chapters).toList();
  }

  /** The entries that say when they were updated, the newest first. */
  public List<Entry> dated() {
    return entries.values().stream()
        .filter(entry -> !entry.meta().updated().isEmpty())
        .sorted(
            Comparator.comparing((Entry entry) -> entry.meta().updated())
                .reversed()
                .thenComparing(Entry::id))
        .toList();
  }

  /** The published files by their path. */
  public Map<String, AssetFile> assets() {
    return assets;
  }
}
