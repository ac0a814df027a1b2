package dev.vademecum;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** What is packed in a file of the search, for those who look for words in it. */
final class Unpacked {
  private static final Pattern PACKED = Pattern.compile("got\\(\"[0-9a-v]+\",\"([^\"]*)\"\\)");

  private Unpacked() {}

  /** The text in a file, or nothing where it has none that is packed. */
  static String of(String path, byte[] bytes) {
    Matcher packed = PACKED.matcher(new String(bytes, StandardCharsets.UTF_8));
    if (!path.contains("search/") || !packed.find()) {
      return "";
    }
    byte[] deflated = Base64.getDecoder().decode(packed.group(1));
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
