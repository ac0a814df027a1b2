package dev.vademecum.serve;

import dev.vademecum.Composed;
import dev.vademecum.output.LateFiles;
import dev.vademecum.output.OutputFile;
import dev.vademecum.source.AssetBytes;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of one build by their paths. Whatever is not on it is not served: a URL is looked up
 * here and never on a disk.
 *
 * @param version which of this run it is, from 1; 0 for none yet
 * @param late the files that are made when a browser asks for them
 */
record Shelf(int version, Map<String, OutputFile> files, List<LateFiles> late) {
  static final Shelf EMPTY = new Shelf(0, Map.of(), List.of());

  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  static Shelf of(int version, Composed composed) {
    Map<String, OutputFile> byPath = new HashMap<>();
    composed.files().forEach(file -> byPath.putIfAbsent(file.path(), file));
    return new Shelf(version, Map.copyOf(byPath), composed.late());
  }

  /** Another version, in which some files are others. */
  Shelf revised(int next, List<OutputFile> others) {
    Map<String, OutputFile> byPath = new HashMap<>(files);
    others.forEach(file -> byPath.put(file.path(), file));
    return new Shelf(next, Collections.unmodifiableMap(byPath), late);
  }

  /** The file of a path, which is an index for a folder with a slash at its end. */
  Optional<OutputFile> file(String path) {
    boolean folder = path.isEmpty() || path.endsWith("/");
    String name = folder ? path + INDEX : path;
    return Optional.ofNullable(files.get(name))
        .or(() -> late.stream().flatMap(made -> made.file(name).stream()).findFirst());
  }

  /** Whether a path is that of a folder with an index, but for its slash. */
  boolean isFolder(String path) {
    return files.containsKey(path + "/" + INDEX);
  }

  /** The page for what is not there: that of the edition which it would be in, else the first. */
  Optional<OutputFile> notFound(String path) {
    for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
      OutputFile page = files.get(path.substring(0, slash + 1) + NOT_FOUND);
      if (page != null) {
        return Optional.of(page);
      }
      if (slash == 0) {
        break;
      }
    }
    return Optional.ofNullable(files.get(NOT_FOUND));
  }

  /** The folder of a path, with a slash at its end; "" for the root. */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** All files, of which the last are made now, unless they were before. */
  List<OutputFile> all() {
    return Stream.concat(
            files.values().stream(), late.stream().flatMap(made -> made.files().stream()))
        .toList();
  }

  /** What is in a file. */
  static byte[] bytes(OutputFile file) {
    if (file.content() instanceof OutputFile.Content.CopyOf copy) {
      return AssetBytes.of(copy.file());
    }
    return ((OutputFile.Content.Made) file.content()).bytes();
  }
}
