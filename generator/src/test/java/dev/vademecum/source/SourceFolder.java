package dev.vademecum.source;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a handbook to be, and what is found in it. */
abstract class SourceFolder {
  @TempDir Path root;

  final Diagnostics diagnostics = new Diagnostics();

  final Path put(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  final Path put(String path, String text) throws IOException {
    return put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  final SourceTree read() {
    return SourceReader.read(root, diagnostics);
  }

  final List<String> texts() {
    return read().files().stream().map(SourceFile::path).toList();
  }

  /** Such as {@code error[not-utf8] terms.yml:2:3}. */
  final List<String> found() {
    return diagnostics.sorted().stream().map(SourceFolder::shown).toList();
  }

  private static String shown(Diagnostic d) {
    return "%s[%s] %s:%d:%d"
        .formatted(
            d.severity().label(),
            d.code().id(),
            d.file(),
            d.range().start().line(),
            d.range().start().column());
  }
}
