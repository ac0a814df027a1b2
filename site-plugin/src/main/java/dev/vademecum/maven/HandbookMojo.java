package dev.vademecum.maven;

import dev.vademecum.CheckResult;
import dev.vademecum.UsageException;
import dev.vademecum.diagnostic.DiagnosticPrinter;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.publish.PublishException;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common that read a handbook. */
abstract class HandbookMojo extends VademecumMojo {
  /**
   * The folder with {@code handbook.yml}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.handbook", defaultValue = "${project.basedir}", required = true)
  File handbook;

  /**
   * The one edition wanted, by its id in {@code handbook.yml}. Without it all are, each in a folder
   * of its own where there are several.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.edition")
  @Nullable String edition;

  /**
   * A list of addresses, one a line, such as the {@code urls.txt} of an earlier build. One that
   * leads nowhere any more is an error.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.urls")
  @Nullable File urls;

  /**
   * The lightest problem that fails the build: {@code error} or {@code warning}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.failOn", defaultValue = "error")
  String failOn = "error";

  /** Absent in tests only. */
  @Parameter(defaultValue = "${project}", readonly = true)
  @Nullable MavenProject project;

  /** Does the work and returns what was found. */
  abstract CheckResult run(Severity failOn) throws UsageException, PublishException;

  @Override
  void run() throws UsageException, PublishException, MojoFailureException {
    report(run(severity()));
  }

  /** A parent that has the plugin for its modules need not have a handbook itself. */
  @Override
  final Optional<Message> idle() {
    boolean parent =
        project != null
            && !project.getModules().isEmpty()
            && handbook.equals(project.getBasedir())
            && !new File(handbook, "handbook.yml").exists();
    return parent ? Optional.of(Message.of("maven.parent")) : Optional.empty();
  }

  final Optional<String> edition() {
    return Optional.ofNullable(edition).filter(name -> !name.isBlank());
  }

  final Optional<Path> urls() {
    return Optional.ofNullable(urls).map(File::toPath);
  }

  final Severity severity() throws UsageException {
    return switch (failOn) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default -> throw new UsageException(Message.of("fail-on", failOn));
    };
  }

  private void report(CheckResult result) throws MojoFailureException {
    log(result, handbook);
    Message summary = DiagnosticPrinter.summary(result.diagnostics());
    if (result.failed()) {
      throw new MojoFailureException(
          Message.of("maven.summary", handbook.toString(), summary).in(language()));
    }
    getLog().info(handbook + ": " + summary.in(language()));
  }
}
