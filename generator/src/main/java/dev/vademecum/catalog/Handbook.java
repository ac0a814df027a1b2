package dev.vademecum.catalog;

import dev.vademecum.config.Edition;
import dev.vademecum.config.Facet;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.source.AssetFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A handbook as its author wrote it, or as one of its editions shows it: every entry once, whatever
 * may yet be wrong with its links.
 */
public final class Handbook {
  private final HandbookConfig config;
  private final Map<EntryId, Entry> entries;
  private final List<Entry> shadowed;
  private final List<Part> contents;
  private final Map<String, AssetFile> assets;
  private final Names names;
  private final Edition edition;
  private final Optional<Handbook> whole;
  private final List<Facet> facets;
  private final Map<String, List<Entry>> byValue;
  private final Set<Kind> kinds;

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
    this(config, entries, shadowed, contents, assets, Edition.WHOLE, Optional.empty());
  }

  private Handbook(
      HandbookConfig config,
      Map<EntryId, Entry> entries,
      List<Entry> shadowed,
      List<Part> contents,
      Map<String, AssetFile> assets,
      Edition edition,
      Optional<Handbook> whole) {
    this.config = config;
    this.entries = entries;
    this.shadowed = List.copyOf(shadowed);
    this.contents = List.copyOf(contents);
    this.assets = assets;
    this.names = Names.of(entries.values());
    this.edition = edition;
    this.whole = whole;
    this.kinds = EnumSet.noneOf(Kind.class);
    entries.keySet().forEach(id -> kinds.add(id.kind()));
    this.facets = FacetUse.facets(config, entries.values(), whole.map(Handbook::entries));
    this.byValue = new LinkedHashMap<>();
    entries.values().forEach(this::index);
  }

  private Handbook(Handbook same, Map<EntryId, Entry> entries, Optional<Handbook> whole) {
    this.config = same.config;
    this.entries = entries;
    this.shadowed = same.shadowed;
    this.contents = same.contents;
    this.assets = same.assets;
    this.names = same.names;
    this.edition = same.edition;
    this.whole = whole;
    this.kinds = same.kinds;
    this.facets = same.facets;
    this.byValue = same.byValue;
  }

  /**
   * The same with a new text of an entry, of which nobody else can tell. Lists still have it as it
   * was.
   *
   * @param in what is written, with that text, for an edition
   */
  public Handbook revised(Entry entry, Optional<Handbook> in) {
    Map<EntryId, Entry> revised = new LinkedHashMap<>(entries);
    revised.put(entry.id(), entry);
    return new Handbook(this, Collections.unmodifiableMap(revised), in);
  }

  private void index(Entry entry) {
    for (Facet facet : facets) {
      for (String value : values(entry, facet)) {
        byValue.computeIfAbsent(facet.id() + "/" + value, key -> new ArrayList<>()).add(entry);
      }
    }
  }

  /**
   * What an edition shows of this handbook.
   *
   * @param visible its entries, without what they hide in it
   */
  public Handbook visible(Edition in, List<Entry> visible) {
    if (in.isWhole()) {
      return this;
    }
    Map<EntryId, Entry> shown = new LinkedHashMap<>();
    for (Entry entry : visible) {
      if (entries.containsKey(entry.id())) {
        shown.putIfAbsent(entry.id(), entry);
      }
    }
    List<Part> parts = contents.stream().flatMap(part -> part.visible(shown).stream()).toList();
    Map<String, AssetFile> files = new TreeMap<>(assets);
    files.keySet().removeIf(path -> !showsAsset(in, path));
    return new Handbook(
        config,
        Collections.unmodifiableMap(shown),
        List.of(),
        parts,
        Collections.unmodifiableMap(files),
        in,
        Optional.of(this));
  }

  /** A folder of assets that has an edition's name holds what is only for that edition. */
  private boolean showsAsset(Edition in, String path) {
    String[] folders = path.split("/", -1);
    String audience = folders.length > 2 ? folders[1] : "";
    return !config.editionIds().contains(audience) || in.shows(List.of(audience));
  }

  /** The edition that this is; the whole where nothing is hidden. */
  public Edition edition() {
    return edition;
  }

  /** The address of the published pages with a slash at its end, or empty. */
  public String siteUrl() {
    return config.siteUrl().isEmpty() ? "" : config.siteUrl() + edition.folder();
  }

  /** All that is written, of which this is an edition; itself where nothing is hidden. */
  public Handbook whole() {
    return whole.orElse(this);
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

  /**
   * The facets that entries can have: the handbook's own, the built-in and the derived ones. An
   * edition does not know the handbook's own values that only hidden entries have.
   */
  public List<Facet> facets() {
    return facets;
  }

  /**
   * The values that an entry has of a facet, whether its author chose them or they follow; a case
   * has those of its steps too.
   */
  public List<String> values(Entry entry, Facet facet) {
    return config.facet(facet.id()).isPresent()
        ? FacetUse.values(entry, facet)
        : DerivedFacets.values(entry, facet);
  }

  /** The entries that have a value of a facet, in the order of kinds and files. */
  public List<Entry> having(String facet, String value) {
    return Collections.unmodifiableList(byValue.getOrDefault(facet + "/" + value, List.of()));
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
