package dev.vademecum.cli;

import dev.vademecum.diagnostic.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command line that the parser accepts and we do not. */
final class Refusal extends ParameterException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  Refusal(CommandLine commandLine, Message reason) {
    super(commandLine, reason.key());
    this.reason = reason;
  }

  Message reason() {
    return reason;
  }
}
