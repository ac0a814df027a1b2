package dev.vademecum.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "vademecum",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    subcommands = {BuildCommand.class, CheckCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns a folder of Markdown and YAML into a coaching handbook.",
    footer = {
      "",
      "Exit codes: 0 fine, 1 problems in the content, 2 wrong usage or configuration,",
      "3 environment (disk, lock), 4 internal error."
    })
final class RootCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: build or check");
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
