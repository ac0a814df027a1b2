package dev.vademecum;

/** What a build does one after the other. */
public enum Stage {
  /** Files are read; counts them. */
  SOURCES,
  /** Entries are made of them; counts them. */
  ENTRIES,
  /** Links and names are resolved; counts the links. */
  REFERENCES,
  /** Works are put in the handbook's style; counts the citations. */
  CITATIONS,
  /** Models are drawn; counts them. */
  DIAGRAMS,
  /** Pages are written; counts them. */
  PAGES,
  /** What all pages share; counts the files. */
  SITE,
  /** What scripts and programs read is made, such as the search index; counts the files. */
  DATA,
  /** The finished handbook is looked at; counts what was found in all stages. */
  CHECKS,
  /** Files are published; counts those that were written. */
  PUBLISHED
}
