package dev.vademecum;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.output.OutputFile;
import dev.vademecum.publish.PublishException;
import dev.vademecum.publish.Publisher;
import dev.vademecum.source.SourceReader;
import dev.vademecum.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks and builds handbooks. Problems in their content are results, not exceptions. */
public final class Vademecum {
  private Vademecum() {}

  /** Does everything that a build does but publish. */
  public static CheckResult check(CheckRequest request) throws UsageException {
    return compose(request.handbook(), request.failOn()).check();
  }

  /**
   * Builds a handbook and publishes it, unless it fails.
   *
   * @throws PublishException where the output cannot be written; it is unchanged then
   */
  public static BuildResult build(BuildRequest request) throws UsageException, PublishException {
    Composed composed = compose(request.handbook(), request.failOn());
    return new BuildResult(
        composed.check(),
        composed.check().failed()
            ? Optional.empty()
            : Optional.of(
                Publisher.publish(composed.files(), request.output(), request.handbook())));
  }

  private record Composed(CheckResult check, List<OutputFile> files) {}

  private static Composed compose(Path handbook, Severity failOn) throws UsageException {
    requireHandbook(handbook);
    Diagnostics diagnostics = new Diagnostics();
    SourceTree sources = SourceReader.read(handbook, diagnostics);
    List<OutputFile> files = List.of();
    return new Composed(CheckResult.judge(diagnostics.sorted(), failOn, sources), files);
  }

  private static void requireHandbook(Path handbook) throws UsageException {
    if (!Files.isDirectory(handbook)) {
      throw new UsageException("There is no folder " + handbook.toAbsolutePath().normalize());
    }
    if (!Files.isRegularFile(handbook.resolve(SourceTree.CONFIG), LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException(
          "There is no "
              + SourceTree.CONFIG
              + " in "
              + handbook.toAbsolutePath().normalize()
              + ", so this is not a handbook's folder");
    }
  }
}
