package dev.vademecum.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for changes to the files of a handbook. The platform tells in which folders something has
 * happened; what has is seen by looking, as what platforms tell differs and has gaps. From time to
 * time all folders are looked at, told or not.
 *
 * <p>Not for use by several threads.
 */
public final class HandbookWatch implements Closeable {
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_DELETE,
    StandardWatchEventKinds.ENTRY_MODIFY
  };

  /** Milliseconds without any event after which a save is taken to be complete. */
  private static final long QUIET = 25;

  /** How often changes are waited for to end. */
  private static final int MOST_WAITS = 400;

  private final Path root;
  private final WatchService service;
  private final long period;
  private final Map<WatchKey, Path> keys = new HashMap<>();
  private final Map<Path, Map<Path, Stamp>> folders = new TreeMap<>();

  /** What of a file differs when another one takes its place or it is written. */
  private record Stamp(boolean folder, long size, FileTime time, @Nullable Object key) {}

  private HandbookWatch(Path root, WatchService service, long period) {
    this.root = root;
    this.service = service;
    this.period = period;
  }

  /**
   * Begins to watch.
   *
   * @param period milliseconds after which all is looked at, told or not
   */
  public static HandbookWatch of(Path root, long period) throws IOException {
    HandbookWatch watch = new HandbookWatch(root, root.getFileSystem().newWatchService(), period);
    watch.look(root, true, new TreeSet<>());
    return watch;
  }

  /**
   * Waits until files have changed since the last time, and no more do.
   *
   * @return those that have, by their paths from the root with forward slashes; folders too; none
   *     once the watch is closed
   */
  public NavigableSet<String> changes() throws InterruptedException {
    NavigableSet<String> changed = new TreeSet<>();
    try {
      while (changed.isEmpty()) {
        WatchKey key = service.poll(period, TimeUnit.MILLISECONDS);
        if (key == null) {
          look(root, true, changed);
        } else {
          Set<Path> written = new HashSet<>();
          look(told(key, written), changed);
          written.stream().filter(this::isThere).map(this::name).forEach(changed::add);
        }
      }
    } catch (ClosedWatchServiceException e) {
      changed.clear();
    }
    return changed;
  }

  /** The folders in which something happens until all is quiet; all of them where too much does. */
  private Set<Path> told(WatchKey first, Set<Path> written) throws InterruptedException {
    Set<Path> touched = new HashSet<>();
    WatchKey key = first;
    for (int waits = 0; key != null && waits < MOST_WAITS; waits++) {
      Path folder = keys.get(key);
      for (WatchEvent<?> event : key.pollEvents()) {
        if (folder == null || event.kind() == StandardWatchEventKinds.OVERFLOW) {
          touched.add(root);
          touched.addAll(folders.keySet());
        } else {
          touched.add(folder);
          written.add(folder.resolve((Path) event.context()));
        }
      }
      if (!key.reset() && folder != null) {
        keys.remove(key);
        touched.add(folder);
      }
      key = service.poll(QUIET, TimeUnit.MILLISECONDS);
    }
    return touched;
  }

  /** A file can be written twice within one tick of the clock, with the same number of bytes. */
  private boolean isThere(Path file) {
    Stamp stamp = folders.getOrDefault(file.getParent(), Map.of()).get(file);
    return stamp != null && !stamp.folder();
  }

  private void look(Collection<Path> touched, Set<String> changed) {
    new TreeSet<>(touched).forEach(folder -> look(folder, false, changed));
  }

  private void look(Path folder, boolean deep, Set<String> changed) {
    register(folder);
    Map<Path, Stamp> before = folders.getOrDefault(folder, Map.of());
    Map<Path, Stamp> now = children(folder);
    folders.put(folder, now);
    before.forEach(
        (child, stamp) -> {
          if (!now.containsKey(child)) {
            changed.add(name(child));
            forget(child);
          }
        });
    now.forEach(
        (child, stamp) -> {
          boolean same = stamp.equals(before.get(child));
          if (!same) {
            changed.add(name(child));
          }
          if (stamp.folder() && (deep || !same)) {
            look(child, deep, changed);
          }
        });
  }

  private void forget(Path child) {
    folders.keySet().removeIf(folder -> folder.startsWith(child));
    keys.entrySet()
        .removeIf(
            entry -> {
              boolean gone = entry.getValue().startsWith(child);
              if (gone) {
                entry.getKey().cancel();
              }
              return gone;
            });
  }

  /** The same folder has the same key, and a new one in its place another. */
  private void register(Path folder) {
    try {
      keys.put(folder.register(service, KINDS), folder);
    } catch (IOException e) {
      return; // not there any more, or too many: it is looked at from time to time
    }
  }

  private Map<Path, Stamp> children(Path folder) {
    Map<Path, Stamp> children = new HashMap<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        if (Fingerprint.isLookedAt(root, child)) {
          stamp(child, children);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return children;
    }
    return children;
  }

  /** A folder counts by what is in it, not by when that came. */
  private static void stamp(Path child, Map<Path, Stamp> children) {
    try {
      BasicFileAttributes now =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      children.put(
          child,
          now.isDirectory()
              ? new Stamp(true, 0, FileTime.fromMillis(0), now.fileKey())
              : new Stamp(false, now.size(), now.lastModifiedTime(), now.fileKey()));
    } catch (IOException e) {
      return; // gone between two looks
    }
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
