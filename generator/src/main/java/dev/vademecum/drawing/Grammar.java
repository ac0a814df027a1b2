package dev.vademecum.drawing;

import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import java.util.List;
import java.util.Optional;

/** How drawings of one archetype are written and read. */
interface Grammar {
  Archetype archetype();

  /**
   * The keys that draw, beside those that every model has.
   *
   * @param pieces what several archetypes have in common
   */
  List<Key> keys(Pieces pieces);

  /**
   * Reads a drawing from keys that have been held against {@link #keys}: values of a wrong shape
   * count as absent and are not reported again. What contradicts itself is reported and left out.
   *
   * @return nothing where too little is left to draw
   */
  Optional<Drawing> read(Fields fields, Reading reading);
}
