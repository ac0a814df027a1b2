package dev.vademecum.citation;

import java.util.Map;

/**
 * How a handbook cites.
 *
 * @param language of the handbook as a BCP 47 tag, such as "nl"; one without a CSL locale counts as
 *     English
 * @param terms words that come before those of the style and the language, by their names in CSL;
 *     "&" is the sign between two names
 */
public record CitationSettings(
    CitationStyle style, String language, Particles particles, Map<String, String> terms) {

  public CitationSettings {
    terms = Map.copyOf(terms);
  }

  public CitationSettings(CitationStyle style, String language, Particles particles) {
    this(style, language, particles, Map.of());
  }
}
