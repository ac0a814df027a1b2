/**
 * The things an author describes and links: each source file becomes typed entries. In: a {@link
 * dev.vademecum.source.SourceTree} and the configuration; out: {@link dev.vademecum.entry.Entry}
 * records, checked key by key. May import {@code drawing}, {@code csl} and what stands above them.
 */
@NullMarked
package dev.vademecum.entry;

import org.jspecify.annotations.NullMarked;
