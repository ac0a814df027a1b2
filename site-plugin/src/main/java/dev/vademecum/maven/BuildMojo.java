package dev.vademecum.maven;

import dev.vademecum.BuildRequest;
import dev.vademecum.BuildResult;
import dev.vademecum.CheckResult;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.publish.PublishException;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks a handbook and publishes it as a website.
 *
 * @since 0.1.0
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BuildMojo extends HandbookMojo {
  /**
   * The folder to publish into. Files in it that no build wrote are left alone.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "vademecum.output",
      defaultValue = "${project.build.directory}/handbook",
      required = true)
  File output;

  @Override
  CheckResult run(Severity failOn) throws UsageException, PublishException {
    BuildResult result =
        Vademecum.build(
            new BuildRequest(handbook.toPath(), output.toPath(), edition(), urls(), failOn));
    result.published().ifPresent(done -> getLog().debug(output + ": " + done));
    return result.check();
  }
}
