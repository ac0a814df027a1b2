package dev.vademecum.citation;

/** How "and others" is written. */
public enum EtAl {
  /** As the style and the language have it; APA writes "et al." in Dutch. */
  STYLE,
  /** "et al." in every language. */
  LATIN,
  /** In the handbook's language, such as "e.a." */
  NATIVE
}
