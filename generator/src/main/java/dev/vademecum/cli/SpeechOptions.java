package dev.vademecum.cli;

import dev.vademecum.diagnostic.MessageLanguage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In what language a command speaks, and how much it says of errors. */
final class SpeechOptions {
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
}
