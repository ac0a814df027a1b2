package dev.vademecum.publish;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the last build into a folder was made of. Where a new one would be made of the same, and the
 * folder still holds what was written, it can be left undone.
 *
 * <p>As text beside the manifest: a line with the version, one with these values and the digest of
 * what follows, then a line per file with its size, its time of change and its path. A damaged
 * record is as good as none.
 *
 * @param inputs all that a build depends on, as one digest
 * @param infos how many remarks it had; with anything heavier there is no record, so that a next
 *     build says it again
 */
public record LastBuild(String inputs, int infos) {
  static final String NAME = ".vademecum-build";

  private static final String VERSION = "vademecum-build 2";
  private static final Pattern VALUES = Pattern.compile("([0-9a-f]{16}) (\\d{1,9}) ([0-9a-f]{16})");
  private static final Pattern FILE = Pattern.compile("(\\d+ \\S+) (.+)");

  /** The last build into a folder, if all its files are as it left them. */
  public static Optional<LastBuild> in(Path output) {
    try {
      List<String> lines = Files.readAllLines(output.resolve(NAME), StandardCharsets.UTF_8);
      Matcher values = VALUES.matcher(lines.size() < 2 ? "" : lines.get(1));
      return lines.get(0).equals(VERSION)
              && values.matches()
              && values.group(3).equals(digest(lines.subList(2, lines.size())))
              && stand(output, lines.subList(2, lines.size()))
          ? Optional.of(new LastBuild(values.group(1), Integer.parseInt(values.group(2))))
          : Optional.empty();
    } catch (IOException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** What it had to say, in numbers. */
  public Message summary() {
    return infos == 0 ? Message.of("summary.none") : Message.count("summary.info", infos);
  }

  private static boolean stand(Path output, List<String> lines) {
    return lines.parallelStream()
        .map(FILE::matcher)
        .allMatch(
            line ->
                line.matches()
                    && state(output.resolve(line.group(2))).equals(Optional.of(line.group(1))));
  }

  /** The size and the time of change of an ordinary file. */
  private static Optional<String> state(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile()
          ? Optional.of(attributes.size() + " " + attributes.lastModifiedTime())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String digest(List<String> lines) {
    return Fingerprint.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the folder is as it should be does not depend on this file, so no fault is lost. */
  void write(Path folder, Manifest manifest) {
    List<String> files = new ArrayList<>();
    for (String path : manifest.files().keySet()) {
      state(folder.resolve(path)).ifPresent(state -> files.add(state + " " + path));
    }
    state(folder.resolve(Manifest.NAME)).ifPresent(state -> files.add(state + " " + Manifest.NAME));
    List<String> lines =
        new ArrayList<>(List.of(VERSION, inputs + " " + infos + " " + digest(files)));
    lines.addAll(files);
    try {
      Files.write(folder.resolve(NAME), lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return; // the next build does its work once more
    }
  }

  /**
   * Done before anything changes.
   *
   * @throws IOException where the record would outlive what it says
   */
  static void forget(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }
}
