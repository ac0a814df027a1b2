/** Pages of a Dutch handbook, to look at and to test with: {@code PreviewSite} writes them. */
@NullMarked
package dev.vademecum.templates.sample;

import org.jspecify.annotations.NullMarked;
