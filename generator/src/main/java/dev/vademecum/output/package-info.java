/**
 * The published files as values, on their way from the composing stages to the disk; some of them
 * are made only when somebody asks for them. Tested in {@code LateFilesTest}.
 */
@NullMarked
package dev.vademecum.output;

import org.jspecify.annotations.NullMarked;
