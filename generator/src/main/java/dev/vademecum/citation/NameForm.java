package dev.vademecum.citation;

import dev.vademecum.csl.CslName;
import java.util.Map;

/**
 * How names are to be printed.
 *
 * @param behind whether the particle follows the given name where the family name comes first
 * @param capital whether a particle that leads a name has a capital
 * @param initials of those who need them where only the family name is printed
 */
record NameForm(boolean behind, boolean capital, Map<CslName, String> initials) {

  NameForm withoutInitials() {
    return new NameForm(behind, capital, Map.of());
  }
}
