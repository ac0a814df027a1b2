package dev.vademecum.maven;

import dev.vademecum.CheckResult;
import dev.vademecum.UsageException;
import dev.vademecum.diagnostic.DiagnosticPrinter;
import dev.vademecum.diagnostic.Ink;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.publish.PublishException;
import java.io.File;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: in what language they speak, and how they fail. */
abstract class VademecumMojo extends AbstractMojo {
  /**
   * The language of messages: {@code nl} or {@code en}. Without it that of the terminal, else
   * English.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.lang")
  @Nullable String lang;

  /**
   * Does nothing when true.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.skip", defaultValue = "false")
  boolean skip;

  /** Does the work of the goal. */
  abstract void run()
      throws UsageException, PublishException, MojoExecutionException, MojoFailureException;

  /** Why there is nothing to do; empty where there is. */
  Optional<Message> idle() {
    return Optional.empty();
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Optional<Message> idle = skip ? Optional.of(Message.of("maven.skipped")) : idle();
    if (idle.isPresent()) {
      getLog().info(idle.get().in(language()));
      return;
    }
    try {
      run();
    } catch (UsageException e) {
      throw new MojoExecutionException(e.reason().in(language()), e);
    } catch (PublishException e) {
      throw new MojoExecutionException(e.reason().in(language()), e);
    }
  }

  /** Logs what was found, each by its weight. */
  final void log(CheckResult result, File handbook) {
    DiagnosticPrinter printer =
        new DiagnosticPrinter(
            result::line, file -> handbook + File.separator + file, language(), Ink.PLAIN);
    result.diagnostics().forEach(found -> log(found.severity(), printer.print(found)));
  }

  private void log(Severity severity, String text) {
    switch (severity) {
      case ERROR -> getLog().error(text);
      case WARNING -> getLog().warn(text);
      case INFO -> getLog().info(text);
    }
  }

  final MessageLanguage language() {
    return MessageLanguage.of(
        lang == null ? Locale.getDefault(Locale.Category.DISPLAY) : Locale.forLanguageTag(lang));
  }
}
