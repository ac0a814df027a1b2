package dev.vademecum.source;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.diagnostic.Range;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows what authors wrote for the handbook and put where it is not read, beside all that is none
 * of its business.
 */
final class Strays {
  /** What authors may call a folder in their own language, or by habit. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("hoofdstuk", "chapters"),
          Map.entry("hoofdstukken", "chapters"),
          Map.entry("kapitel", "chapters"),
          Map.entry("chapitres", "chapters"),
          Map.entry("interventies", "interventions"),
          Map.entry("oefeningen", "interventions"),
          Map.entry("exercises", "interventions"),
          Map.entry("modellen", "models"),
          Map.entry("modelle", "models"),
          Map.entry("casussen", "cases"),
          Map.entry("casuistiek", "cases"),
          Map.entry("casus", "cases"),
          Map.entry("cursussen", "courses"),
          Map.entry("kurse", "courses"),
          Map.entry("cours", "courses"),
          Map.entry("begrippen", "terms"),
          Map.entry("glossary", "terms"),
          Map.entry("personen", "people"),
          Map.entry("persons", "people"));

  private static final Set<String> TEXTS = Set.of(".md", ".markdown");
  private static final Set<String> DATA = Set.of(".yml", ".yaml");
  private static final int BEGINNING = 5;

  private Strays() {}

  /**
   * Why a file or folder at the root of a handbook is probably not meant to be left out.
   *
   * @param name its path from the root
   */
  static Optional<Diagnostic> at(String name, Path file) {
    Optional<String> meant = meant(name);
    if (meant.isPresent() && isWritten(file)) {
      return Optional.of(
          ignored(name, "ignored-file.folder", Message.of("ignored-file.rename", meant.get())));
    }
    return endsWith(name, TEXTS) && hasFrontMatter(file)
        ? Optional.of(ignored(name, "ignored-file", Message.of("ignored-file.move")))
        : Optional.empty();
  }

  /** The names of those at the root of a handbook. */
  static List<String> in(Path root) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
      for (Path child : children) {
        String name = FileNames.of(child);
        boolean foreign = !Layout.leftover(name) && Layout.part(name) == Layout.Part.FOREIGN;
        if (foreign && at(name, child).isPresent()) {
          names.add(name);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names;
  }

  private static Diagnostic ignored(String path, String message, Message hint) {
    Code code = Code.IGNORED_FILE;
    return new Diagnostic(code, code.severity(), path, Range.FILE_START, Message.of(message), hint);
  }

  private static Optional<String> meant(String folder) {
    String plain = folder.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ELSEWHERE.get(plain)).or(() -> Nearest.key(plain, Layout.FOLDERS));
  }

  /** Whether it is a folder that holds texts or data such as authors write. */
  private static boolean isWritten(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Strays::isWrittenFile)) {
      return files.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException e) {
      return false; // none of the handbook's business then
    }
  }

  private static boolean isWrittenFile(Path file) {
    String name = FileNames.of(file);
    return endsWith(name, TEXTS) || endsWith(name, DATA);
  }

  private static boolean endsWith(String name, Set<String> ends) {
    String plain = name.toLowerCase(Locale.ROOT);
    return ends.stream().anyMatch(plain::endsWith);
  }

  private static boolean hasFrontMatter(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return start.startsWith("---\n") || start.startsWith("---\r\n");
    } catch (IOException e) {
      return false;
    }
  }
}
