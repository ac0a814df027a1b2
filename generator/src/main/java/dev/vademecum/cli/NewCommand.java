package dev.vademecum.cli;

import dev.vademecum.Starters;
import dev.vademecum.UsageException;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.publish.PublishException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

  /** {@link Speech} finds it before the command line is read, for its own faults. */
  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      converter = Choice.LanguageName.class,
      descriptionKey = "lang")
  @Nullable MessageLanguage language;

  @Option(
      names = {"-X", "--debug"},
      descriptionKey = "debug")
  boolean debug;

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws UsageException, PublishException {
    Path file = Starters.entry(handbook, kind, id);
    Message done = Message.of("cli.new", file.toString());
    terminal.err().print(done.in(terminal.language()) + "\n");
    return ExitCode.FINE;
  }
}
