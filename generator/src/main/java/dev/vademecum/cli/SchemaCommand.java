package dev.vademecum.cli;

import dev.vademecum.Schemas;
import dev.vademecum.UsageException;
import dev.vademecum.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "HANDBOOK", arity = "0..1", descriptionKey = "schema.handbook")
  @Nullable Path handbook;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "schema.output")
  Path output;

  @Mixin SpeechOptions speech = new SpeechOptions();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws UsageException {
    Map<String, String> schemas = handbook == null ? Schemas.ofAnyHandbook() : Schemas.of(handbook);
    try {
      Files.createDirectories(output);
      for (Map.Entry<String, String> schema : schemas.entrySet()) {
        Files.writeString(output.resolve(schema.getKey()), schema.getValue());
      }
    } catch (IOException e) {
      Message reason = Message.of("cli.not-written", output.toString(), String.valueOf(e));
      terminal.err().print("vademecum: " + reason.in(terminal.language()) + "\n");
      return ExitCode.ENVIRONMENT;
    }
    Message done = Message.of("cli.schemas", schemas.size(), output.toString());
    terminal.err().print(done.in(terminal.language()) + "\n");
    return ExitCode.FINE;
  }
}
