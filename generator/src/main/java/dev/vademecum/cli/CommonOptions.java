package dev.vademecum.cli;

import dev.vademecum.diagnostic.Severity;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What build and check have in common. */
final class CommonOptions {
  @Parameters(
      paramLabel = "HANDBOOK",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder with handbook.yml (the working directory unless given).")
  Path handbook;

  @Option(
      names = "--edition",
      paramLabel = "NAME",
      description = "One edition only, by its id in handbook.yml (all unless given).")
  Optional<String> edition = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning",
      defaultValue = "error",
      converter = Choice.FailOn.class,
      description = "The lightest problem that makes the handbook fail (${DEFAULT-VALUE}).")
  Severity failOn;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      converter = Choice.FormatName.class,
      description = "How problems are printed on standard output (${DEFAULT-VALUE}).")
  Format format;

  @Option(
      names = {"-X", "--debug"},
      description = "Print the stack trace of an error.")
  boolean debug;
}
