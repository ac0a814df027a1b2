package dev.vademecum.config;

import dev.vademecum.source.Located;
import java.util.List;
import java.util.Map;

/**
 * How a handbook cites.
 *
 * @param style the name of a CSL style, or the path of a file with one
 * @param particles how names with a particle are set: nl, be, apa-nl or apa-en
 * @param terms words that differ from the style's and the language's own, by their names in CSL
 * @param entryLists whether each page ends with a list of what it cites
 * @param furtherReading whether the bibliography has the works that nothing cites
 */
public record CitationConfig(
    Located<String> style,
    String particles,
    Map<Located<String>, String> terms,
    boolean entryLists,
    boolean furtherReading) {
  static final List<String> PARTICLES = List.of("nl", "be", "apa-nl", "apa-en");

  public CitationConfig {
    terms = Map.copyOf(terms);
  }
}
