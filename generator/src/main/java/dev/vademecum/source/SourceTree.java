package dev.vademecum.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was read from a handbook's folder, in order of path.
 *
 * @param fonts those of its theme
 */
public record SourceTree(List<SourceFile> files, List<AssetFile> assets, List<AssetFile> fonts) {
  public static final String CONFIG = "handbook.yml";

  /** The folder of what takes the place of the default look. */
  public static final String THEME = "theme";

  public SourceTree {
    files = List.copyOf(files);
    assets = List.copyOf(assets);
    fonts = List.copyOf(fonts);
  }

  /** The same with a file that is not the handbook's own, to show what is said about it. */
  public SourceTree with(SourceFile file) {
    return new SourceTree(Stream.concat(files.stream(), Stream.of(file)).toList(), assets, fonts);
  }

  public Optional<SourceFile> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** The files below a folder, in order of path. */
  public List<SourceFile> below(String folder) {
    return files.stream().filter(file -> file.path().startsWith(folder + "/")).toList();
  }

  /** Lists of works beside {@code references.yml}: CSL-JSON and BibTeX, in order of path. */
  public List<SourceFile> bibliographies() {
    return files.stream().filter(file -> file.path().matches(".*\\.(?:json|bib)")).toList();
  }
}
