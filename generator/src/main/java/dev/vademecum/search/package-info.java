/**
 * Finished pages → an index that a browser can search, in small files that are loaded on demand.
 *
 * <p>{@code Part} goes through the entries: {@code PageReader} reads what a page shows, {@code
 * Language} and {@code Wording} turn it into words and stems, {@code Compounds} splits words by the
 * handbook's own, {@code Scorer} weighs them, and {@code TermShards} and {@code DocShards} write
 * files, which {@code Lexicon}, {@code PackWriter} and {@code RangeCoder} make small. The other
 * half of it is the script {@code search} of the templates: both must make the same stem of a word.
 */
@NullMarked
package dev.vademecum.search;

import org.jspecify.annotations.NullMarked;
