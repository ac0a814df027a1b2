package dev.vademecum.starter;

import dev.vademecum.drawing.Archetype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The least that every archetype can draw. */
final class StarterDrawing {
  private StarterDrawing() {}

  /** The lines of every key that makes the drawing, by its name. */
  static Map<String, List<String>> of(Archetype archetype) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (String line :
        StarterHandbook.read("drawings/" + archetype.id() + ".yml").lines().toList()) {
      if (!line.startsWith(" ")) {
        lines = new ArrayList<>();
        keys.put(line.substring(0, line.indexOf(':')), lines);
      }
      lines.add(line);
    }
    return keys;
  }
}
