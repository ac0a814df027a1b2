package dev.vademecum.navigation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that pages had before.
 *
 * @param path from the root of the output, of a file that can be published everywhere
 * @param fragment without {@code #}, or empty
 */
record OldAddress(String path, String fragment) {
  /** No empty part, none that begins or ends with a dot, and nothing that needs an escape. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?:(?![^/]*\\.html?/)[A-Za-z0-9_~-](?:[A-Za-z0-9._~-]{0,98}[A-Za-z0-9_~-])?/){0,20}"
              + "[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,98}\\.html?");

  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:.*/)?(?:con|prn|aux|nul|com\\d|lpt\\d)(?:[./].*)?");

  /** An HTML id: no white space. */
  private static final Pattern FRAGMENT = Pattern.compile("[^\\s\\p{Cntrl}#%]{1,200}");

  /**
   * Reads {@code old/page.html}, {@code old/} and either with a fragment; empty if it is unsafe.
   */
  static Optional<OldAddress> parse(String written) {
    int hash = written.indexOf('#');
    String path = hash < 0 ? written : written.substring(0, hash);
    String file = path.endsWith("/") ? path + "index.html" : path;
    String fragment = hash < 0 ? "" : written.substring(hash + 1);
    boolean safe =
        PATH.matcher(file).matches()
            && !DEVICE.matcher(file).matches()
            && (hash < 0 || FRAGMENT.matcher(fragment).matches());
    return safe ? Optional.of(new OldAddress(file, fragment)) : Optional.empty();
  }
}
