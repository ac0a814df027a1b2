package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what goes a part of the way around: on the axis where there is one, else in hours. */
final class StretchReader {
  private static final double HOURS = 12;
  private static final double THINNEST = 1;
  private static final double THICKEST = 5;
  private static final double ORDINARY = 3;

  private final Dial dial;
  private final Reading reading;
  private final Optional<Rings.Angle> angle;

  StretchReader(Fields drawing, Dial dial, Reading reading) {
    this.dial = dial;
    this.reading = reading;
    this.angle = drawing.fields("axes").flatMap(axes -> axes.fields("angle")).flatMap(this::angle);
  }

  Optional<Rings.Angle> angle() {
    return angle;
  }

  private Optional<Rings.Angle> angle(Fields axis) {
    double low = axis.number("low").orElse(0);
    double high = axis.number("high").orElse(1);
    boolean right = low < high;
    if (!right) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(axis, "high"),
              Message.of("model-value.axis"),
              Message.of("model-value.axis.hint"));
    }
    return Optional.of(new Rings.Angle(axis.located("label"), low, high, axis.located("unit")))
        .filter(read -> right);
  }

  List<Rings.Arc> arcs(List<Fields> written, List<String> rings) {
    return written.stream().map(arc -> arc(arc, rings)).flatMap(Optional::stream).toList();
  }

  private Optional<Rings.Arc> arc(Fields arc, List<String> rings) {
    Optional<Located<String>> ring =
        arc.located("ring").filter(id -> RingsGrammar.isKnown(id, rings, reading));
    boolean weighed = !arc.has("weight") || reading.isWithin(arc, "weight", THINNEST, THICKEST);
    Optional<Rings.Stretch> stretch = stretch(arc);
    double weight = arc.number("weight").orElse(ORDINARY);
    return ring.filter(id -> weighed)
        .flatMap(id -> stretch.map(part -> new Rings.Arc(id, part, weight)));
  }

  List<Rings.Sector> sectors(List<Fields> written) {
    return written.stream()
        .map(
            sector ->
                stretch(sector)
                    .flatMap(
                        part ->
                            sector.located("label").map(label -> new Rings.Sector(label, part))))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Rings.Stretch> stretch(Fields fields) {
    OptionalDouble from = fields.number("from");
    OptionalDouble to = fields.number("to");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    double low = angle.map(Rings.Angle::low).orElse(0.0);
    double high = angle.map(Rings.Angle::high).orElse(HOURS);
    boolean begins = reading.isWithin(fields, "from", low, high);
    boolean ends = reading.isWithin(fields, "to", low, high);
    Rings.Stretch stretch = new Rings.Stretch(from.getAsDouble(), to.getAsDouble());
    return Optional.of(stretch).filter(part -> begins && ends && isPossible(fields, part));
  }

  private boolean isPossible(Fields fields, Rings.Stretch stretch) {
    boolean possible =
        angle.isPresent()
            ? stretch.from() < stretch.to()
            : dial.hasHour(stretch.from()) && dial.hasHour(stretch.to());
    if (!possible) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(fields, "to"),
              Message.of("model-value.stretch"),
              Message.of("model-value.stretch.hint"));
    }
    return possible;
  }
}
