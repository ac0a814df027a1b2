package dev.vademecum.cli;

import dev.vademecum.CheckRequest;
import dev.vademecum.CheckResult;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions options;

  @Option(names = "--coverage", descriptionKey = "coverage")
  boolean coverage;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws UsageException {
    Report report = new Report(terminal, options);
    Watching watch = options.watching(terminal);
    CheckResult result =
        Vademecum.check(
            new CheckRequest(options.handbook, options.edition, options.urls, options.failOn),
            watch);
    watch.end();
    int status = coverage ? report.printWithCoverage(result) : report.print(result);
    watch.stopwatch().ifPresent(report::print);
    return status;
  }
}
