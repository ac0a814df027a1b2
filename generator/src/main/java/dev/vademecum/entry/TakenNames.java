package dev.vademecum.entry;

import dev.vademecum.drawing.Archetype;
import dev.vademecum.drawing.DrawingShape;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that no facet of a handbook's own can have, since they are those of keys where facets
 * stand: on entries, on steps of a case and on parts of a drawing. References are left out: they
 * have a hundred words of CSL, and those come first there.
 */
public final class TakenNames {
  private TakenNames() {}

  public static Set<String> all() {
    EntryShapes shapes = new EntryShapes(List.of());
    Set<String> names = new TreeSet<>();
    Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.REFERENCE)
        .forEach(kind -> names.addAll(shapes.of(kind).names()));
    shapes.of(Kind.CASE).key("steps").ifPresent(steps -> names.addAll(inside(steps)));
    for (Archetype archetype : Archetype.values()) {
      for (Key key : DrawingShape.keys(archetype, List.of())) {
        names.add(key.name());
        if (key.name().equals("nodes")) {
          names.addAll(inside(key));
        }
      }
    }
    return names;
  }

  private static List<String> inside(Key key) {
    return key.shape() instanceof Shape.ListOf list && list.item() instanceof Shape.Structure item
        ? item.names()
        : List.of();
  }
}
