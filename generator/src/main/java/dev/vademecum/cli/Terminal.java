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
 * @param live whether a person looks on, to whom a line can be shown and taken away again
 */
record Terminal(
    PrintWriter out, PrintWriter err, MessageLanguage language, Ink ink, boolean live) {}
