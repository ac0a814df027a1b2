package dev.vademecum.citation;

import java.util.Set;

/** How a note comes back to a work, which decides how little of it a style prints. */
public enum Recurrence {
  /** Not a citation but a list. */
  NONE,
  /** The work was in no note before. */
  FIRST("first"),
  /** It was in a note that is far away by now. */
  FAR("subsequent"),
  /** It was in a note nearby. */
  NEAR("subsequent", "near-note"),
  /** It alone was cited just before, at the same place in it. */
  IBID("subsequent", "near-note", "ibid"),
  /** It alone was cited just before, at another place in it. */
  IBID_WITH_LOCATOR("subsequent", "near-note", "ibid", "ibid-with-locator");

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> positions;

  Recurrence(String... positions) {
    this.positions = Set.of(positions);
  }

  /** Whether a style's condition on the position holds. */
  boolean is(String position) {
    return positions.contains(position);
  }
}
