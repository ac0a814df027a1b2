package dev.vademecum.cli;

import dev.vademecum.CheckRequest;
import dev.vademecum.CheckResult;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    description = "Does everything that build does but publish.")
final class CheckCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin CommonOptions options;

  @Option(
      names = "--coverage",
      description = "Also print how many interventions each facet's value and model's node has.")
  boolean coverage;

  @Override
  public Integer call() throws UsageException {
    Report report = new Report(spec.commandLine(), options);
    CheckResult result =
        Vademecum.check(new CheckRequest(options.handbook, options.edition, options.failOn));
    return coverage ? report.printWithCoverage(result) : report.print(result);
  }
}
