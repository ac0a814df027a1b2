package dev.vademecum.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is sent back.
 *
 * @param location where the browser is to go instead
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, String type, byte[] body, Optional<String> location) {
  private static final Pattern RELATIVE =
      Pattern.compile("( (?:href|src)=\")(?![a-zA-Z][a-zA-Z0-9+.-]*:|[/#])");

  Answer(int status, String type, byte[] body) {
    this(status, type, body, Optional.empty());
  }

  Answer(int status, String type, String text) {
    this(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** To an address of this server, of any characters. */
  static Answer moved(String path) {
    String ascii =
        path.codePoints()
            .mapToObj(
                c ->
                    c < 128 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0)
                        ? Character.toString(c)
                        : escaped(c))
            .collect(Collectors.joining());
    return new Answer(302, "text/plain; charset=utf-8", new byte[0], Optional.of(ascii));
  }

  private static String escaped(int character) {
    StringBuilder text = new StringBuilder();
    for (byte b : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
      text.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)));
      text.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
    }
    return text.toString();
  }

  /** A page whose links are relative to a folder, for whatever address it is the answer. */
  Answer from(String folder) {
    String html = new String(body, StandardCharsets.UTF_8);
    return new Answer(status, type, RELATIVE.matcher(html).replaceAll("$1/" + folder));
  }

  boolean isPage() {
    return type.startsWith("text/html");
  }
}
