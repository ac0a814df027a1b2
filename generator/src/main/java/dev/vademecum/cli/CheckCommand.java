package dev.vademecum.cli;

import dev.vademecum.CheckRequest;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    description = "Does everything that build does but publish.")
final class CheckCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin CommonOptions options;

  @Override
  public Integer call() throws UsageException {
    return new Report(spec.commandLine(), options)
        .print(Vademecum.check(new CheckRequest(options.handbook, options.edition, options.failOn)));
  }
}
