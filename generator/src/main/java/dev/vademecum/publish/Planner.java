package dev.vademecum.publish;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.output.OutputFile;
import dev.vademecum.output.OutputFile.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares a folder with what is to be published there, and refuses where foreign files are. */
final class Planner {
  private final Path folder;
  private final Manifest before;
  private final Set<String> ours = new HashSet<>();
  private final Set<String> wanted = new HashSet<>();
  private final Set<String> wantedFolded = new HashSet<>();
  private final Set<String> wantedFolders = new HashSet<>();
  private final Map<String, Boolean> there = new HashMap<>();
  private final List<String> inTheWay = new ArrayList<>();
  private final List<String> stale = new ArrayList<>();
  private final List<String> forgotten = new ArrayList<>();
  private final List<OutputFile> changed = new ArrayList<>();
  private final TreeMap<String, String> digests = new TreeMap<>();

  private Planner(Path folder, Manifest before) {
    this.folder = folder;
    this.before = before;
  }

  static Plan plan(Path folder, List<OutputFile> files) throws IOException, PublishException {
    return new Planner(folder, manifest(folder)).plan(files);
  }

  private static Manifest manifest(Path folder) throws IOException, PublishException {
    Path file = folder.resolve(Manifest.NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Manifest.EMPTY;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw foreign(folder, Manifest.NAME);
    }
    return Manifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  private Plan plan(List<OutputFile> files) throws IOException, PublishException {
    before.files().keySet().forEach(path -> ours.add(folded(path)));
    for (OutputFile file : files) {
      wanted.add(file.path());
      wantedFolded.add(folded(file.path()));
      wantedFolders.addAll(folders(file.path()));
    }
    sortOutStale();
    List<OutputFile> sorted =
        files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
    for (OutputFile file : sorted) {
      compare(file);
    }
    int unchanged = files.size() - changed.size();
    return new Plan(changed, inTheWay, stale, forgotten, unchanged, before, digests);
  }

  private void sortOutStale() throws IOException {
    for (String path : before.files().keySet()) {
      if (wanted.contains(path)) {
        continue;
      }
      if (!unchangedSinceWritten(path)) {
        forgotten.add(path);
      } else if (inTheWay(path)) {
        inTheWay.add(path);
      } else {
        stale.add(path);
      }
    }
  }

  /** Only what is still as we wrote it is removed. */
  private boolean unchangedSinceWritten(String path) throws IOException {
    Path file = folder.resolve(path);
    return realFolders(folder, path).size() == folders(path).size()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && before.lists(path, Disk.digest(new Content.CopyOf(file)));
  }

  private boolean inTheWay(String path) {
    return wantedFolders.contains(path)
        || folders(path).stream().anyMatch(wanted::contains)
        || wantedFolded.contains(folded(path));
  }

  private void compare(OutputFile file) throws IOException, PublishException {
    boolean reached = true;
    for (String parent : folders(file.path())) {
      reached = isThere(parent);
    }
    Optional<String> held = reached ? held(file) : Optional.empty();
    held.ifPresent(digest -> digests.put(file.path(), digest));
    if (held.isEmpty()) {
      changed.add(file);
      if (file.content() instanceof Content.CopyOf) { // which may change until it is written
        digests.put(file.path(), Disk.digest(file.content()));
      }
    }
  }

  /** Whether a folder is there, found out once for all files in it. */
  private boolean isThere(String parent) throws PublishException {
    @Nullable Boolean known = there.get(parent);
    if (known != null) {
      return known;
    }
    Path path = folder.resolve(parent);
    boolean exists = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    if (exists
        && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && !inTheWay.contains(parent)) {
      throw foreign(folder, parent);
    }
    there.put(parent, exists);
    return exists;
  }

  private Optional<String> held(OutputFile file) throws IOException, PublishException {
    String path = file.path();
    Path target = folder.resolve(path);
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      if (ours.stream().noneMatch(other -> other.startsWith(folded(path) + "/"))) {
        throw foreign(folder, path);
      }
      // to be emptied first; if something else is in it, publishing fails then
      return Optional.empty();
    }
    if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) || !ours.contains(folded(path))) {
      throw foreign(folder, path);
    }
    return Disk.held(target, file.content());
  }

  /** The folders on the way to a path, outermost first. */
  static List<String> folders(String path) {
    List<String> folders = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash));
    }
    return folders;
  }

  /** The folders on the way to a path as far as they exist and no link leads elsewhere. */
  static List<Path> realFolders(Path folder, String path) {
    return folders(path).stream()
        .map(folder::resolve)
        .takeWhile(parent -> Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private static PublishException foreign(Path folder, String path) {
    return new PublishException(Message.of("publish.foreign", folder.toString(), path));
  }
}
