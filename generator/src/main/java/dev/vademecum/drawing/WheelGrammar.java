package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import java.util.List;
import java.util.Optional;

/** A wheel of sectors with scores. */
final class WheelGrammar implements Grammar {
  private static final int FEWEST = 2;
  private static final int MOST = 24;
  private static final int MOST_SERIES = 4;

  @Override
  public Archetype archetype() {
    return Archetype.WHEEL;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    return Pieces.keys(
        Pieces.common(), pieces.nodes(), Pieces.scores(), Pieces.layout(Pieces.turning()));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    Dial dial = reading.dial(fields);
    Parts parts = reading.parts(fields, PlaceReader.listed());
    Optional<Scores> scores = reading.scores(fields, parts.nodes());
    boolean drawable =
        reading.isNumber(fields, "nodes", parts.nodes().size(), FEWEST, MOST)
            && isFew(fields, scores, reading);
    if (!parts.edges().isEmpty()) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              reading.key(fields, "edges"),
              Message.of("model-value.wheel-edges"),
              Message.of("model-value.wheel-edges.hint"));
    }
    return drawable ? Optional.of(new Wheel(parts, dial, scores)) : Optional.empty();
  }

  private static boolean isFew(Fields fields, Optional<Scores> scores, Reading reading) {
    int number = scores.map(all -> all.series().size()).orElse(0);
    return fields
        .fields("scores")
        .map(written -> reading.isNumber(written, "series", number, 0, MOST_SERIES))
        .orElse(true);
  }
}
