package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.publish.PublishException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A handbook that was built: what was found, and the published pages by their path. */
record Site(List<Diagnostic> diagnostics, boolean published, Path output) {
  private static final Map<Path, Site> SHARED = new ConcurrentHashMap<>();

  /** Where there is a {@code urls.txt} beside its sources, its addresses are checked. */
  static Site build(Path source, Path output, Severity failOn) {
    Optional<Path> urls = Optional.of(source.resolve("urls.txt")).filter(Files::exists);
    return build(new BuildRequest(source, output, Optional.empty(), urls, failOn));
  }

  static Site build(BuildRequest request) {
    try {
      BuildResult result = Vademecum.build(request);
      return new Site(
          result.check().diagnostics(), result.published().isPresent(), request.output());
    } catch (UsageException | PublishException e) {
      throw new AssertionError(e);
    }
  }

  /** A handbook of this repository, built once for all tests of a JVM: to be read only. */
  static Site shared(Path handbook) {
    return SHARED.computeIfAbsent(handbook, Site::buildShared);
  }

  private static Site buildShared(Path handbook) {
    try {
      Path output = Files.createTempDirectory("vademecum-shared");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(output)));
      return sound(handbook, output.resolve("site"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds what must be publishable. */
  static Site sound(Path source, Path output) {
    return build(source, output, Severity.ERROR).sound();
  }

  /** This, which must be published. */
  Site sound() {
    assertThat(published).as("published, with %s", diagnostics).isTrue();
    return this;
  }

  /** One edition of it, as a site of its own. */
  Site edition(String id) {
    return new Site(diagnostics, published, output.resolve(id));
  }

  /** All published files by path, with what they hold; the manifest included. */
  Map<String, byte[]> files() {
    return files(output);
  }

  /** All files but the record of the build, which has times in it and is no part of the site. */
  static Map<String, byte[]> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      Map<String, byte[]> files = new TreeMap<>();
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!name.equals(".vademecum-build")) {
          files.put(name, Files.readAllBytes(path));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages, parsed anew at each call. */
  Map<String, Document> pages() {
    Map<String, Document> pages = new LinkedHashMap<>();
    files().keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> pages.put(path, page(path)));
    return pages;
  }

  Document page(String path) {
    try {
      return Jsoup.parse(output.resolve(path).toFile(), "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
