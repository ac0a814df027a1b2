/** The published files as values, on their way from the composing stages to the disk. */
@NullMarked
package dev.vademecum.output;

import org.jspecify.annotations.NullMarked;
