package dev.vademecum.cli;

import dev.vademecum.BuildRequest;
import dev.vademecum.BuildResult;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.publish.LastBuild;
import dev.vademecum.publish.PublishException;
import dev.vademecum.publish.Published;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "output")
  Path output;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws UsageException, PublishException {
    BuildRequest request =
        new BuildRequest(options.handbook, output, options.edition, options.urls, options.failOn);
    if (options.format == Format.TEXT) { // the others are read by programs, which want it all
      Optional<LastBuild> last = Vademecum.current(request);
      if (last.isPresent()) {
        if (options.quiet) {
          return ExitCode.FINE;
        }
        Message same = Message.of("cli.unchanged", output.toString(), last.get().summary());
        terminal.err().print(same.in(terminal.language()) + "\n");
        return ExitCode.FINE;
      }
    }
    Watching watch = options.watching(terminal);
    BuildResult result = build(request, watch);
    Report report = new Report(terminal, options);
    int status = report.print(result.check());
    if (!options.quiet) {
      result.published().ifPresent(this::tell);
    }
    watch.stopwatch().ifPresent(report::print);
    return status;
  }

  private static BuildResult build(BuildRequest request, Watching watch)
      throws UsageException, PublishException {
    try {
      return Vademecum.build(request, watch);
    } finally {
      watch.end();
    }
  }

  private void tell(Published published) {
    Message done = published.in(output.toString());
    terminal.err().print(done.in(terminal.language()) + "\n");
  }
}
