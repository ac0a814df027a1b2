package dev.vademecum.citation;

import dev.vademecum.csl.CslName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds the particle in a family name. "van Aert" and "van" + "Aert" are one person; "De Vries"
 * with a capital is a family name as it stands.
 */
final class NameParts {
  private static final Set<String> PARTICLES =
      Set.of(
          "aan", "af", "am", "av", "bij", "d'", "d’", "da", "das", "de", "del", "della", "den",
          "der", "des", "di", "do", "dos", "du", "het", "in", "la", "le", "les", "op", "over", "te",
          "ten", "ter", "tot", "uit", "uijt", "van", "vom", "von", "voor", "zu", "zum", "zur", "'t",
          "’t", "'n", "’n");

  private NameParts() {}

  static CslName split(CslName name) {
    List<String> words = Arrays.asList(name.family().strip().split("\\s+"));
    int count = 0;
    while (count < words.size() - 1 && PARTICLES.contains(words.get(count))) {
      count++;
    }
    if (count == 0) {
      return name;
    }
    List<String> particle = new ArrayList<>(words.subList(0, count));
    if (!name.nonDroppingParticle().isBlank()) {
      particle.add(0, name.nonDroppingParticle().strip());
    }
    return new CslName(
        name.given(),
        String.join(" ", words.subList(count, words.size())),
        name.droppingParticle(),
        String.join(" ", particle),
        name.suffix(),
        name.literal());
  }

  /** Particle and name, with a blank between them unless an apostrophe joins them. */
  static String join(String particle, String name) {
    if (particle.isEmpty()) {
      return name;
    }
    boolean joined = particle.matches(".*[dl]['’]");
    return particle + (joined ? "" : " ") + name;
  }
}
