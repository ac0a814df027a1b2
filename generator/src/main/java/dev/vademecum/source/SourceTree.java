package dev.vademecum.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was read from a handbook's folder, in order of path. */
public final class SourceTree {
  public static final String CONFIG = "handbook.yml";

  /** The folder of what takes the place of the default look. */
  public static final String THEME = "theme";

  private final List<SourceFile> files;
  private final Map<String, SourceFile> byPath = new HashMap<>();
  private final List<AssetFile> assets;
  private final List<AssetFile> fonts;

  /**
   * @param fonts those of its theme
   */
  SourceTree(List<SourceFile> files, List<AssetFile> assets, List<AssetFile> fonts) {
    this.files = List.copyOf(files);
    this.assets = List.copyOf(assets);
    this.fonts = List.copyOf(fonts);
    files.forEach(file -> byPath.putIfAbsent(file.path(), file));
  }

  /** The same with a file that is not the handbook's own, to show what is said about it. */
  public SourceTree with(SourceFile file) {
    return new SourceTree(Stream.concat(files.stream(), Stream.of(file)).toList(), assets, fonts);
  }

  public Optional<SourceFile> file(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  public List<SourceFile> files() {
    return files;
  }

  public List<AssetFile> assets() {
    return assets;
  }

  /** Those of the theme. */
  public List<AssetFile> fonts() {
    return fonts;
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
