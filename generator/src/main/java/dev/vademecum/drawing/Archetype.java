package dev.vademecum.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of drawing an author can choose from. */
public enum Archetype {
  RINGS(true),
  CYCLE(false),
  WHEEL(false),
  STEPS(false),
  LEVELS(false),
  MATRIX(false),
  CURVE(false),
  SCALES(false),
  FORCES(false),
  CUBE(false),
  GRAPH(false),
  TREE(false),
  VENN(false);

  private final boolean drawn;

  Archetype(boolean drawn) {
    this.drawn = drawn;
  }

  /** The word in an author's file. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this version can draw it. */
  public boolean isDrawn() {
    return drawn;
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
