package dev.vademecum.source;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.memory.Memory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Decodes text files. A file that cannot be read or decoded is reported and still counts, with as
 * much of its text as there is, so that links to it don't fail as well.
 */
final class TextReader {
  /** In bytes; a bound on memory. Later stages have finer limits on what a text may hold. */
  static final int MAX_SIZE = 2 << 20;

  /** In bytes, for a list of addresses, of which a large site has a million. */
  private static final int MAX_LIST = 64 << 20;

  private static final char REPLACEMENT = '\uFFFD';

  private final Memory memory;
  private final Diagnostics diagnostics;

  TextReader(Memory memory, Diagnostics diagnostics) {
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /** The bytes of a file are all that its text is made of. */
  private record Read(String path, ByteBuffer bytes) implements Memory.Key<SourceFile> {

    /** A checksum, since a buffer's own hash is counted byte by byte and took long. */
    @Override
    public int hashCode() {
      CRC32 crc = new CRC32();
      crc.update(bytes.duplicate());
      return 31 * path.hashCode() + (int) crc.getValue();
    }
  }

  /** A file of a handbook. Whether it is a link is asked when opening it, not before. */
  SourceFile read(String path, Path file) {
    return read(path, file, MAX_SIZE, LinkOption.NOFOLLOW_LINKS);
  }

  /** A file that the caller has chosen, wherever it is. */
  SourceFile list(String path, Path file) {
    return read(path, file, MAX_LIST);
  }

  private SourceFile read(String path, Path file, int most, OpenOption... options) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file, options)) {
      bytes = in.readNBytes(most + 1);
    } catch (IOException e) {
      return failed(
          path,
          Code.UNREADABLE_FILE,
          Message.of("unreadable-file"),
          Message.of("unreadable-file.hint"));
    }
    return bytes.length > most
        ? failed(
            path,
            Code.FILE_TOO_LARGE,
            Message.of("file-too-large", most >> 20),
            Message.of("split-file"))
        : memory.of(
            new Read(path, ByteBuffer.wrap(bytes)),
            diagnostics,
            found -> new TextReader(memory, found).decode(path, bytes));
  }

  private SourceFile failed(String path, Code code, Message message, Message hint) {
    SourceFile empty = SourceFile.unreadable(path);
    diagnostics.add(empty.diagnostic(code, new Span(0, 0), message, hint));
    return empty;
  }

  private SourceFile decode(String path, byte[] bytes) {
    if (isUtf16(bytes)) {
      String text = new String(bytes, StandardCharsets.UTF_16);
      report(path, text, "", bad(bytes[0]), Message.of("not-utf8.utf16.hint"));
      return new SourceFile(path, text);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    SourceFile file = new SourceFile(path, text);
    if (file.text().indexOf(REPLACEMENT) >= 0) { // written, or what has become of other bytes
      reportMalformed(path, text, bytes);
      reportNul(path, text);
    }
    return file;
  }

  private void reportMalformed(String path, String text, byte[] bytes) {
    CharBuffer valid = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, valid, true).isError()) {
      Message message = bad(bytes[in.position()]);
      report(path, text, valid.flip().toString(), message, Message.of("not-utf8.hint"));
    }
  }

  private void reportNul(String path, String text) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      Message message = Message.of("not-utf8.nul");
      report(path, text, text.substring(0, nul), message, Message.of("not-utf8.nul.hint"));
    }
  }

  /** Reports the character after a beginning of a text. */
  private void report(String path, String text, String before, Message message, Message hint) {
    int at = new SourceFile(path, before).text().length();
    SourceFile file = new SourceFile(path, text);
    diagnostics.add(file.diagnostic(Code.NOT_UTF8, new Span(at, at + 1), message, hint));
  }

  private static Message bad(byte found) {
    return Message.of("not-utf8", String.format(Locale.ROOT, "0x%02X", Byte.toUnsignedInt(found)));
  }

  /** Editors that save UTF-16 say so in the first two bytes. */
  private static boolean isUtf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }
}
