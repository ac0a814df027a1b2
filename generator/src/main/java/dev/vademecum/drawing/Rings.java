package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Rings around one centre, with nodes on them as on a clock's face.
 *
 * @param rings from the inside out
 * @param angle what the way around means; without it, {@code from} and {@code to} are hours
 * @param arcs parts of rings that stand out
 * @param sectors parts of all rings that have a name
 */
public record Rings(
    Parts parts,
    List<Ring> rings,
    Dial dial,
    Optional<Angle> angle,
    List<Arc> arcs,
    List<Sector> sectors)
    implements Drawing {
  public Rings {
    rings = List.copyOf(rings);
    arcs = List.copyOf(arcs);
    sectors = List.copyOf(sectors);
  }

  /**
   * What the way around means.
   *
   * @param low where it starts
   * @param high where it ends, more than {@code low}
   */
  public record Angle(
      Optional<Located<String>> label, double low, double high, Optional<Located<String>> unit) {}

  /**
   * A part of the way around.
   *
   * @param from on the axis, or an hour
   * @param to on the axis, or an hour
   */
  public record Stretch(double from, double to) {}

  /**
   * A part of a ring.
   *
   * @param weight how thick it is, from 1 to 5
   */
  public record Arc(Located<String> ring, Stretch stretch, double weight) {}

  /** A part of all rings. */
  public record Sector(Located<String> label, Stretch stretch) {}

  @Override
  public Archetype archetype() {
    return Archetype.RINGS;
  }

  /** Where a value of the axis is, or an hour; in degrees clockwise from the top. */
  public double degrees(double value) {
    return angle
        .map(axis -> dial.at((value - axis.low()) / (axis.high() - axis.low())))
        .orElseGet(() -> Dial.degrees(value));
  }

  /** How far a stretch goes, in degrees, below 0 where it is anticlockwise. */
  public double turn(Stretch stretch) {
    if (angle.isPresent()) {
      return degrees(stretch.to()) - degrees(stretch.from());
    }
    double clockwise = (degrees(stretch.to()) - degrees(stretch.from()) + 360) % 360;
    double turn = dial.clockwise() ? clockwise : (360 - clockwise) % 360;
    double whole = turn == 0 ? 360 : turn;
    return dial.clockwise() ? whole : -whole;
  }

  @Override
  public List<Region> regions() {
    return rings.stream().map(Rings::region).toList();
  }

  private static Region region(Ring ring) {
    return new Region(ring.id().value(), Words.plain(ring.label()), Words.plain(ring.sub()));
  }

  @Override
  public String region(Node node) {
    return node.place() instanceof Placement.OnRing place ? name(place.ring()) : "";
  }

  private String name(Located<String> ring) {
    return Words.plain(rings.get(ringIndex(ring.value())).label());
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    angle.ifPresent(axis -> statements.add(statement(axis)));
    for (Ring ring : rings) {
      arcs.stream()
          .filter(arc -> arc.ring().value().equals(ring.id().value()))
          .forEach(arc -> statements.add(statement(arc)));
    }
    for (Sector sector : sectors) {
      String from = written(sector.stretch().from());
      String to = written(sector.stretch().to());
      statements.add(Statement.of("axis", sector.label().value(), from, to));
    }
    return statements;
  }

  private static Statement statement(Angle axis) {
    String low = Reading.plain(axis.low());
    String high = Reading.plain(axis.high()) + axis.unit().map(u -> " " + u.value()).orElse("");
    String label = Words.plain(axis.label());
    return label.isEmpty()
        ? Statement.of("axis-ends", low, high)
        : Statement.of("axis", label, low, high);
  }

  private Statement statement(Arc arc) {
    return Statement.of(
        "arc",
        name(arc.ring()),
        written(arc.stretch().from()),
        written(arc.stretch().to()),
        Reading.plain(arc.weight()));
  }

  private static String written(double value) {
    return Reading.plain(value);
  }

  /** The place of a ring in the list, counted from the inside. */
  public int ringIndex(String id) {
    return rings.stream().map(ring -> ring.id().value()).toList().indexOf(id);
  }

  @Override
  public boolean isWrittenBeside() {
    return true;
  }

  @Override
  public Rings renamed(UnaryOperator<Located<String>> names) {
    return new Rings(parts.renamed(names), rings, dial, angle, arcs, sectors);
  }

  /** With its nodes, which are written about beside the figure, or as rings alone. */
  @Override
  public Rings emptied(Worksheet sheet) {
    return sheet.blanks(Worksheet.Blank.RINGS)
        ? new Rings(new Emptied(parts, sheet).with(List.of()), rings, dial, angle, arcs, sectors)
        : this;
  }
}
