package dev.vademecum.citation;

/**
 * How a handbook cites.
 *
 * @param language of the handbook as a BCP 47 tag, such as "nl"; one without a CSL locale counts as
 *     English
 */
public record CitationSettings(
    CitationStyle style, String language, Particles particles, EtAl etAl) {

  public CitationSettings(CitationStyle style, String language, Particles particles) {
    this(style, language, particles, EtAl.STYLE);
  }
}
