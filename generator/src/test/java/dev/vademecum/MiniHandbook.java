package dev.vademecum;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A handbook written in a test: files as sections that begin with {@code -- path --}, and what is
 * to be reported about them as lines {@code !! code column part of the message} above the line at
 * fault, or above the section's first line for a file as a whole. Without a {@code handbook.yml} it
 * is a Dutch one.
 *
 * <p>A section may say how its file differs from what is written: {@code -- path (repeat 300) --},
 * {@code -- path (stretch 300) --} with {@code ~} for so many letters, {@code -- path (link to
 * other) --}, {@code -- path (unreadable) --}, or {@code -- path (bytes) --} with {@code \xE9} for
 * a byte.
 */
public final class MiniHandbook {
  private static final Pattern SECTION = Pattern.compile("-- (.+?)(?: \\(([^)]*)\\))? --");
  private static final Pattern EXPECTED = Pattern.compile("!! (\\S+) (\\d+) (.*)");

  private static final Set<Code> LOOSE_ENDS =
      Set.of(
          Code.ORPHAN,
          Code.UNLINKED_NAME,
          Code.UNLISTED_FORM,
          Code.UNSOURCED_CREATOR,
          Code.UNCOVERED);

  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final List<Expected> expected = new ArrayList<>();

  private record Section(String way, List<String> lines) {}

  /** A diagnostic that must be reported. */
  record Expected(String code, String file, int line, int column, String message) {
    @Override
    public String toString() {
      return file + ":" + line + " !! " + code + " " + column + " " + message;
    }
  }

  private MiniHandbook() {}

  public static MiniHandbook of(String text) {
    MiniHandbook handbook = new MiniHandbook();
    String path = "";
    for (String line : text.lines().toList()) {
      Matcher section = SECTION.matcher(line);
      if (section.matches()) {
        path = section.group(1);
        String way = section.group(2) == null ? "" : section.group(2);
        handbook.sections.put(path, new Section(way, new ArrayList<>()));
      } else {
        handbook.add(path, line);
      }
    }
    handbook.sections.computeIfAbsent(
        "handbook.yml", name -> new Section("", List.of("title: Proef", "language: nl")));
    return handbook;
  }

  private void add(String path, String line) {
    Section section = sections.get(path);
    if (section == null) {
      throw new IllegalArgumentException("no section before: " + line);
    }
    Matcher marker = EXPECTED.matcher(line);
    if (marker.matches()) {
      int column = Integer.parseInt(marker.group(2));
      int next = section.lines().size() + 1;
      expected.add(new Expected(marker.group(1), path, next, column, marker.group(3)));
    } else {
      section.lines().add(line);
    }
  }

  List<Expected> expected() {
    return expected;
  }

  /** Writes the files below a folder. */
  public Path write(Path folder) {
    sections.forEach(
        (path, section) -> {
          try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            write(file, section);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return folder;
  }

  private static void write(Path file, Section section) throws IOException {
    String text = String.join("\n", section.lines()) + (section.lines().isEmpty() ? "" : "\n");
    String[] way = section.way().split(" ", -1);
    switch (way[0]) {
      case "repeat" -> Files.writeString(file, text.repeat(Integer.parseInt(way[1])));
      case "stretch" ->
          Files.writeString(file, text.replace("~", "x".repeat(Integer.parseInt(way[1]))));
      case "link" -> Files.createSymbolicLink(file, Path.of(way[2]));
      case "unreadable" -> {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "to this user every file is readable");
      }
      case "bytes" -> Files.write(file, bytes(text));
      default -> Files.writeString(file, text);
    }
  }

  private static byte[] bytes(String text) {
    return Pattern.compile("\\\\x([0-9A-F]{2})")
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement("" + (char) Integer.parseInt(m.group(1), 16)))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Writes, builds and publishes below a folder. A few lines of a handbook are never tied up, so
   * loose ends are among what was found only where they are expected.
   */
  Site build(Path folder) {
    Site site =
        Site.build(write(folder.resolve("source")), folder.resolve("output"), Severity.ERROR);
    Predicate<Diagnostic> counts =
        found ->
            !LOOSE_ENDS.contains(found.code())
                || expected.stream().anyMatch(e -> e.code().equals(found.code().id()));
    return new Site(
        site.diagnostics().stream().filter(counts).toList(), site.published(), site.output());
  }

  /** The same of what must be publishable. */
  Site sound(Path folder) {
    return build(folder).sound();
  }
}
