package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets that overlap. */
final class VennGrammar implements Grammar {
  private static final int FEWEST = 2;
  private static final int MOST = 4;

  @Override
  public Archetype archetype() {
    return Archetype.VENN;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    Shape place = Shape.structure(Key.required("in", Shape.texts()));
    return Pieces.keys(
        Pieces.common(),
        Key.required("sets", Shape.listOf(Pieces.labelled(Key.optional("sub", Shape.text())))),
        pieces.nodes(Key.required("at", place)));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    List<SetOf> sets =
        reading
            .reporter()
            .unique(
                fields.list("sets").stream()
                    .map(VennGrammar::set)
                    .flatMap(Optional::stream)
                    .toList(),
                SetOf::id,
                Message.of("model.set"));
    if (!isPossible(fields, sets.size(), reading)) {
      return Optional.empty();
    }
    List<String> ids = sets.stream().map(set -> set.id().value()).toList();
    Parts parts = reading.parts(fields, PlaceReader.at(at -> place(at, ids, reading)));
    return Optional.of(new Venn(parts, sets));
  }

  private static Optional<SetOf> set(Fields fields) {
    return fields
        .located("id")
        .flatMap(
            id ->
                fields.located("label").map(label -> new SetOf(id, label, fields.located("sub"))));
  }

  private static boolean isPossible(Fields fields, int sets, Reading reading) {
    boolean possible = sets >= FEWEST && sets <= MOST;
    if (!possible && fields.has("sets")) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(fields, "sets"),
              Message.of("model-value.sets", sets),
              Message.of("model-value.sets.hint"));
    }
    return possible;
  }

  private static Optional<Placement> place(Fields at, List<String> sets, Reading reading) {
    List<Located<String>> in = at.texts("in");
    Set<String> seen = new HashSet<>();
    boolean sound = !in.isEmpty();
    if (!sound && at.has("in")) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(at, "in"),
              Message.of("model-value.no-set"),
              Message.of("use-one", String.join(", ", sets)));
    }
    for (Located<String> set : in) {
      if (!sets.contains(set.value())) {
        reading.reporter().unknown(Code.MODEL_VALUE, set, Message.of("model.set"), sets);
        sound = false;
      } else if (!seen.add(set.value())) {
        reading
            .reporter()
            .report(
                Code.MODEL_VALUE,
                set.span(),
                Message.of("model-value.set-twice", set.value()),
                Message.of("model-value.set-twice.hint"));
        sound = false;
      }
    }
    return sound ? Optional.of(new Placement.InSets(in, at.span())) : Optional.empty();
  }
}
