package dev.vademecum.config;

import dev.vademecum.source.Span;
import java.util.List;

/**
 * A controlled vocabulary by which entries are found.
 *
 * @param id also the key of any entry's front matter
 * @param label for readers; empty for a built-in facet, whose words come with the language
 */
public record Facet(String id, String label, List<Value> values) {
  /**
   * One word of a vocabulary.
   *
   * @param label empty for built-in facets
   * @param place where {@code handbook.yml} has it; its beginning for built-in facets
   */
  public record Value(String id, String label, Span place) {}

  public Facet {
    values = List.copyOf(values);
  }

  /** Whether its words come with the language. */
  public boolean isBuiltIn() {
    return label.isEmpty();
  }

  public List<String> valueIds() {
    return values.stream().map(Value::id).toList();
  }

  /** The facets whose values follow from what an entry says: see {@code catalog}. */
  public static List<Facet> derived() {
    return List.of(
        builtIn("duration", "up-to-15", "15-30", "30-60", "60-120", "half-day", "longer"),
        builtIn("group-size", "1", "2", "3-6", "7-15", "16-30", "over-30"));
  }

  private static Facet builtIn(String id, String... values) {
    return new Facet(
        id, "", List.of(values).stream().map(v -> new Value(v, "", new Span(0, 0))).toList());
  }

  /** The facets that every handbook has. */
  public static List<Facet> builtIns() {
    return List.of(
        builtIn("setting", "individual", "pair", "small-group", "group", "team", "homework"),
        builtIn("delivery", "in-person", "online", "hybrid", "phone", "written", "self-paced"),
        builtIn("difficulty", "beginner", "experienced", "specialist"),
        builtIn(
            "evidence", "none", "practice-based", "well-described", "well-founded", "effective"));
  }
}
