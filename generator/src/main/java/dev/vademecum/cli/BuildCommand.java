package dev.vademecum.cli;

import dev.vademecum.BuildRequest;
import dev.vademecum.BuildResult;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.publish.PublishException;
import dev.vademecum.publish.Published;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    description = "Checks a handbook and publishes it as a website.")
final class BuildCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin CommonOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to publish into. Files in it that no build wrote are left alone.")
  Path output;

  @Override
  public Integer call() throws UsageException, PublishException {
    BuildResult result =
        Vademecum.build(new BuildRequest(options.handbook, output, options.edition, options.failOn));
    int status = new Report(spec.commandLine(), options).print(result.check());
    result.published().ifPresent(this::tell);
    return status;
  }

  private void tell(Published published) {
    String message =
        String.format(
            Locale.ROOT,
            "Published into %s: %d files written, %d unchanged, %d removed",
            output,
            published.written(),
            published.unchanged(),
            published.removed());
    spec.commandLine().getErr().print(message + "\n");
  }
}
