package dev.vademecum.source;

import dev.vademecum.diagnostic.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files make up a handbook, judged by their path from its root alone. */
public final class Layout {
  /** What a file is to the build. */
  enum Part {
    /** Read as text. */
    TEXT,
    /** JSON, which may be a bibliography or another tool's; its text tells. */
    JSON,
    /** Published as it is. */
    ASSET,
    /** A font of the handbook's theme. */
    FONT,
    /** Among files that are read, but of a kind that is not. */
    WRONG_TYPE,
    /** None of the handbook's business. */
    FOREIGN
  }

  private static final Set<String> ROOT_FILES =
      Set.of(SourceTree.CONFIG, "terms.yml", "people.yml", "references.yml");

  private static final Pattern JSON_BIBLIOGRAPHY =
      Pattern.compile("\\s*(?:\\[|\\{\\s*\"references\"\\s*:)");

  private static final String ASSETS = "assets";
  private static final String FONT = "woff2";
  private static final Map<String, Set<String>> TEXT_FOLDERS =
      Map.of(
          "chapters",
          Set.of("md"),
          "interventions",
          Set.of("md"),
          "models",
          Set.of("yml", "md"),
          "cases",
          Set.of("md"),
          "courses",
          Set.of("yml", "md"),
          "terms",
          Set.of("md"),
          "people",
          Set.of("md"),
          SourceTree.THEME,
          Set.of("ftlh", "css", "properties", FONT));

  /** The folders that are read, in alphabetical order. */
  public static final List<String> FOLDERS =
      Stream.of(TEXT_FOLDERS.keySet(), Set.of(ASSETS)).flatMap(Set::stream).sorted().toList();

  /** Dot files, and what editors and file managers leave behind. */
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "\\..*|.*~|~\\$.*|#.*#|.*\\.(swp|swo|bak|orig|tmp)|4913|Thumbs\\.db|desktop\\.ini");

  private Layout() {}

  static boolean leftover(String name) {
    return LEFTOVER.matcher(name).matches();
  }

  static boolean folder(String path) {
    return path.indexOf('/') >= 0 || FOLDERS.contains(path);
  }

  static Part part(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? rootPart(path) : folderPart(path.substring(0, slash), extension(path));
  }

  private static Part rootPart(String name) {
    if (ROOT_FILES.contains(name) || List.of("bib", "csl").contains(extension(name))) {
      return Part.TEXT;
    }
    if (extension(name).equals("json")) {
      return Part.JSON;
    }
    return FOLDERS.contains(name) || !meant(name).equals(name) ? Part.WRONG_TYPE : Part.FOREIGN;
  }

  private static Part folderPart(String folder, String extension) {
    if (folder.equals(ASSETS)) {
      return Part.ASSET;
    }
    Set<String> types = TEXT_FOLDERS.get(folder);
    if (types == null) {
      return Part.FOREIGN;
    }
    Part read = extension.equals(FONT) ? Part.FONT : Part.TEXT;
    return types.contains(extension) ? read : Part.WRONG_TYPE;
  }

  /** The name at the root that was probably meant, such as terms.yml by Terms.yaml; else itself. */
  private static String meant(String name) {
    String candidate = lowerCaseYml(name);
    return ROOT_FILES.contains(candidate) || FOLDERS.contains(candidate) ? candidate : name;
  }

  private static String lowerCaseYml(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("\\.yaml$", ".yml")
        .replaceFirst("\\.markdown$", ".md");
  }

  /** Whether JSON is a list of works, and not the file of another tool beside the handbook. */
  static boolean isBibliography(SourceFile json) {
    return json.path().equals("references.json")
        || JSON_BIBLIOGRAPHY.matcher(json.text()).lookingAt();
  }

  /** What to do about a file or folder of a wrong type. */
  static Message cure(String path) {
    if (FOLDERS.contains(path)) {
      return Message.of("ignored-file.make-folder");
    }
    int nameStart = path.lastIndexOf('/') + 1;
    String name = path.substring(nameStart);
    String better = nameStart == 0 ? meant(name) : lowerCaseYml(name);
    if (nameStart == 0 || part(path.substring(0, nameStart) + better) == Part.TEXT) {
      return Message.of("ignored-file.rename", better);
    }
    Set<String> types = TEXT_FOLDERS.getOrDefault(path.substring(0, path.indexOf('/')), Set.of());
    List<String> read = types.stream().sorted().map(type -> "." + type).toList();
    return read.isEmpty() ? Message.NONE : Message.of("ignored-file.types", Message.and(read));
  }

  private static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') ? "" : path.substring(dot + 1);
  }
}
