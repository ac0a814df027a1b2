package dev.vademecum.drawing;

import java.util.List;
import java.util.Optional;

/** The archetypes that this version can read and draw. */
final class Grammars {
  private static final List<Grammar> ALL =
      List.of(
          new RingsGrammar(),
          new CycleGrammar(),
          new WheelGrammar(),
          new MatrixGrammar(),
          new CurveGrammar(),
          new ScalesGrammar(),
          new ForcesGrammar(),
          new CubeGrammar(),
          new StepsGrammar(),
          new LevelsGrammar(),
          new GraphGrammar(),
          new TreeGrammar(),
          new VennGrammar());

  private Grammars() {}

  static Optional<Grammar> of(Archetype archetype) {
    return ALL.stream().filter(grammar -> grammar.archetype() == archetype).findFirst();
  }
}
