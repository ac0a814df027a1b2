package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that links can name, by their paths from the root of a handbook: those of one entry,
 * those of many, such as {@code terms.yml}, in which a fragment names one, and assets.
 */
final class LinkedFiles {
  private static final int MOST = 3;

  private final Map<String, EntryId> entries = new HashMap<>();
  private final Map<String, List<EntryId>> lists = new HashMap<>();
  private final Set<String> assets;

  private LinkedFiles(Set<String> assets) {
    this.assets = assets;
  }

  static LinkedFiles of(Handbook handbook) {
    LinkedFiles files = new LinkedFiles(handbook.assets().keySet());
    handbook.entries().forEach(files::add);
    return files;
  }

  private void add(Entry entry) {
    String path = entry.meta().file().path();
    if (path.startsWith(entry.id().kind().folder() + "/")) {
      entries.put(path, entry.id());
    } else {
      lists.computeIfAbsent(path, key -> new ArrayList<>()).add(entry.id());
    }
  }

  /** The entry that has a file to itself. */
  Optional<EntryId> entry(String path) {
    return Optional.ofNullable(entries.get(path));
  }

  /** The entries in a file of many; empty for any other file. */
  List<EntryId> list(String path) {
    return lists.getOrDefault(path, List.of());
  }

  /** What an author may have meant by a file that there is not, as seen from the one at fault. */
  Message hint(SourceFile from, String path) {
    List<String> known = Stream.concat(entries.keySet().stream(), assets.stream()).toList();
    return hint(from, near(path, known), "dead-file-link.hint");
  }

  /** The same for a picture. */
  Message pictureHint(SourceFile from, String path) {
    return hint(from, near(path, List.copyOf(assets)), "missing-asset.hint");
  }

  private static Message hint(SourceFile from, List<String> near, String otherwise) {
    List<Message> written =
        near.stream()
            .map(path -> relative(from.path(), path).replace(" ", "%20"))
            .map(Message::quoted)
            .toList();
    return written.isEmpty() ? Message.of(otherwise) : Message.of("nearest", Message.or(written));
  }

  /** A path as a file at another path writes it. */
  static String relative(String from, String to) {
    int common = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      common = to.startsWith(from.substring(0, slash + 1)) ? slash + 1 : common;
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(common);
  }

  /**
   * The nearest files, best first: with other capitals or another extension; of this name in
   * another folder; in the folder that was named; else of a name that is alike.
   */
  private static List<String> near(String path, List<String> known) {
    String name = name(path);
    List<String> alike = Nearest.names(name, known.stream().map(LinkedFiles::name).toList());
    return Stream.<Predicate<String>>of(
            other -> bare(other).equals(bare(path)),
            other -> bare(name(other)).equals(bare(name)),
            other -> other.startsWith(path + "/") && other.indexOf('/', path.length() + 1) < 0,
            other -> alike.contains(name(other)))
        .map(wanted -> known.stream().filter(wanted).sorted().limit(MOST).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Without its extension, in small letters. */
  private static String bare(String path) {
    int dot = path.lastIndexOf('.');
    boolean extension = dot > path.lastIndexOf('/') + 1;
    return (extension ? path.substring(0, dot) : path).toLowerCase(Locale.ROOT);
  }
}
