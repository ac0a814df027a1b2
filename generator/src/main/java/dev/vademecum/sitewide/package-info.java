/**
 * The published files that are no page: style, script, fonts, pictures. May import {@code output}
 * and what stands above it.
 */
@NullMarked
package dev.vademecum.sitewide;

import org.jspecify.annotations.NullMarked;
