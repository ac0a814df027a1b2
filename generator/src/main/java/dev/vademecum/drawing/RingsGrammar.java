package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Rings, with nodes on them. */
final class RingsGrammar implements Grammar {
  private static final double HOURS = 12;
  private static final int MOST_RINGS = 12;

  @Override
  public Archetype archetype() {
    return Archetype.RINGS;
  }

  @Override
  public List<Key> keys(Pieces pieces) {
    Shape.Structure place =
        Shape.structure(Key.required("ring", Shape.text()), Key.required("hour", Pieces.number()));
    return Pieces.keys(
        Pieces.common(place),
        Key.required("rings", Shape.listOf(Pieces.labelled(Key.optional("sub", Shape.text())))),
        pieces.nodes(Key.required("at", place)),
        pieces.outside(),
        Pieces.layout(Pieces.turning(), Key.optional("span", Pieces.number()).otherwise("360")),
        Key.optional("axes", Shape.structure(Key.optional("angle", Pieces.axis(Pieces.number())))),
        Key.optional(
            "arcs",
            Shape.listOf(
                Shape.structure(
                    Key.required("ring", Shape.text()),
                    Key.required("from", Pieces.number()),
                    Key.required("to", Pieces.number()),
                    Key.optional("weight", Pieces.number()).otherwise("3")))),
        Key.optional(
            "sectors",
            Shape.listOf(
                Shape.structure(
                    Key.required("label", Shape.text()),
                    Key.required("from", Pieces.number()),
                    Key.required("to", Pieces.number())))));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    Dial dial = reading.dial(fields);
    List<Ring> rings = rings(fields, reading);
    if (!reading.isNumber(fields, "rings", rings.size(), 1, MOST_RINGS)) {
      return Optional.empty();
    }
    List<String> ids = rings.stream().map(ring -> ring.id().value()).toList();
    Parts parts =
        reading.parts(
            fields,
            PlaceReader.at(at -> place(at, ids, dial, reading)),
            (place, other) -> isSame((Placement.OnRing) place, (Placement.OnRing) other));
    StretchReader stretches = new StretchReader(fields, dial, reading);
    return Optional.of(
        new Rings(
            parts,
            rings,
            dial,
            stretches.angle(),
            stretches.arcs(fields.list("arcs"), ids),
            stretches.sectors(fields.list("sectors"))));
  }

  private static List<Ring> rings(Fields fields, Reading reading) {
    List<Ring> written =
        fields.list("rings").stream().map(RingsGrammar::ring).flatMap(Optional::stream).toList();
    return reading.reporter().unique(written, Ring::id, Message.of("model.ring"));
  }

  private static Optional<Ring> ring(Fields fields) {
    return fields
        .located("id")
        .flatMap(
            id -> fields.located("label").map(label -> new Ring(id, label, fields.located("sub"))));
  }

  private static Optional<Placement> place(
      Fields at, List<String> rings, Dial dial, Reading reading) {
    Optional<Located<String>> ring = at.located("ring");
    OptionalDouble hour = at.number("hour");
    if (ring.isEmpty() || hour.isEmpty()) {
      return Optional.empty();
    }
    boolean known = isKnown(ring.get(), rings, reading);
    boolean possible =
        reading.isWithin(at, "hour", 0, HOURS) && isOnDial(at, hour.getAsDouble(), dial, reading);
    return known && possible
        ? Optional.of(new Placement.OnRing(ring.get(), hour.getAsDouble(), at.span()))
        : Optional.empty();
  }

  static boolean isKnown(Located<String> ring, List<String> rings, Reading reading) {
    boolean known = rings.contains(ring.value());
    if (!known) {
      reading.reporter().unknown(Code.MODEL_VALUE, ring, Message.of("model.ring"), rings);
    }
    return known;
  }

  private static boolean isOnDial(Fields at, double hour, Dial dial, Reading reading) {
    boolean on = dial.hasHour(hour);
    if (!on) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(at, "hour"),
              Message.of("model-value.dial", Reading.plain(hour)),
              Message.of(
                  "model-value.dial.hint",
                  Reading.plain(dial.span()),
                  Reading.plain(dial.start())));
    }
    return on;
  }

  private static boolean isSame(Placement.OnRing one, Placement.OnRing other) {
    return one.ring().value().equals(other.ring().value())
        && one.hour() % HOURS == other.hour() % HOURS;
  }
}
