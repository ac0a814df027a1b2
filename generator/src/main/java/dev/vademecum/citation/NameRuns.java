package dev.vademecum.citation;

import dev.vademecum.csl.CslName;
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

  /** Stand for a particle that a short name loses, and for "Jr.". */
  static final String DROPPING = "\uE002";

  static final String SUFFIX = "\uE003";

  private static final String NO_GIVEN = "\uE005";

  private final List<Run> in;
  private final List<Run> out = new ArrayList<>();
  private final NameTable table;
  private final NameForm form;
  private int at;
  private boolean dropping;
  private boolean primary = true;

  private NameRuns(List<Run> in, NameTable table, NameForm form) {
    this.in = in;
    this.table = table;
    this.form = form;
  }

  /** The given name; a mark where there is none but an inverted name has to show its particle. */
  static String given(CslName name) {
    boolean particle = !(name.droppingParticle() + name.nonDroppingParticle()).isBlank();
    return name.given().isEmpty() && particle ? NO_GIVEN : name.given();
  }

  static List<Run> arrange(List<Run> runs, NameTable table, NameForm form) {
    return new NameRuns(runs, table, form).arrange();
  }

  private List<Run> arrange() {
    while (at < in.size()) {
      Run run = in.get(at);
      at++;
      if (run.text().equals(DROPPING)) {
        dropping = true;
        skipBlank();
      } else if (run.text().startsWith(NameTable.FAMILY)) {
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
    CslName name = table.get(run.text());
    boolean suffix = skipSuffix();
    int separator = separator();
    if (separator < 0) {
      straight(run, name, suffix);
    } else {
      inverted(run, name, suffix, separator);
    }
    dropping = false;
    primary = false;
  }

  private boolean skipSuffix() {
    boolean suffix = at + 1 < in.size() && in.get(at + 1).text().equals(SUFFIX);
    at += suffix ? 2 : 0;
    return suffix;
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

  private void straight(Run run, CslName name, boolean suffix) {
    String particle = joined(droppingParticle(name), name.nonDroppingParticle());
    String initials = primary ? form.initials().getOrDefault(name, "") : "";
    if (followsGivenName(name)) {
      out.add(run.withText(NameParts.join(particle, name.family())));
    } else if (initials.isEmpty()) {
      out.add(run.withText(led(particle, name)));
    } else {
      out.add(run.withText(initials + " " + NameParts.join(particle, name.family())));
    }
    if (suffix) {
      out.add(Run.plain(" " + name.suffix()));
    }
  }

  private String droppingParticle(CslName name) {
    return dropping ? name.droppingParticle() : "";
  }

  private boolean followsGivenName(CslName name) {
    int last = out.size() - 1;
    return last > 0
        && !name.given().isEmpty()
        && isBlank(out.get(last))
        && out.get(last - 1).text().regionMatches(true, 0, name.given(), 0, 1);
  }

  private void inverted(Run run, CslName name, boolean suffix, int separator) {
    String particle = name.nonDroppingParticle();
    out.add(run.withText(led(form.behind() ? "" : particle, name)));
    out.addAll(in.subList(at, separator));
    Run comma = unmarked(in.get(separator));
    Run given = in.get(separator + 1);
    at = separator + 2;
    boolean nameless = given.text().equals(NO_GIVEN);
    String trailing = joined(droppingParticle(name), form.behind() ? particle : "");
    if (!nameless) {
      out.add(comma);
      out.add(given);
    }
    if (!trailing.isEmpty()) {
      out.add(nameless ? comma : Run.plain(" "));
      out.add(given.withText(trailing));
    }
    if (suffix) {
      out.add(Run.plain(comma.text() + name.suffix()));
    }
  }

  private static String joined(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : NameParts.join(first, second);
  }

  /** A name that its particle leads, if it has one. */
  private String led(String particle, CslName name) {
    String text = NameParts.join(particle, name.family());
    boolean raised = form.capital() && !particle.isEmpty();
    return raised ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
  }
}
