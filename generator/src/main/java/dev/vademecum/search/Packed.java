package dev.vademecum.search;

import dev.vademecum.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.IntStream;

/**
 * A file that scripts load on demand: a classic script, since a page opened from disk can load
 * nothing else, that hands over packed bytes under its own name. The name follows from what is in
 * it, so it can be kept for ever.
 */
record Packed(String name, OutputFile file) {
  private static final String FOLDER = "search/";
  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";
  private static final int NAME_LENGTH = 10;
  private static final String CHARACTERS =
      IntStream.rangeClosed('!', '~')
          .filter(c -> c != '"' && c != '<' && c != '\\')
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  /** How many bits a name has. */
  static final int NAME_BITS = 50;

  /**
   * Packs some content.
   *
   * @param text what is in it, for those who look for what must not be there; empty where nobody
   *     does
   */
  static Packed of(byte[] content, String text) {
    String name = name(content);
    String script = "vademecumSearch.got(\"" + name + "\",\"" + characters(content) + "\")\n";
    byte[] bytes = script.getBytes(StandardCharsets.US_ASCII);
    OutputFile.Content packed = new OutputFile.Content.Bytes(bytes, text);
    return new Packed(name, new OutputFile(FOLDER + name + ".js", packed));
  }

  static Packed of(String text) {
    return of(new PackWriter().text(text).finish(), text);
  }

  /** Thirteen bits in two of 91 characters, which can all stand between quotes in a script. */
  static String characters(byte[] content) {
    byte[] out = new byte[2 * ((8 * content.length + 12) / 13)];
    int at = 0;
    int bits = 0;
    int count = 0;
    for (byte one : content) {
      bits = (bits << 8) | (one & 0xFF);
      count += 8;
      if (count >= 13) {
        count -= 13;
        pair(out, at, (bits >>> count) & 0x1FFF);
        at += 2;
      }
    }
    if (count > 0) {
      pair(out, at, (bits << (13 - count)) & 0x1FFF);
    }
    return new String(out, StandardCharsets.US_ASCII);
  }

  private static void pair(byte[] out, int at, int bits) {
    out[at] = (byte) CHARACTERS.charAt(bits / 91);
    out[at + 1] = (byte) CHARACTERS.charAt(bits % 91);
  }

  /** The bits of its name, the first character in the lowest. */
  long nameBits() {
    long bits = 0;
    for (int i = 0; i < NAME_LENGTH; i++) {
      bits |= (long) DIGITS.indexOf(name.charAt(i)) << (5 * i);
    }
    return bits;
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
