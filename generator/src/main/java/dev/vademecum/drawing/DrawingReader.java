package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a drawing out of a model's keys, which have been held against {@link DrawingShape}: values
 * of a wrong shape count as absent and are not reported again.
 */
public final class DrawingReader {
  /** More than this nobody can read. */
  private static final int MOST_NODES = 200;

  private static final int MOST_EDGES = 400;

  private static final Set<Archetype> LOOPLESS = Set.of(Archetype.LEVELS, Archetype.TREE);

  private DrawingReader() {}

  /**
   * Reads a drawing and reports what contradicts itself. Nodes and edges at fault are left out.
   *
   * @param facets ids of the handbook's facets, each of which is a key of a node
   * @return nothing where there is no archetype that can be drawn, no ring, or far too much
   */
  public static Optional<Drawing> read(
      SourceFile file, Fields fields, Collection<String> facets, Diagnostics diagnostics) {
    Reporter reporter = new Reporter(file, diagnostics);
    return fields
        .located("archetype")
        .flatMap(word -> archetype(word, reporter))
        .filter(archetype -> isWithin(fields, "nodes", MOST_NODES, reporter))
        .filter(archetype -> isWithin(fields, "edges", MOST_EDGES, reporter))
        .flatMap(Grammars::of)
        .flatMap(grammar -> read(grammar, fields, new Reading(reporter, facets)));
  }

  private static Optional<Drawing> read(Grammar grammar, Fields fields, Reading reading) {
    if (LOOPLESS.contains(grammar.archetype())) {
      fields.list("edges").forEach(edge -> checkLoop(edge, reading.reporter()));
    }
    return grammar.read(fields, reading);
  }

  /** Where parts stand above one another, an edge back to where it began says nothing. */
  private static void checkLoop(Fields edge, Reporter reporter) {
    edge.located("to")
        .filter(to -> to.value().equals(edge.text("from")))
        .ifPresent(
            to ->
                reporter.report(
                    Code.MODEL_VALUE,
                    to.span(),
                    Message.of("model-value.loop", to.value()),
                    Message.of("model-value.loop.hint")));
  }

  private static boolean isWithin(Fields fields, String key, int most, Reporter reporter) {
    int number = fields.list(key).size();
    if (number > most) {
      reporter.report(
          Code.MODEL_VALUE,
          fields.mapping().entry(key).map(entry -> entry.key().span()).orElse(fields.span()),
          Message.of("model-value.many", number, key, most),
          Message.of("model-value.many.hint"));
    }
    return number <= most;
  }

  private static Optional<Archetype> archetype(Located<String> word, Reporter reporter) {
    Optional<Archetype> found = Archetype.of(word.value());
    if (found.isEmpty()) {
      reporter.report(
          Code.UNKNOWN_VALUE,
          word.span(),
          Message.of("unknown-archetype", word.value()),
          Nearest.hint(
              word.value(), Archetype.ids(), Message.of("use-one", list(Archetype.ids()))));
    } else if (!found.get().isDrawn()) {
      reporter.report(
          Code.MODEL_VALUE,
          word.span(),
          Message.of("model-value.later", word.value()),
          Message.of("model-value.later.hint", list(Archetype.drawnIds())));
    }
    return found.filter(Archetype::isDrawn);
  }

  private static String list(List<String> words) {
    return String.join(", ", words);
  }
}
