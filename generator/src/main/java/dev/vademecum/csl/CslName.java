package dev.vademecum.csl;

import java.util.Locale;

/**
 * A person or organisation, in the parts that CSL knows. An absent part is empty.
 *
 * @param droppingParticle a particle that goes when only the family name is printed (Ludwig
 *     <i>van</i> Beethoven)
 * @param nonDroppingParticle a particle that stays (Jan <i>van</i> Hoof)
 * @param suffix such as "Jr."
 * @param literal the whole name where it has no parts, such as an organisation's
 */
public record CslName(
    String given,
    String family,
    String droppingParticle,
    String nonDroppingParticle,
    String suffix,
    String literal) {

  public static CslName of(String given, String family) {
    return new CslName(given, family, "", "", "", "");
  }

  public static CslName of(String given, String particle, String family) {
    return new CslName(given, family, "", particle, "", "");
  }

  public static CslName literal(String literal) {
    return new CslName("", "", "", "", "", literal);
  }

  /**
   * Whether both may name one person: one may have initials, or no given name, where the other has
   * names, and the particle may be part of the family name.
   */
  public boolean mayBe(CslName other) {
    return !full().isEmpty()
        && full().equals(other.full())
        && (given.isBlank()
            || other.given.isBlank()
            || folded(given).codePointAt(0) == folded(other.given).codePointAt(0));
  }

  private String full() {
    return folded(String.join(" ", droppingParticle, nonDroppingParticle, family, literal));
  }

  private static String folded(String name) {
    return name.replace('’', '\'')
        .replaceAll("[{}]", "")
        .replaceAll("\\s+", " ")
        .replace("' ", "'")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
