package dev.vademecum.cli;

import dev.vademecum.Starters;
import dev.vademecum.UsageException;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.publish.PublishException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class NewCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "KIND", index = "0", descriptionKey = "new.kind")
  String kind;

  @Parameters(paramLabel = "ID", index = "1", descriptionKey = "new.id")
  String id;

  @Parameters(
      paramLabel = "HANDBOOK",
      index = "2",
      arity = "0..1",
      defaultValue = ".",
      descriptionKey = "handbook")
  Path handbook;

  @Option(names = "--archetype", paramLabel = "NAME", descriptionKey = "new.archetype")
  Optional<String> archetype = Optional.empty();

  @Mixin SpeechOptions speech = new SpeechOptions();

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws UsageException, PublishException {
    Path file = Starters.entry(handbook, kind, id, archetype);
    Message done = Message.of("cli.new", file.toString());
    terminal.err().print(done.in(terminal.language()) + "\n");
    return ExitCode.FINE;
  }
}
