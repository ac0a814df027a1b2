package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Rings, with nodes on them. */
final class RingsGrammar implements Grammar {
  private static final double FULL_CIRCLE = 360;
  private static final double HOURS = 12;

  /** What rings may have, but this version does not draw. */
  private static final List<String> LATER =
      List.of("arcs", "sectors", "axes", "outside", "groups", "annotations");

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
        Key.optional(
            "layout",
            Shape.structure(
                Key.optional("start", Pieces.number()),
                Key.optional("turn", Shape.oneOf("cw", "ccw")),
                Key.optional("span", Pieces.number()))),
        Key.optional("arcs", new Shape.Anything()),
        Key.optional("sectors", new Shape.Anything()),
        Key.optional("axes", new Shape.Anything()));
  }

  @Override
  public Optional<Drawing> read(Fields fields, Reading reading) {
    checkSpan(fields, reading);
    LATER.forEach(key -> checkLater(fields, key, reading));
    List<Ring> rings =
        reading
            .reporter()
            .unique(
                fields.list("rings").stream()
                    .map(RingsGrammar::ring)
                    .flatMap(Optional::stream)
                    .toList(),
                Ring::id,
                Message.of("model.ring"));
    if (rings.isEmpty() || LATER.stream().anyMatch(fields::has)) {
      return Optional.empty();
    }
    List<String> ids = rings.stream().map(ring -> ring.id().value()).toList();
    Parts parts =
        reading.parts(
            fields,
            PlaceReader.at(at -> place(at, ids, reading)),
            (place, other) -> isSame((Placement.OnRing) place, (Placement.OnRing) other));
    return Optional.of(new Rings(parts, rings));
  }

  private static Optional<Ring> ring(Fields fields) {
    return fields
        .located("id")
        .flatMap(
            id -> fields.located("label").map(label -> new Ring(id, label, fields.located("sub"))));
  }

  private static Optional<Placement> place(Fields at, List<String> rings, Reading reading) {
    Optional<Located<String>> ring = at.located("ring");
    OptionalDouble hour = at.number("hour");
    if (ring.isEmpty() || hour.isEmpty()) {
      return Optional.empty();
    }
    boolean known = isKnown(ring.get(), rings, reading);
    boolean possible = reading.isWithin(at, "hour", 0, HOURS);
    return known && possible
        ? Optional.of(new Placement.OnRing(ring.get(), hour.getAsDouble(), at.span()))
        : Optional.empty();
  }

  private static boolean isKnown(Located<String> ring, List<String> rings, Reading reading) {
    boolean known = rings.contains(ring.value());
    if (!known) {
      reading.reporter().unknown(Code.MODEL_VALUE, ring, Message.of("model.ring"), rings);
    }
    return known;
  }

  private static boolean isSame(Placement.OnRing one, Placement.OnRing other) {
    return one.ring().value().equals(other.ring().value())
        && one.hour() % HOURS == other.hour() % HOURS;
  }

  private static void checkSpan(Fields fields, Reading reading) {
    Optional<Fields> layout = fields.fields("layout");
    OptionalDouble span = layout.map(l -> l.number("span")).orElse(OptionalDouble.empty());
    if (span.isPresent() && span.getAsDouble() != FULL_CIRCLE) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(layout.get(), "span"),
              Message.of("model-value.span"),
              Message.of("model-value.span.hint"));
    }
  }

  private static void checkLater(Fields fields, String key, Reading reading) {
    fields.mapping().entry(key).stream()
        .map(entry -> entry.key().span())
        .forEach(span -> reportLater(span, key, reading));
  }

  private static void reportLater(Span span, String key, Reading reading) {
    reading
        .reporter()
        .report(
            Code.MODEL_VALUE,
            span,
            Message.of("model-value.rings-later", key),
            Message.of("model-value.rings-later.hint", key));
  }
}
