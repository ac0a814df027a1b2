/**
 * The published files that are no page: style, script, fonts, pictures, and the handbook as data.
 * May import {@code output} and what stands above it.
 */
@NullMarked
package dev.vademecum.sitewide;

import org.jspecify.annotations.NullMarked;
