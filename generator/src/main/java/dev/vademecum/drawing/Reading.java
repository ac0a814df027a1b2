package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;

/** Reads what several archetypes have in common, and reports problems of the file. */
record Reading(Reporter reporter, List<String> facets) {
  private static final double HOURS = 12;
  private static final double FULL_CIRCLE = 360;
  private static final double SMALLEST_SPAN = 60;

  Reading(Reporter reporter, Collection<String> facets) {
    this(reporter, List.copyOf(facets));
  }

  /**
   * Reads nodes, edges and what else every drawing may have.
   *
   * @param same whether two places of nodes are one and the same, which is reported
   */
  Parts parts(Fields fields, PlaceReader places, BiPredicate<Placement, Placement> same) {
    return new PartsReader(reporter, facets).read(fields, places, same);
  }

  /** The same, where no two nodes can have the same place. */
  Parts parts(Fields fields, PlaceReader places) {
    return parts(fields, places, (one, other) -> false);
  }

  /** The axis of that name. */
  Optional<Axis> axis(Fields fields, String name) {
    return fields
        .fields("axes")
        .flatMap(axes -> axes.fields(name))
        .map(
            axis ->
                new Axis(
                    axis.located("label"),
                    axis.located("low"),
                    axis.located("high"),
                    axis.located("unit")));
  }

  /** The axis of that name, of which one end only is reported. */
  Optional<Axis> endedAxis(Fields fields, String name) {
    fields
        .fields("axes")
        .flatMap(axes -> axes.fields(name))
        .ifPresent(axis -> checkEnds(axis, Message.of("model.axis"), name));
    return axis(fields, name);
  }

  /** Reports what has a low end and no high one, or the other way round. */
  void checkEnds(Fields fields, Message what, String name) {
    boolean low = fields.has("low");
    if (low != fields.has("high")) {
      reporter.report(
          Code.MODEL_VALUE,
          span(fields, low ? "low" : "high"),
          Message.of("model-value.ends", what, name),
          Message.of("model-value.ends.hint", low ? "high" : "low"));
    }
  }

  /** Whether a list is no longer than can be drawn; where not, this is reported at the key. */
  boolean isAtMost(Fields fields, String key, int most) {
    return isNumber(fields, key, fields.map(key, node -> node).size(), 0, most);
  }

  /**
   * How the drawing goes around its centre, by its {@code layout}: all around from the top where
   * that says nothing or is wrong, which is reported.
   */
  Dial dial(Fields fields) {
    Optional<Fields> written = fields.fields("layout");
    if (written.isEmpty()) {
      return Dial.WHOLE;
    }
    Fields layout = written.get();
    boolean starts = !layout.has("start") || isWithin(layout, "start", 0, HOURS);
    boolean spans = !layout.has("span") || isWithin(layout, "span", SMALLEST_SPAN, FULL_CIRCLE);
    double start = layout.number("start").orElse(0) % HOURS;
    double span = layout.number("span").orElse(FULL_CIRCLE);
    return starts && spans ? new Dial(start, !layout.text("turn").equals("ccw"), span) : Dial.WHOLE;
  }

  /** Whether there are as many as can be drawn; where not, this is reported at the key. */
  boolean isNumber(Fields fields, String key, int number, int fewest, int most) {
    boolean right = number >= fewest && number <= most;
    if (!right) {
      reporter.report(
          Code.MODEL_VALUE,
          key(fields, key),
          Message.of("model-value.number", number, key),
          Message.of("model-value.number.hint", fewest, most));
    }
    return right;
  }

  /** Where a key stands; where the mapping starts where there is none. */
  Span key(Fields fields, String key) {
    Span start = new Span(fields.span().start(), fields.span().start());
    return fields.mapping().entry(key).map(entry -> entry.key().span()).orElse(start);
  }

  /** The scores of nodes; nothing where there are none or their scale is no scale. */
  Optional<Scores> scores(Fields fields, List<Node> nodes) {
    return fields.fields("scores").flatMap(scores -> new ScoresReader(this, nodes).read(scores));
  }

  /** Whether a number is within bounds; where it is not, this is reported at its place. */
  boolean isWithin(Fields fields, String key, double least, double most) {
    OptionalDouble number = fields.number(key);
    boolean within =
        number.isPresent() && number.getAsDouble() >= least && number.getAsDouble() <= most;
    if (number.isPresent() && !within) {
      reportRange(key, span(fields, key), least, most);
    }
    return within;
  }

  /** Reports a number that is out of bounds. */
  void reportRange(String key, Span span, double least, double most) {
    String text = reporter.file().text().substring(span.start(), span.end());
    reporter.report(
        Code.MODEL_VALUE,
        span,
        Message.of("unknown-value", text, Message.quoted(key)),
        Message.of("model-value.range.hint", plain(least), plain(most)));
  }

  /** Where a value stands; the whole mapping where there is none. */
  static Span span(Fields fields, String key) {
    return fields.node(key).map(node -> node.span()).orElse(fields.span());
  }

  /** A number as people write it. */
  static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** The names that have been given. */
  static List<String> values(List<Located<String>> names) {
    return names.stream().map(Located::value).toList();
  }

  /** Whether there is a node to draw; where the author lists none, this is reported. */
  boolean hasNodes(Fields fields, Parts parts) {
    if (fields.has("nodes") && fields.list("nodes").isEmpty()) {
      reporter.report(
          Code.MODEL_VALUE,
          span(fields, "nodes"),
          Message.of("model-value.no-nodes"),
          Message.of("model-value.no-nodes.hint"));
    }
    return !parts.nodes().isEmpty();
  }

  /** Reports a key that says nothing in this drawing. */
  void reportUnused(Fields fields, String key, Message why) {
    fields
        .mapping()
        .entry(key)
        .ifPresent(
            entry ->
                reporter.report(
                    Code.MODEL_VALUE,
                    entry.key().span(),
                    why,
                    Message.of("model-value.unused.hint", key)));
  }
}
