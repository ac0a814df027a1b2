package dev.vademecum.cli;

import dev.vademecum.diagnostic.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "vademecum",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Runnable {
  @Spec CommandSpec spec;

  /** Before the command they are as good as behind it. */
  @Mixin SpeechOptions speech = new SpeechOptions();

  @Override
  public void run() {
    throw new Refusal(spec.commandLine(), Message.of("cli.no-command"));
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"vademecum " + (version == null ? "(not packaged)" : version)};
    }
  }
}
