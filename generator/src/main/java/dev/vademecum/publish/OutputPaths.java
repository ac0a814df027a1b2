package dev.vademecum.publish;

import dev.vademecum.diagnostic.Message;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which paths may be written: those that mean the same on every platform, below the folder. */
final class OutputPaths {
  /**
   * Printable ASCII without what some platform forbids; ends in no dot or space, nor is only dots.
   */
  private static final Pattern SEGMENT =
      Pattern.compile("(?! )[ -~&&[^<>:\"|?*\\\\]]{0,199}[!-~&&[^<>:\"|?*\\\\.]]");

  private static final Pattern RESERVED =
      Pattern.compile(
          "(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|\\.vademecum-.*", Pattern.CASE_INSENSITIVE);

  private OutputPaths() {}

  /** Refuses a path that cannot be written everywhere, or that leaves the folder. */
  static void check(String path) throws PublishException {
    for (String segment : path.split("/", -1)) {
      if (!SEGMENT.matcher(segment).matches() || RESERVED.matcher(segment).matches()) {
        throw new PublishException(Message.of("publish.path", path));
      }
    }
  }

  /** Refuses two paths that are one file on some platform, and a file that is a folder as well. */
  static void checkAll(Collection<String> paths) throws PublishException {
    Map<String, String> files = new HashMap<>();
    for (String path : paths) {
      check(path);
      String other = files.put(folded(path), path);
      if (other != null) {
        throw new PublishException(Message.of("publish.twice", other, path));
      }
    }
    for (String path : paths) {
      checkFolders(path, files);
    }
  }

  private static void checkFolders(String path, Map<String, String> files) throws PublishException {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String file = files.get(folded(path.substring(0, slash)));
      if (file != null) {
        throw new PublishException(Message.of("publish.file-and-folder", file, path));
      }
    }
  }

  /** ASCII only, so no Unicode form has to be considered. */
  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
