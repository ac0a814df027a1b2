package dev.vademecum.maven;

import dev.vademecum.Starters;
import dev.vademecum.UsageException;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.publish.PublishException;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new entry into a handbook, with its keys explained. Nothing that is there is changed.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewMojo extends VademecumMojo {
  /**
   * The folder with {@code handbook.yml}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.handbook", defaultValue = "${basedir}", required = true)
  File handbook;

  /**
   * Of what kind: {@code chapter}, {@code intervention}, {@code model}, {@code case}, {@code
   * course}, {@code term} or {@code person}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.kind", required = true)
  String kind;

  /**
   * Its id: lower-case letters, digits and hyphens.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.id", required = true)
  String id;

  /**
   * The archetype of a model; {@code cycle} unless given.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.archetype")
  @Nullable String archetype;

  @Override
  void run() throws UsageException, PublishException {
    File file =
        Starters.entry(handbook.toPath(), kind, id, Optional.ofNullable(archetype)).toFile();
    getLog().info(Message.of("cli.new", file.toString()).in(language()));
  }
}
