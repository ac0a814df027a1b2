package dev.vademecum.publish;

import dev.vademecum.output.OutputFile;
import java.util.List;
import java.util.SortedMap;

/**
 * What is to be done to a folder. Paths are relative to it and sorted.
 *
 * @param changed files to write, in order of path
 * @param inTheWay files to remove first, as a new file's path needs their place
 * @param stale files to remove last
 * @param forgotten paths that were ours, now neither written nor removed; their folders may be left
 *     from a build that was killed
 * @param unchanged how many files hold the right bytes already
 * @param digests of the unchanged files, and of those to be copied; of others they are taken when
 *     they are written
 */
record Plan(
    List<OutputFile> changed,
    List<String> inTheWay,
    List<String> stale,
    List<String> forgotten,
    int unchanged,
    Manifest before,
    SortedMap<String, String> digests) {

  boolean nothingToDo() {
    return changed.isEmpty() && inTheWay.isEmpty() && stale.isEmpty() && before.equals(after());
  }

  /** What is listed where nothing changes. */
  Manifest after() {
    return Manifest.of(digests);
  }

  Published result() {
    return new Published(changed.size(), unchanged, inTheWay.size() + stale.size());
  }
}
