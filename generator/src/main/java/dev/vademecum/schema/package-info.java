/**
 * The definition of the format as JSON Schemas, for editors and other programs: the shapes that
 * hold what authors write, and the descriptions of their keys in, documents out. May import {@code
 * entry} and what stands above it.
 */
@NullMarked
package dev.vademecum.schema;

import org.jspecify.annotations.NullMarked;
