/**
 * Reads a handbook's folder: disk in, {@link dev.vademecum.source.SourceTree} out. The only package
 * before publishing that touches the disk. May import {@code diagnostic}.
 */
@NullMarked
package dev.vademecum.source;

import org.jspecify.annotations.NullMarked;
