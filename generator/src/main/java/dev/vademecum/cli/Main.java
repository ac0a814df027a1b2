package dev.vademecum.cli;

import dev.vademecum.UsageException;
import dev.vademecum.diagnostic.Ink;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.publish.PublishException;
import dev.vademecum.serve.ServeException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Where {@code java -jar vademecum.jar} starts. */
public final class Main {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Locale reader;
  private final Ink ink;
  private final boolean live;

  Main(PrintWriter out, PrintWriter err, Locale reader, Ink ink) {
    this(out, err, reader, ink, false);
  }

  Main(PrintWriter out, PrintWriter err, Locale reader, Ink ink, boolean live) {
    this.out = out;
    this.err = err;
    this.reader = reader;
    this.ink = ink;
    this.live = live;
  }

  @SuppressWarnings("SystemConsoleNull") // from Java 22 on the colours alone tell a terminal
  public static void main(String[] args) {
    // Knows terminals from pipes, and NO_COLOR.
    Ink ink = Ansi.AUTO.enabled() ? Ink.COLOUR : Ink.PLAIN;
    Locale reader = Locale.getDefault(Locale.Category.DISPLAY);
    boolean live = System.console() != null && ink != Ink.PLAIN;
    Main main = new Main(utf8(FileDescriptor.out), utf8(FileDescriptor.err), reader, ink, live);
    System.exit(main.run(args));
  }

  /** Output is UTF-8 whatever the platform's own charset. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  /** Runs a command and returns the exit code. */
  int run(String... args) {
    List<String> words = Arrays.asList(args);
    boolean debug = words.contains("--debug") || words.contains("-X");
    MessageLanguage language = Speech.of(words, reader);
    Terminal terminal = new Terminal(out, err, language, ink, live);
    try {
      return new CommandLine(new RootCommand())
          .addSubcommand(new BuildCommand(terminal))
          .addSubcommand(new CheckCommand(terminal))
          .addSubcommand(new ServeCommand(terminal))
          .addSubcommand(new SchemaCommand(terminal))
          .addSubcommand(new InitCommand(terminal))
          .addSubcommand(new NewCommand(terminal))
          .setResourceBundle(Speech.help(language))
          .setOut(out)
          .setErr(err)
          .setParameterExceptionHandler((e, arguments) -> wrongUsage(e, language))
          .setExecutionExceptionHandler((e, commandLine, result) -> failed(e, debug, language))
          .execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failed(e, debug, language);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private int wrongUsage(ParameterException e, MessageLanguage language) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    say(Speech.fault(e).in(language));
    err.print(Message.of("cli.try", command + " --help").in(language) + "\n");
    return ExitCode.USAGE;
  }

  private int failed(Throwable e, boolean debug, MessageLanguage language) {
    int status = ExitCode.INTERNAL;
    if (e instanceof UsageException usage) {
      say(usage.reason().in(language));
      status = ExitCode.USAGE;
    } else if (e instanceof PublishException publish) {
      say(publish.reason().in(language));
      status = ExitCode.ENVIRONMENT;
    } else if (e instanceof ServeException serve) {
      say(serve.reason().in(language));
      status = ExitCode.ENVIRONMENT;
    } else {
      String key = debug ? "cli.bug.traced" : "cli.bug";
      say(Message.of(key, String.valueOf(e)).in(language));
    }
    if (debug) {
      e.printStackTrace(err);
    }
    return status;
  }

  private void say(String text) {
    err.print("vademecum: " + text + "\n");
  }
}
