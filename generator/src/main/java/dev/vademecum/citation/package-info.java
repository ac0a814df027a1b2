/**
 * Citations and lists of literature as a style sheet of the Citation Style Language sets them. The
 * only package that knows citeproc-java.
 *
 * <p>Input: a {@link dev.vademecum.citation.CitationStyle}, a handbook's references as {@link
 * dev.vademecum.csl.CslItem}s and the citations found in its text. Output: rich text as {@link
 * dev.vademecum.citation.Piece}s, in the order in which a reader looks for it. May import {@code
 * reference} and what stands above it. Seen tested in {@code CitationEngineTest}, {@code
 * ParticlesTest} and {@code FilingOrderTest}.
 *
 * <p>What citeproc-java cannot do is done here around it: names with a particle ({@code NameRuns}),
 * year suffixes ({@code YearSuffixes}), leaving out an author ({@code AuthorPart}), ordinals,
 * letter case without the machine's locale ({@code LetterCase}) and punctuation ({@code
 * Punctuation}).
 */
@NullMarked
package dev.vademecum.citation;

import org.jspecify.annotations.NullMarked;
