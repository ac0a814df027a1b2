package dev.vademecum.reference;

import dev.vademecum.markdown.Inline;
import dev.vademecum.naming.Line;
import dev.vademecum.naming.Occurrence;
import dev.vademecum.source.SourceFile;
import java.util.List;

/**
 * A line with the names in it that become links. With its text cut around them it would be kept
 * twice, which took 40 MB at 1,000 chapters; whoever shows it cuts it.
 */
record NamedLine(List<Inline> line, List<Occurrence> names) {
  List<Inline> linked(SourceFile file) {
    return Line.of(line).linked(names, file);
  }
}
