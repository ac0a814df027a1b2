package dev.vademecum.cli;

import dev.vademecum.CheckRequest;
import dev.vademecum.UsageException;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.serve.HandbookServer;
import dev.vademecum.serve.ServeException;
import dev.vademecum.serve.ServeRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "HANDBOOK",
      arity = "0..1",
      defaultValue = ".",
      descriptionKey = "handbook")
  Path handbook;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
  @Nullable Integer port;

  @Option(names = "--open", descriptionKey = "serve.open")
  boolean open;

  @Option(names = "--edition", paramLabel = "NAME", descriptionKey = "edition")
  Optional<String> edition = Optional.empty();

  @Mixin SpeechOptions speech = new SpeechOptions();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws UsageException, ServeException, InterruptedException, IOException {
    ServeRequest request =
        new ServeRequest(
            new CheckRequest(handbook, edition, Optional.empty(), Severity.ERROR),
            port(),
            Optional.ofNullable(speech.language));
    try (HandbookServer server = HandbookServer.open(request)) {
      server.run(new ServeReport(terminal, handbook, open));
    }
    return ExitCode.FINE;
  }

  private OptionalInt port() {
    if (port == null) {
      return OptionalInt.empty();
    }
    if (port < 0 || port > 65_535) {
      throw new Refusal(spec.commandLine(), Message.of("cli.value", port.toString(), "--port N"));
    }
    return OptionalInt.of(port);
  }
}
