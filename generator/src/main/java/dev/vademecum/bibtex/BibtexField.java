package dev.vademecum.bibtex;

import dev.vademecum.source.Located;
import dev.vademecum.source.Span;

/**
 * A field of an entry.
 *
 * @param name in lower case
 * @param value without its delimiters, with LaTeX as written
 * @param span where the value stands
 */
record BibtexField(Located<String> name, String value, Span span) {
  BibtexField named(String newName) {
    return new BibtexField(new Located<>(newName, name.span()), value, span);
  }

  /** The same as if it stood elsewhere, such as where a file refers to that of this field. */
  BibtexField at(Span place) {
    return new BibtexField(new Located<>(name.value(), place), value, place);
  }
}
