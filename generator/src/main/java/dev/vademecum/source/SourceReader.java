package dev.vademecum.source;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Range;
import dev.vademecum.memory.Memory;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the files of a handbook and no others. Whatever cannot be read is reported and never stops
 * the rest. Paths are in Unicode form C and sorted by their UTF-16 units.
 */
public final class SourceReader {
  /** In bytes, per asset. */
  static final long MAX_ASSET_SIZE = 64L << 20;

  private final Memory memory;
  private final Diagnostics diagnostics;
  private final TextReader texts;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<AssetFile> assets = new ArrayList<>();
  private final List<AssetFile> fonts = new ArrayList<>();

  private SourceReader(Memory memory, Diagnostics diagnostics) {
    this.memory = memory;
    this.diagnostics = diagnostics;
    this.texts = new TextReader(memory, diagnostics);
  }

  /**
   * Reads a handbook.
   *
   * @param root the folder with {@code handbook.yml}; may be reached by a symbolic link, but no
   *     link below it is followed
   */
  public static SourceTree read(Path root, Diagnostics diagnostics) {
    return read(root, Memory.none(), diagnostics);
  }

  /** The same; a file that has not changed since the last build is the same object. */
  public static SourceTree read(Path root, Memory memory, Diagnostics diagnostics) {
    SourceReader reader = new SourceReader(memory, diagnostics);
    reader.readFolder(root, "");
    reader.files.sort(Comparator.comparing(SourceFile::path));
    reader.assets.sort(Comparator.comparing(AssetFile::path));
    reader.fonts.sort(Comparator.comparing(AssetFile::path));
    return new SourceTree(reader.files, reader.assets, reader.fonts);
  }

  /**
   * One text of a handbook as it is now.
   *
   * @param path from the root, where a reading of all has found it
   * @return empty where it is none any more
   */
  public static Optional<SourceFile> read(
      Path root, String path, Memory memory, Diagnostics diagnostics) {
    SourceReader reader = new SourceReader(memory, diagnostics);
    reader.readChild(path, root.resolve(path));
    return reader.files.stream().findFirst();
  }

  /** A file that was probably meant to be the configuration of a handbook, by its name. */
  public static Optional<String> misnamedConfig(Path root) {
    return Stream.of("handbook.yaml", "Handbook.yml", "Handbook.yaml")
        .filter(name -> Files.isRegularFile(root.resolve(name), LinkOption.NOFOLLOW_LINKS))
        .findFirst();
  }

  /**
   * Reads a list that is not part of the handbook.
   *
   * @param root the folder with {@code handbook.yml}, from which its path is told
   */
  public static SourceFile list(Path root, Path list, Diagnostics diagnostics) {
    Path from = root.toAbsolutePath().normalize();
    Path to = list.toAbsolutePath().normalize();
    boolean sameRoot = Objects.equals(from.getRoot(), to.getRoot());
    String path = (sameRoot ? from.relativize(to) : to).toString();
    return new TextReader(Memory.none(), diagnostics)
        .list(path.replace(File.separatorChar, '/'), list);
  }

  private void readFolder(Path folder, String prefix) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException | DirectoryIteratorException e) {
      String path = prefix.isEmpty() ? "." : prefix.substring(0, prefix.length() - 1);
      report(
          Code.UNREADABLE_FILE,
          path,
          Message.of("unreadable-file.folder"),
          Message.of("unreadable-file.hint"));
    }
    named(children, prefix).forEach((name, file) -> readChild(prefix + name, file));
  }

  /**
   * @param name as it is on disk
   */
  private record Child(String name, Path file) {}

  private Map<String, Path> named(List<Path> children, String prefix) {
    Map<String, Path> byName = new TreeMap<>();
    children.stream()
        .map(file -> new Child(FileNames.of(file), file))
        .filter(child -> !Layout.leftover(child.name()))
        .sorted(Comparator.comparing(Child::name))
        .forEach(
            child -> {
              String name = Normalizer.normalize(child.name(), Normalizer.Form.NFC);
              if (byName.putIfAbsent(name, child.file()) != null) {
                reportTwice(prefix + name);
              }
            });
    return byName;
  }

  private void readChild(String path, Path file) {
    Layout.Part part = Layout.part(path);
    if (part == Layout.Part.FOREIGN) {
      Strays.at(path, file).ifPresent(diagnostics::add);
      return;
    }
    if (!FileNames.portable(path)) {
      report(Code.IGNORED_FILE, path, Message.of("ignored-file.name"), Message.of("rename"));
      return;
    }
    try {
      var attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      readChild(path, file, part, attributes);
    } catch (IOException e) {
      report(
          Code.UNREADABLE_FILE,
          path,
          Message.of("unreadable-file"),
          Message.of("unreadable-file.hint"));
    }
  }

  private void readChild(String path, Path file, Layout.Part part, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      report(
          Code.SYMBOLIC_LINK, path, Message.of("symbolic-link"), Message.of("symbolic-link.hint"));
    } else if (attributes.isDirectory() && Layout.folder(path)) {
      readFolder(file, path + "/");
    } else if (attributes.isDirectory() && part == Layout.Part.WRONG_TYPE) {
      report(Code.IGNORED_FILE, path, Message.of("ignored-file.folder"), Layout.cure(path));
    } else if (!attributes.isRegularFile()) {
      String what = attributes.isDirectory() ? "ignored-file.is-folder" : "ignored-file.is-device";
      report(Code.IGNORED_FILE, path, Message.of(what), Message.of("remove"));
    } else {
      readFile(path, file, part, attributes.size());
    }
  }

  private void readFile(String path, Path file, Layout.Part part, long size) {
    switch (part) {
      case TEXT -> files.add(texts.read(path, file));
      case JSON -> readJson(path, file);
      case ASSET -> addAsset(path, file, size, assets);
      case FONT -> addAsset(path, file, size, fonts);
      case WRONG_TYPE ->
          report(Code.IGNORED_FILE, path, Message.of("ignored-file"), Layout.cure(path));
      case FOREIGN -> {}
    }
  }

  private void readJson(String path, Path file) {
    Diagnostics found = new Diagnostics();
    SourceFile json = new TextReader(memory, found).read(path, file);
    if (Layout.isBibliography(json)) {
      files.add(json);
      found.sorted().forEach(diagnostics::add);
    }
  }

  private void addAsset(String path, Path file, long size, List<AssetFile> to) {
    if (size > MAX_ASSET_SIZE) {
      report(
          Code.FILE_TOO_LARGE,
          path,
          Message.of("file-too-large.asset", MAX_ASSET_SIZE >> 20),
          Message.of("file-too-large.asset.hint"));
    } else if (!Files.isReadable(file)) {
      report(
          Code.UNREADABLE_FILE,
          path,
          Message.of("unreadable-file"),
          Message.of("unreadable-file.hint"));
    } else {
      to.add(AssetBytes.described(path, file, size));
    }
  }

  private void reportTwice(String path) {
    report(
        Code.OUTPUT_COLLISION,
        path,
        Message.of("output-collision.unicode", path),
        Message.of("output-collision.unicode.hint"));
  }

  private void report(Code code, String path, Message message, Message hint) {
    diagnostics.add(new Diagnostic(code, code.severity(), path, Range.FILE_START, message, hint));
  }
}
