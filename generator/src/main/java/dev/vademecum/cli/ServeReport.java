package dev.vademecum.cli;

import dev.vademecum.CheckResult;
import dev.vademecum.diagnostic.DiagnosticPrinter;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.serve.Browser;
import dev.vademecum.serve.Built;
import dev.vademecum.serve.ServeListener;
import java.net.URI;
import java.nio.file.Path;

/** Tells the terminal of an author what is served where, and what came of each save. */
final class ServeReport implements ServeListener {
  private final Terminal terminal;
  private final ShownPaths paths;
  private final boolean open;

  ServeReport(Terminal terminal, Path handbook, boolean open) {
    this.terminal = terminal;
    this.paths = new ShownPaths(handbook);
    this.open = open;
  }

  @Override
  public void started(URI address) {
    say(Message.of("serve.started", address.toString()));
    if (open && !Browser.open(address)) {
      say(Message.of("serve.no-browser"));
    }
  }

  @Override
  public void built(Built built) {
    built.check().ifPresent(check -> problems(check, built.round() == 1));
    if (!built.fault().isEmpty()) {
      say(built.fault());
    }
    say(built.summary());
  }

  /** What keeps the handbook from being shown, and the rest once. */
  private void problems(CheckResult check, boolean all) {
    DiagnosticPrinter printer =
        new DiagnosticPrinter(check::line, paths::shown, terminal.language(), terminal.ink());
    check.diagnostics().stream()
        .filter(found -> all || found.severity() != Severity.INFO)
        .forEach(found -> terminal.out().print(printer.print(found) + "\n"));
    terminal
        .out()
        .print(DiagnosticPrinter.summary(check.diagnostics()).in(terminal.language()) + "\n");
    terminal.out().flush();
  }

  private void say(Message message) {
    terminal.err().print(message.in(terminal.language()) + "\n");
    terminal.err().flush();
  }
}
