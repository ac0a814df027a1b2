package dev.vademecum.maven;

import dev.vademecum.BuildRequest;
import dev.vademecum.BuildResult;
import dev.vademecum.CheckResult;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.publish.PublishException;
import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Publishes a handbook as a part of the site of a project, where the menu of reports leads to it.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends HandbookMojo implements MavenReport {
  private static final String FOLDER = "handbook";

  /** The folder of the site. */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  File reportOutputDirectory;

  @Override
  CheckResult run(Severity failOn) throws UsageException, PublishException {
    File output = new File(reportOutputDirectory, FOLDER);
    BuildResult result =
        Vademecum.build(
            new BuildRequest(handbook.toPath(), output.toPath(), edition(), urls(), failOn));
    return result.check();
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  @SuppressWarnings("deprecation") // the interface has no other name for it that is abstract
  public String getOutputName() {
    return FOLDER + "/index";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return Message.of("maven.report").in(MessageLanguage.of(locale));
  }

  @Override
  public String getDescription(Locale locale) {
    return Message.of("maven.report.description").in(MessageLanguage.of(locale));
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    reportOutputDirectory = folder;
  }

  @Override
  public File getReportOutputDirectory() {
    return reportOutputDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public boolean canGenerateReport() {
    return !skip && idle().isEmpty();
  }
}
