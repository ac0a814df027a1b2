/**
 * Writes the published handbook: {@link dev.vademecum.output.OutputFile} in, a folder on disk out.
 * New files for an author go the same way. The only package after reading that touches the disk.
 * May import {@code source} and {@code output}.
 */
@NullMarked
package dev.vademecum.publish;

import org.jspecify.annotations.NullMarked;
