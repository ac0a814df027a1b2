/**
 * The command line: arguments in, text and an exit code out. May import the root package, {@code
 * diagnostic} and {@code publish}. The only package that knows picocli.
 */
@NullMarked
package dev.vademecum.cli;

import org.jspecify.annotations.NullMarked;
