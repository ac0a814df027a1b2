/**
 * Bibliographies in BibTeX and BibLaTeX.
 *
 * <p>Input: a {@code .bib} file. Output: the same list of works that CSL-YAML would hold, every key
 * and value with its place in the {@code .bib}, so that one check and one reader serve all formats.
 * May import {@code yaml} and what stands above it. Seen tested in {@code BibtexReaderTest}, {@code
 * LatexTest} and {@code BibtexNamesTest}.
 *
 * <p>Read here and not by jbibtex, which keeps no places of entries and fields, gives up a whole
 * file at its first fault, and drops ç, ł, ę, ő and the dotless ı from texts.
 */
@NullMarked
package dev.vademecum.bibtex;

import org.jspecify.annotations.NullMarked;
