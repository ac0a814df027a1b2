package dev.vademecum.publish;

import dev.vademecum.diagnostic.Message;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files in a folder that a build wrote, and so may write again and remove. As text: a line with
 * the version, then a line per file with the checksum of its bytes, two spaces and its path, in
 * order of path. While files are being moved the manifest lists those of before and after, so a
 * path may have two lines.
 *
 * @param files path to the digests that the file may have
 */
record Manifest(SortedMap<String, SortedSet<String>> files) {
  static final String NAME = ".vademecum-manifest";
  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final String VERSION = "vademecum-manifest 2";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{16})  (.+)");

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static Manifest of(Map<String, String> digests) {
    SortedMap<String, SortedSet<String>> files = new TreeMap<>();
    digests.forEach((path, digest) -> files.put(path, new TreeSet<>(Set.of(digest))));
    return new Manifest(files);
  }

  /**
   * @throws PublishException where the text is none that we wrote, or a path leaves the folder
   */
  static Manifest parse(String text) throws PublishException {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(VERSION)) {
      throw new PublishException(Message.of("publish.manifest-version", NAME));
    }
    SortedMap<String, SortedSet<String>> files = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw new PublishException(Message.of("publish.manifest-damaged", NAME));
      }
      OutputPaths.check(matcher.group(2));
      files.computeIfAbsent(matcher.group(2), path -> new TreeSet<>()).add(matcher.group(1));
    }
    return new Manifest(files);
  }

  boolean lists(String path, String digest) {
    return files.getOrDefault(path, Collections.emptySortedSet()).contains(digest);
  }

  /** Lists the files of both. */
  Manifest and(Manifest other) {
    SortedMap<String, SortedSet<String>> both = new TreeMap<>();
    for (Manifest manifest : List.of(this, other)) {
      manifest.files.forEach(
          (path, digests) -> both.computeIfAbsent(path, p -> new TreeSet<>()).addAll(digests));
    }
    return new Manifest(both);
  }

  String text() {
    StringBuilder text = new StringBuilder(VERSION).append('\n');
    files.forEach(
        (path, digests) -> digests.forEach(digest -> text.append(digest + "  " + path + "\n")));
    return text.toString();
  }
}
