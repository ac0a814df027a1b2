package dev.vademecum.cli;

import dev.vademecum.BuildRequest;
import dev.vademecum.BuildResult;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.publish.PublishException;
import dev.vademecum.publish.Published;
import java.nio.file.Path;
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
    BuildResult result =
        Vademecum.build(
            new BuildRequest(
                options.handbook, output, options.edition, options.urls, options.failOn));
    int status = new Report(terminal, options).print(result.check());
    result.published().ifPresent(this::tell);
    return status;
  }

  private void tell(Published published) {
    Message done =
        Message.of(
            "cli.published",
            output.toString(),
            published.written(),
            published.unchanged(),
            published.removed());
    terminal.err().print(done.in(terminal.language()) + "\n");
  }
}
