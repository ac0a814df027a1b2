package dev.vademecum.schema;

import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Visits every key of a vocabulary, at every depth. */
final class Walk {
  private Walk() {}

  /** Calls back with the path to each key, and the key. */
  static void keys(Shape shape, List<String> path, BiConsumer<List<String>, Key> visit) {
    if (shape instanceof Shape.Structure structure) {
      for (Key key : structure.keys()) {
        List<String> here = new ArrayList<>(path);
        here.add(key.name());
        visit.accept(here, key);
        keys(key.shape(), here, visit);
      }
    } else if (shape instanceof Shape.ListOf list) {
      keys(list.item(), path, visit);
    } else if (shape instanceof Shape.MapOf map) {
      keys(map.value(), path, visit);
    } else if (shape instanceof Shape.TextOr either) {
      keys(either.structure(), path, visit);
    }
  }
}
