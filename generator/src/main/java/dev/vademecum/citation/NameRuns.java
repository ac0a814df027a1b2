package dev.vademecum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts particles and suffixes of names where the convention wants them. citeproc-java prints the
 * particle before the family name in every case ("van Hoof, J."), whatever the style's
 * demote-non-dropping-particle says; so names are handed to it with marks and rearranged in what it
 * prints. Tested in {@code ParticlesTest}.
 */
final class NameRuns {
  /** Stands in a style's sort-separator, so only between an inverted name's two halves. */
  static final char INVERTED = '\uE004';

  private static final String FAMILY = "\uE000";
  private static final String PART = "\uE001";
  private static final String DROPPING = "\uE002";
  private static final String SUFFIX = "\uE003";
  private static final String NO_GIVEN = "\uE005";

  private final List<Run> in;
  private final List<Run> out = new ArrayList<>();
  private final boolean behind;
  private final boolean capital;
  private int at;
  private String dropping = "";

  private NameRuns(List<Run> in, boolean behind, boolean capital) {
    this.in = in;
    this.behind = behind;
    this.capital = capital;
  }

  /** The family name for citeproc, with all that is needed to rearrange it. */
  static String family(CslName name) {
    String initial = name.given().isEmpty() ? "" : name.given().substring(0, 1);
    return FAMILY + initial + PART + name.nonDroppingParticle().strip() + PART + name.family();
  }

  static String dropping(CslName name) {
    return DROPPING + name.droppingParticle().strip();
  }

  static String suffix(CslName name) {
    return SUFFIX + name.suffix().strip();
  }

  /** The given name; a mark where there is none but an inverted name has to show its particle. */
  static String given(CslName name) {
    boolean particle = !(name.droppingParticle() + name.nonDroppingParticle()).isBlank();
    return name.given().isBlank() && particle ? NO_GIVEN : name.given();
  }

  static List<Run> arrange(List<Run> runs, Particles particles, String demotion) {
    boolean behind = particles.behindGivenName(demotion);
    return new NameRuns(runs, behind, particles.capitalWhenFirst()).arrange();
  }

  private List<Run> arrange() {
    while (at < in.size()) {
      Run run = in.get(at);
      at++;
      if (run.text().startsWith(DROPPING)) {
        dropping = run.text().substring(1);
        skipBlank();
      } else if (run.text().startsWith(FAMILY)) {
        name(run);
      } else if (run.text().equals(NO_GIVEN)) {
        skipBlank();
      } else {
        out.add(unmarked(run));
      }
    }
    return out;
  }

  private void skipBlank() {
    if (at < in.size() && isBlank(in.get(at))) {
      at++;
    }
  }

  private static boolean isBlank(Run run) {
    return run.is(Run.Role.DELIMITER) && run.text().equals(" ");
  }

  private static Run unmarked(Run run) {
    return run.withText(run.text().replace(String.valueOf(INVERTED), ""));
  }

  private void name(Run run) {
    String[] parts = run.text().substring(1).split(PART, -1);
    String suffix = takeSuffix();
    int separator = separator();
    if (separator < 0) {
      straight(run, parts, suffix);
    } else {
      inverted(run, parts, suffix, separator);
    }
    dropping = "";
  }

  private String takeSuffix() {
    if (at + 1 < in.size() && in.get(at + 1).text().startsWith(SUFFIX)) {
      String suffix = in.get(at + 1).text().substring(1);
      at += 2;
      return suffix;
    }
    return "";
  }

  /** Where the mark of inversion stands, if this name has it: an affix at most lies between. */
  private int separator() {
    for (int i = at; i < Math.min(at + 2, in.size() - 1); i++) {
      if (in.get(i).text().indexOf(INVERTED) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void straight(Run run, String[] parts, String suffix) {
    String particle = particle(dropping, parts[1]);
    boolean first = !particle.isEmpty() && !followsGivenName(parts[0]);
    out.add(run.withText(first ? led(particle, parts[2]) : NameParts.join(particle, parts[2])));
    if (!suffix.isEmpty()) {
      out.add(Run.plain(" " + suffix));
    }
  }

  private boolean followsGivenName(String initial) {
    int last = out.size() - 1;
    return last > 0
        && !initial.isEmpty()
        && isBlank(out.get(last))
        && out.get(last - 1).text().regionMatches(true, 0, initial, 0, 1);
  }

  private void inverted(Run run, String[] parts, String suffix, int separator) {
    out.add(run.withText(behind || parts[1].isEmpty() ? parts[2] : led(parts[1], parts[2])));
    out.addAll(in.subList(at, separator));
    Run comma = unmarked(in.get(separator));
    at = separator + 1;
    Run given = in.get(at);
    at++;
    String trailing = particle(dropping, behind ? parts[1] : "");
    if (!given.text().equals(NO_GIVEN)) {
      out.add(comma);
      out.add(given);
      trailing = trailing.isEmpty() ? "" : " " + trailing;
    } else if (!trailing.isEmpty()) {
      out.add(comma);
    }
    if (!trailing.isEmpty()) {
      out.add(given.withText(trailing));
    }
    if (!suffix.isEmpty()) {
      out.add(Run.plain(comma.text() + suffix));
    }
  }

  private static String particle(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : NameParts.join(first, second);
  }

  /** A name that its particle leads. */
  private String led(String particle, String family) {
    String name = NameParts.join(particle, family);
    return capital ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
  }
}
