package dev.vademecum.cli;

import dev.vademecum.diagnostic.Ink;
import dev.vademecum.diagnostic.MessageLanguage;
import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err progress and errors
 * @param ink of text on {@code out}
 */
record Terminal(PrintWriter out, PrintWriter err, MessageLanguage language, Ink ink) {}
