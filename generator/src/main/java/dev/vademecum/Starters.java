package dev.vademecum;

import dev.vademecum.config.ConfigReader;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.drawing.Archetype;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.EntryReader;
import dev.vademecum.entry.Kind;
import dev.vademecum.entry.TakenNames;
import dev.vademecum.markdown.Slug;
import dev.vademecum.publish.NewFiles;
import dev.vademecum.publish.PublishException;
import dev.vademecum.source.SourceReader;
import dev.vademecum.source.SourceTree;
import dev.vademecum.starter.EntryStarter;
import dev.vademecum.starter.StarterHandbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what authors begin with. Nothing that is there is ever changed. */
public final class Starters {
  private Starters() {}

  /**
   * Writes a small handbook with one of every kind.
   *
   * @return how many files it has
   */
  public static int handbook(Path folder, Language language)
      throws UsageException, PublishException {
    Map<String, String> files = StarterHandbook.in(language);
    write(folder, files);
    return files.size();
  }

  /**
   * Writes the same with a {@code pom.xml} that builds it with a version of the Maven plugin.
   *
   * @return how many files it has
   */
  public static int project(Path folder, Language language, String version)
      throws UsageException, PublishException {
    String name = Slug.of(folder.toAbsolutePath().normalize().getFileName().toString());
    Map<String, String> files =
        StarterHandbook.project(language, name.isEmpty() ? "handbook" : name, version);
    write(folder, files);
    return files.size();
  }

  /**
   * Writes a new entry into a handbook, with its keys explained in the handbook's language.
   *
   * @param archetype of a model, the simplest unless given; of another kind there is none
   * @return the new file
   */
  public static Path entry(Path handbook, String kindName, String id, Optional<String> archetype)
      throws UsageException, PublishException {
    EntryId entry = new EntryId(kind(kindName), valid(id));
    if (entry.kind() == Kind.REFERENCE) {
      throw new UsageException(Message.of("usage.new-reference", id));
    }
    Archetype drawn = archetype(entry.kind(), archetype);
    Vademecum.requireHandbook(handbook);
    Diagnostics ignored = new Diagnostics();
    SourceTree sources = SourceReader.read(handbook, ignored);
    HandbookConfig config =
        ConfigReader.read(sources.file(SourceTree.CONFIG).orElseThrow(), TakenNames.all(), ignored);
    List<Entry> entries = EntryReader.read(sources, config, ignored).whole();
    requireNew(entry, entries);
    String used = entry.kind() == Kind.CASE ? usable(entries) : "";
    String path = EntryStarter.path(entry.kind(), id);
    write(
        handbook,
        Map.of(
            path,
            EntryStarter.text(entry.kind(), drawn, id, used, config.language(), config.facets())));
    return handbook.resolve(path);
  }

  private static Kind kind(String name) throws UsageException {
    Optional<Kind> kind = Kind.of(name);
    if (kind.isEmpty()) {
      Message known = Message.of("usage.kinds", String.join(", ", Kind.ids()));
      throw new UsageException(
          Message.of("usage.no-kind", name, Nearest.hint(name, Kind.ids(), known)));
    }
    return kind.get();
  }

  private static Archetype archetype(Kind kind, Optional<String> name) throws UsageException {
    if (name.isEmpty()) {
      return EntryStarter.SIMPLEST;
    }
    if (kind != Kind.MODEL) {
      throw new UsageException(Message.of("usage.archetype-of", kind.id()));
    }
    Optional<Archetype> found = Archetype.of(name.get());
    if (found.isEmpty()) {
      Message known = Message.of("usage.archetypes", String.join(", ", Archetype.ids()));
      throw new UsageException(
          Message.of(
              "usage.no-archetype", name.get(), Nearest.hint(name.get(), Archetype.ids(), known)));
    }
    return found.get();
  }

  private static String valid(String id) throws UsageException {
    if (!EntryReader.isId(id)) {
      throw new UsageException(Message.of("usage.no-id", id, Slug.of(id)));
    }
    return id;
  }

  private static void requireNew(EntryId id, List<Entry> entries) throws UsageException {
    Optional<Entry> there = entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    if (there.isPresent()) {
      throw new UsageException(
          Message.of("usage.id-taken", id.kind().the(), id.id(), there.get().meta().file().path()));
    }
  }

  /** A case cannot do without something to use. */
  private static String usable(List<Entry> entries) throws UsageException {
    Optional<Entry> used =
        entries.stream().filter(entry -> entry.id().kind() == Kind.INTERVENTION).findFirst();
    if (used.isEmpty()) {
      throw new UsageException(Message.of("usage.nothing-to-use"));
    }
    return used.get().id().id();
  }

  private static void write(Path folder, Map<String, String> files)
      throws UsageException, PublishException {
    Optional<Path> there = NewFiles.inTheWay(folder, files.keySet());
    if (there.isPresent()) {
      throw new UsageException(Message.of("usage.in-the-way", there.get().toString()));
    }
    NewFiles.write(folder, files);
  }
}
