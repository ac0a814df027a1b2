package dev.vademecum.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What happens to the particle of a name, such as "van". Wherever the particle leads the name it
 * can take a capital; where a style puts the family name first the particle can go behind; and it
 * counts for the place in the list or not.
 */
public enum Particles {
  /** Van Hoof (1998); Hoof, J. van; under H. */
  NL("nl"),
  /** Van de Lanotte (1998); Van de Lanotte, V.; under V. */
  BE("be"),
  /** Van der Zijl (2021); Van der Zijl, A.; under V. */
  APA_NL("apa-nl"),
  /** van der Donk (2019); order and place as the style says. */
  APA_EN("apa-en");

  private final String id;

  Particles(String id) {
    this.id = id;
  }

  /** The word for it in a handbook's settings. */
  public String id() {
    return id;
  }

  public static Optional<Particles> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Particles::id).toList();
  }

  boolean capitalWhenFirst() {
    return this != APA_EN;
  }

  /**
   * @param demotion the style's demote-non-dropping-particle, or empty
   */
  boolean behindGivenName(String demotion) {
    return this == NL || (this == APA_EN && demotion.equals("display-and-sort"));
  }

  /**
   * @param demotion the style's demote-non-dropping-particle, or empty
   */
  boolean filedUnderFamilyName(String demotion) {
    boolean demoted = !demotion.isEmpty() && !demotion.equals("never");
    return this == NL || (this == APA_EN && demoted);
  }
}
