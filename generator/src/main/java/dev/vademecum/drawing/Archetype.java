package dev.vademecum.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of drawing an author can choose from. */
public enum Archetype {
  RINGS,
  CYCLE,
  WHEEL,
  STEPS,
  LEVELS,
  MATRIX,
  CURVE,
  SCALES,
  FORCES,
  CUBE,
  GRAPH,
  TREE,
  VENN;

  /** The word in an author's file. */
  public String id() {
    return Words.of(this);
  }

  /** Whether this version can draw it. */
  public boolean isDrawn() {
    return Grammars.of(this).isPresent();
  }

  public static Optional<Archetype> of(String id) {
    return Arrays.stream(values()).filter(archetype -> archetype.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Archetype::id).toList();
  }

  /** The ones that this version draws. */
  public static List<String> drawnIds() {
    return Arrays.stream(values()).filter(Archetype::isDrawn).map(Archetype::id).toList();
  }
}
