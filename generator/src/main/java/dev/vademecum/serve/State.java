package dev.vademecum.serve;

import java.util.Optional;

/**
 * What is shown at one moment.
 *
 * @param shelf the last good build, or none yet; perhaps with a page that was saved since
 * @param last the last build, good or not; empty before the first one has ended
 */
record State(Shelf shelf, Optional<Built> last) {
  static final State NOTHING = new State(Shelf.EMPTY, Optional.empty());

  /** The build whose problems are to be shown. */
  Optional<Built> broken() {
    return last.filter(built -> !built.good());
  }

  int round() {
    return last.map(Built::round).orElse(0);
  }
}
