package dev.vademecum.search;

import dev.vademecum.output.OutputFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.Deflater;

/**
 * A file that scripts load on demand: a classic script, since a page opened from disk can load
 * nothing else, that hands over deflated bytes under its own name. The name follows from what is in
 * it, so it can be kept for ever.
 */
record Packed(String name, OutputFile file) {
  private static final String FOLDER = "search/";
  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";
  private static final int NAME_LENGTH = 10;

  /**
   * Packs some content.
   *
   * @param text what is in it, for those who look for what must not be there
   */
  static Packed of(byte[] content, String text) {
    String name = name(content);
    String script =
        "vademecumSearch.got(\""
            + name
            + "\",\""
            + Base64.getEncoder().encodeToString(deflate(content))
            + "\")\n";
    byte[] bytes = script.getBytes(StandardCharsets.US_ASCII);
    OutputFile.Content packed = new OutputFile.Content.Bytes(bytes, text);
    return new Packed(name, new OutputFile(FOLDER + name + ".js", packed));
  }

  static Packed of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8), text);
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(6, true);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2 + 16);
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  /** Fifty bits of a digest, in small letters and digits. */
  private static String name(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      StringBuilder name = new StringBuilder();
      long bits = 0;
      for (int i = 0; i < 7; i++) {
        bits = bits << 8 | (digest[i] & 0xff);
      }
      for (int i = 0; i < NAME_LENGTH; i++) {
        name.append(DIGITS.charAt((int) (bits >>> (5 * i) & 31)));
      }
      return name.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
