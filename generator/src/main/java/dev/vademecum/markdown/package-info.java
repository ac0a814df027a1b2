/**
 * Markdown bodies as one tree of our own: sealed blocks and inlines with places. In: a source file;
 * out: {@link dev.vademecum.markdown.Document}. Links, citations, search text and HTML all work on
 * this tree. May import {@code diagnostic}, {@code source} and {@code yaml}. The only package that
 * knows Flexmark.
 */
@NullMarked
package dev.vademecum.markdown;

import org.jspecify.annotations.NullMarked;
