package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads a drawing out of a model's keys, which have been held against {@link DrawingShape}: values
 * of a wrong shape count as absent and are not reported again.
 */
public final class DrawingReader {
  private DrawingReader() {}

  /**
   * Reads a drawing and reports what contradicts itself. Nodes and edges at fault are left out.
   *
   * @param facets ids of the handbook's facets, each of which is a key of a node
   * @return nothing where there is no archetype, none that can be drawn, or no ring
   */
  public static Optional<Drawing> read(
      SourceFile file, Fields fields, Collection<String> facets, Diagnostics diagnostics) {
    Reporter reporter = new Reporter(file, diagnostics);
    return fields
        .located("archetype")
        .flatMap(word -> archetype(word, reporter))
        .flatMap(archetype -> new RingsReader(reporter, facets).read(fields));
  }

  private static Optional<Archetype> archetype(Located<String> word, Reporter reporter) {
    Optional<Archetype> found = Archetype.of(word.value());
    if (found.isEmpty()) {
      reporter.report(
          Code.UNKNOWN_VALUE,
          word.span(),
          "'" + word.value() + "' is no archetype of a model",
          Nearest.hint(word.value(), Archetype.ids(), "Use one of: " + list(Archetype.ids())));
    } else if (!found.get().isDrawn()) {
      reporter.report(
          Code.MODEL_VALUE,
          word.span(),
          "This version does not draw '" + word.value() + "' yet",
          "It draws: " + list(Archetype.drawnIds()));
    }
    return found.filter(Archetype::isDrawn);
  }

  private static String list(List<String> words) {
    return String.join(", ", words);
  }
}
