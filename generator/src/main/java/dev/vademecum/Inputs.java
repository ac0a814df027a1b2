package dev.vademecum;

import dev.vademecum.source.Fingerprint;
import dev.vademecum.templates.Theme;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the output of a build depends on. */
final class Inputs {
  private Inputs() {}

  /** As one digest; empty where it cannot be told, as with a file that cannot be read. */
  static Optional<String> of(BuildRequest request) {
    try {
      List<String> parts =
          List.of(
              program(Vademecum.class),
              program(Theme.class),
              Runtime.version().toString(),
              request.edition().toString(),
              request.failOn().name(),
              request.urls().isPresent()
                  ? Fingerprint.of(Files.readAllBytes(request.urls().get()))
                  : "",
              Fingerprint.of(request.handbook()));
      return Optional.of(Fingerprint.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Where a class comes from, with sizes and times: a version alone does not tell snapshots apart.
   */
  private static String program(Class<?> type) throws IOException {
    @Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IOException("no telling where " + type + " comes from");
    }
    try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
      StringBuilder program = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        if (now.isRegularFile()) {
          program.append(file).append(now.size()).append(now.lastModifiedTime()).append('\n');
        }
      }
      return program.toString();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
