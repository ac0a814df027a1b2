package dev.vademecum.maven;

import dev.vademecum.BuildRequest;
import dev.vademecum.BuildResult;
import dev.vademecum.CheckResult;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.publish.LastBuild;
import dev.vademecum.publish.PublishException;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

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

  /**
   * Attaches the website as a zip with the classifier {@code handbook}, which is then installed and
   * deployed with the project.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.attach", defaultValue = "false")
  boolean attach;

  private final MavenProjectHelper projects;

  /**
   * @param projects attaches the zip
   */
  @Inject
  public BuildMojo(MavenProjectHelper projects) {
    this.projects = projects;
  }

  @Override
  void run() throws UsageException, PublishException, MojoFailureException {
    Optional<LastBuild> last = Vademecum.current(request(severity()));
    if (last.isPresent()) {
      Message same = Message.of("cli.unchanged", output.toString(), last.get().summary());
      getLog().info(same.in(language()));
    } else {
      super.run();
    }
    if (attach && project != null) {
      attachArchive(project);
    }
  }

  @Override
  CheckResult run(Severity failOn) throws UsageException, PublishException {
    BuildResult result = Vademecum.build(request(failOn));
    result.published().ifPresent(done -> getLog().info(done.in(output.toString()).in(language())));
    return result.check();
  }

  private BuildRequest request(Severity failOn) {
    return new BuildRequest(handbook.toPath(), output.toPath(), edition(), urls(), failOn);
  }

  private void attachArchive(MavenProject project) throws PublishException {
    File archive =
        new File(
            project.getBuild().getDirectory(), project.getBuild().getFinalName() + "-handbook.zip");
    try {
      SiteArchive.write(output.toPath(), archive.toPath());
    } catch (IOException e) {
      throw new PublishException(archive.toPath(), e);
    }
    projects.attachArtifact(project, "zip", "handbook", archive);
  }
}
