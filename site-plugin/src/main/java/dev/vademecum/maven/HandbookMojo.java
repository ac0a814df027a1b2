package dev.vademecum.maven;

import dev.vademecum.CheckResult;
import dev.vademecum.UsageException;
import dev.vademecum.diagnostic.DiagnosticPrinter;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.publish.PublishException;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common. */
abstract class HandbookMojo extends AbstractMojo {
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
   * The lightest problem that fails the build: {@code error} or {@code warning}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.failOn", defaultValue = "error")
  String failOn = "error";

  /**
   * Does nothing when true.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.skip", defaultValue = "false")
  boolean skip;

  /** Does the work and returns what was found. */
  abstract CheckResult run(Severity failOn) throws UsageException, PublishException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped");
      return;
    }
    try {
      report(run(severity()));
    } catch (UsageException | PublishException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  final Optional<String> edition() {
    return Optional.ofNullable(edition).filter(name -> !name.isBlank());
  }

  private Severity severity() throws UsageException {
    return switch (failOn) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default -> throw new UsageException("failOn is '" + failOn + "', not error or warning");
    };
  }

  private void report(CheckResult result) throws MojoFailureException {
    DiagnosticPrinter printer =
        new DiagnosticPrinter(
            result::line, file -> handbook + File.separator + file, MessageLanguage.EN);
    result.diagnostics().forEach(found -> log(found.severity(), printer.print(found)));
    String summary = DiagnosticPrinter.summary(result.diagnostics());
    if (result.failed()) {
      throw new MojoFailureException("The handbook " + handbook + " has " + summary);
    }
    getLog().info(handbook + ": " + summary);
  }

  private void log(Severity severity, String text) {
    switch (severity) {
      case ERROR -> getLog().error(text);
      case WARNING -> getLog().warn(text);
      case INFO -> getLog().info(text);
    }
  }
}
