package dev.vademecum.publish;

import dev.vademecum.output.OutputFile;
import dev.vademecum.output.OutputFile.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Carries out a plan so that it happens wholly or not at all. All new files are first written to a
 * staging folder inside the output, hence on its file system. Then the manifest is made to list the
 * files of before and after, each file is moved to its place in one step, and the manifest is
 * replaced by the new one. A failure undoes the moves. A run that is killed leaves only whole
 * files, all listed, which the next build brings in order.
 */
final class Transaction {
  static final String STAGING = ".vademecum-staging";

  private interface Undo {
    void run() throws IOException;
  }

  private final Path folder;
  private final Path staging;
  private final Disk disk;

  /** Those known to be there, so that nobody asks for them anew with each file. */
  private final Set<Path> folders = new HashSet<>();

  private final Deque<Undo> undos = new ArrayDeque<>();

  Transaction(Path folder, Disk disk) {
    this.folder = folder;
    this.staging = folder.resolve(STAGING);
    this.disk = disk;
  }

  /** Does what is planned; what is listed then. */
  Manifest run(Plan plan) throws IOException {
    Manifest after;
    try {
      after = stage(plan);
      commit(plan);
    } catch (IOException | RuntimeException e) {
      undo(e);
      throw e;
    }
    try {
      disk.deleteTree(staging);
    } catch (IOException e) {
      return after; // all is published; the next build tries again
    }
    return after;
  }

  /** Removes what a killed build left. */
  void clear() throws IOException {
    if (Files.exists(staging, LinkOption.NOFOLLOW_LINKS)) {
      disk.deleteTree(staging);
    }
  }

  private Manifest stage(Plan plan) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>(plan.digests());
    for (OutputFile file : plan.changed()) {
      Path staged = room(staged(file.path()));
      disk.write(staged, file.content());
      boolean made = file.content() instanceof Content.Streamed; // which is not made once more
      boolean copied = file.content() instanceof Content.CopyOf;
      String digest = Disk.digest(made || copied ? new Content.CopyOf(staged) : file.content());
      String planned = digests.put(file.path(), digest);
      if (planned != null && !planned.equals(digest)) {
        throw new IOException(file.path() + " changed while it was being published");
      }
    }
    Manifest after = Manifest.of(digests);
    write("both", plan.before().and(after));
    write("after", after);
    return after;
  }

  private void write(String name, Manifest manifest) throws IOException {
    byte[] bytes = manifest.text().getBytes(StandardCharsets.UTF_8);
    disk.write(room(staging.resolve(name)), new Content.Bytes(bytes));
  }

  private Path staged(String path) {
    return staging.resolve("new").resolve(path);
  }

  /** A place for a file of our own, in a folder that is there. */
  private Path room(Path file) throws IOException {
    if (folders.add(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    return file;
  }

  private void commit(Plan plan) throws IOException {
    put(staging.resolve("both"), Manifest.NAME);
    remove(plan.inTheWay());
    removeFolders(plan.forgotten());
    for (OutputFile file : plan.changed()) {
      createFolders(file.path());
      put(staged(file.path()), file.path());
    }
    remove(plan.stale());
    disk.move(staging.resolve("after"), folder.resolve(Manifest.NAME));
  }

  private void put(Path from, String path) throws IOException {
    Path target = folder.resolve(path);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Path kept = room(kept(path));
      disk.keep(target, kept);
      disk.move(from, target);
      undos.push(() -> disk.move(kept, target));
    } else {
      disk.move(from, target);
      undos.push(() -> disk.delete(target));
    }
  }

  private Path kept(String path) {
    return staging.resolve("old").resolve(path);
  }

  private void createFolders(String path) throws IOException {
    for (String parent : Planner.folders(path)) {
      Path created = folder.resolve(parent);
      if (folders.add(created) && !Files.isDirectory(created)) {
        disk.createFolder(created);
        undos.push(() -> disk.delete(created));
      }
    }
  }

  private void remove(List<String> paths) throws IOException {
    for (String path : paths) {
      Path file = folder.resolve(path);
      Path kept = room(kept(path));
      disk.move(file, kept);
      undos.push(() -> disk.move(kept, file));
    }
    removeFolders(paths);
  }

  /** Removes the folders that held our files and hold nothing now, innermost first. */
  private void removeFolders(List<String> paths) throws IOException {
    for (String path : paths) {
      List<Path> parents = Planner.realFolders(folder, path);
      for (int i = parents.size() - 1; i >= 0 && empty(parents.get(i)); i--) {
        Path parent = parents.get(i);
        disk.delete(parent);
        undos.push(() -> disk.createFolder(parent));
      }
    }
  }

  private static boolean empty(Path directory) throws IOException {
    try (var children = Files.newDirectoryStream(directory)) {
      return !children.iterator().hasNext();
    }
  }

  private void undo(Exception failure) {
    try {
      while (!undos.isEmpty()) {
        undos.pop().run();
      }
      disk.deleteTree(staging);
    } catch (IOException e) {
      failure.addSuppressed(e); // the manifest lists everything, the next build repairs it
    }
  }
}
