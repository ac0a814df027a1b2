package dev.vademecum.cli;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The language in which the command line speaks to whom has typed it. */
final class Speech {
  private static final String OPTION = "--lang";

  private Speech() {}

  /** What {@code --lang} says, wherever it stands; else the language of the reader. */
  static MessageLanguage of(List<String> args, Locale reader) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      boolean apart = arg.equals(OPTION) && i + 1 < args.size();
      if (apart || arg.startsWith(OPTION + "=")) {
        String tag = apart ? args.get(i + 1) : arg.substring(OPTION.length() + 1);
        return MessageLanguage.of(Locale.forLanguageTag(tag));
      }
    }
    return MessageLanguage.of(reader);
  }

  /** The descriptions of all commands and options. */
  static ResourceBundle help(MessageLanguage language) {
    return ResourceBundle.getBundle(
        "dev.vademecum.cli.help",
        language.locale(),
        Speech.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What is wrong with a command line. */
  static Message fault(ParameterException e) {
    if (e instanceof Refusal refusal) {
      return refusal.reason();
    }
    if (e instanceof MissingParameterException missing) {
      return Message.of(
          "cli.missing",
          missing.getMissing().stream().map(Speech::name).collect(Collectors.joining(", ")));
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return Message.of("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    ArgSpec spec = e.getArgSpec();
    return spec != null && e.getValue() != null
        ? Message.of("cli.value", e.getValue(), name(spec))
        : Message.text(String.valueOf(e.getMessage()));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : spec.paramLabel();
  }
}
