package dev.vademecum.cli;

import dev.vademecum.UsageException;
import dev.vademecum.publish.PublishException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where {@code java -jar vademecum.jar} starts. */
public final class Main {
  private final PrintWriter out;
  private final PrintWriter err;

  Main(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    System.exit(new Main(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(args));
  }

  /** Output is UTF-8 whatever the platform's own charset. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  /** Runs a command and returns the exit code. */
  int run(String... args) {
    boolean debug = Arrays.asList(args).contains("--debug") || Arrays.asList(args).contains("-X");
    try {
      return new CommandLine(new RootCommand())
          .setOut(out)
          .setErr(err)
          .setParameterExceptionHandler((e, arguments) -> wrongUsage(e))
          .setExecutionExceptionHandler((e, commandLine, result) -> failed(e, debug))
          .execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failed(e, debug);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private int wrongUsage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.print("vademecum: " + e.getMessage() + "\nTry: " + command + " --help\n");
    return ExitCode.USAGE;
  }

  private int failed(Throwable e, boolean debug) {
    int status =
        e instanceof UsageException
            ? ExitCode.USAGE
            : e instanceof PublishException ? ExitCode.ENVIRONMENT : ExitCode.INTERNAL;
    err.print(
        "vademecum: " + (status == ExitCode.INTERNAL ? bug(e, debug) : e.getMessage()) + "\n");
    if (debug) {
      e.printStackTrace(err);
    }
    return status;
  }

  private static String bug(Throwable e, boolean debug) {
    return "internal error: "
        + e
        + "\nThis is a fault of Vademecum, not of the handbook. Please report it"
        + (debug ? " with what follows." : " with what --debug prints.");
  }
}
