package dev.vademecum.maven;

import dev.vademecum.Starters;
import dev.vademecum.UsageException;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.publish.PublishException;
import java.io.File;
import java.util.Arrays;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes a small handbook with one entry of every kind, and a {@code pom.xml} that builds it. In a
 * project it writes the handbook only. Nothing that is there is changed.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends VademecumMojo {
  /**
   * The folder to write into.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.directory", defaultValue = "${basedir}", required = true)
  File directory;

  /**
   * The language of the handbook: {@code nl}, {@code en}, {@code de} or {@code fr}. Without it that
   * of messages.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.language")
  @Nullable String handbookLanguage;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  PluginDescriptor plugin;

  @Override
  void run() throws UsageException, PublishException {
    boolean alone = project.getFile() == null;
    int files =
        alone
            ? Starters.project(directory.toPath(), handbookLanguage(), plugin.getVersion())
            : Starters.handbook(directory.toPath(), handbookLanguage());
    Message done = Message.of(alone ? "maven.init" : "cli.init", files, directory.toString());
    getLog().info(done.in(language()));
  }

  private Language handbookLanguage() throws UsageException {
    if (handbookLanguage == null) {
      return language() == MessageLanguage.NL ? Language.NL : Language.EN;
    }
    String tag = handbookLanguage;
    return Arrays.stream(Language.values())
        .filter(known -> known.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> unknown(tag));
  }

  private static UsageException unknown(String tag) {
    Message known = Message.of("usage.languages", String.join(", ", Language.tags()));
    return new UsageException(
        Message.of("usage.no-language", tag, Nearest.hint(tag, Language.tags(), known)));
  }
}
