/**
 * Markdown bodies as one tree of our own: sealed blocks and inlines with places. In: a source file;
 * out: {@link dev.vademecum.markdown.Document}. Links, citations, search text and HTML all work on
 * this tree. May import {@code diagnostic}, {@code source} and {@code yaml}. The only package that
 * knows Flexmark.
 *
 * <p>{@code Limits} looks first, {@code Grammar} puts Flexmark and our {@code …Syntax} rules
 * together, {@code Conversion} and the {@code …Converter} classes turn its tree into ours. Tested
 * against the examples of CommonMark ({@code CommonMarkTest}), on texts made to hang a parser
 * ({@code PathologicalTest}) and on random ones ({@code RobustnessTest}).
 */
@NullMarked
package dev.vademecum.markdown;

import org.jspecify.annotations.NullMarked;
