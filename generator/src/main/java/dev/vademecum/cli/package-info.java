/**
 * The command line: arguments in, text and an exit code out. May import the root package and {@code
 * diagnostic}. The only package that knows picocli.
 */
@NullMarked
package dev.vademecum.cli;

import org.jspecify.annotations.NullMarked;
