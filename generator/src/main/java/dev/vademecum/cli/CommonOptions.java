package dev.vademecum.cli;

import dev.vademecum.diagnostic.Severity;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What build and check have in common. {@code help_*.properties} describes it. */
final class CommonOptions {
  @Parameters(
      paramLabel = "HANDBOOK",
      arity = "0..1",
      defaultValue = ".",
      descriptionKey = "handbook")
  Path handbook;

  @Option(names = "--edition", paramLabel = "NAME", descriptionKey = "edition")
  Optional<String> edition = Optional.empty();

  @Option(names = "--urls", paramLabel = "FILE", descriptionKey = "urls")
  Optional<Path> urls = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning",
      defaultValue = "error",
      converter = Choice.FailOn.class,
      descriptionKey = "fail-on")
  Severity failOn;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|github",
      defaultValue = "text",
      converter = Choice.FormatName.class,
      descriptionKey = "format")
  Format format;

  @Option(names = "--timings", descriptionKey = "timings")
  boolean timings;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  boolean verbose;

  /** Listens to a build as far as that is wanted; pipes are told nothing that is not asked for. */
  Watching watching(Terminal terminal) {
    boolean shown = verbose || (terminal.live() && format == Format.TEXT && !quiet);
    return new Watching(
        timings ? Optional.of(new Stopwatch(System::nanoTime)) : Optional.empty(),
        shown ? Optional.of(new Ticker(terminal, verbose, System::nanoTime)) : Optional.empty());
  }

  @Mixin SpeechOptions speech = new SpeechOptions();
}
