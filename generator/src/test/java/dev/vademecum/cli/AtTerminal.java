package dev.vademecum.cli;

import dev.vademecum.diagnostic.Ink;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small handbook, and the command line with what it says about it. */
abstract class AtTerminal {
  @TempDir Path temp;
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  Path handbook;

  @BeforeEach
  void folder() throws IOException {
    handbook = Files.createDirectory(temp.resolve("handbook"));
    Files.writeString(handbook.resolve("handbook.yml"), "title: Voorbeeld\nlanguage: nl\n");
  }

  int run(String... args) {
    return new Main(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, Ink.PLAIN)
        .run(args);
  }

  int check(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = handbook.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return run(args);
  }

  void addFault() throws IOException {
    Files.createDirectories(handbook.resolve("chapters"));
    Files.write(
        handbook.resolve("chapters/a.md"),
        "---\ntitle: A\n---\nb\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
  }
}
