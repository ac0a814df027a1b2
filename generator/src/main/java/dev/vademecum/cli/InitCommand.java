package dev.vademecum.cli;

import dev.vademecum.Starters;
import dev.vademecum.UsageException;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.publish.PublishException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class InitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", descriptionKey = "new-handbook")
  Path folder;

  /** Of the handbook, and of messages where they are in it too; see {@link Speech}. */
  @Option(
      names = "--lang",
      paramLabel = "nl|en|de|fr",
      converter = Choice.HandbookLanguage.class,
      descriptionKey = "init-lang")
  @Nullable Language language;

  @Option(
      names = {"-X", "--debug"},
      descriptionKey = "debug")
  boolean debug;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws UsageException, PublishException {
    int files = Starters.handbook(folder, language == null ? ofTerminal() : language);
    Message done = Message.of("cli.init", files, folder.toString());
    terminal.err().print(done.in(terminal.language()) + "\n");
    return ExitCode.FINE;
  }

  private Language ofTerminal() {
    return terminal.language() == MessageLanguage.NL ? Language.NL : Language.EN;
  }
}
