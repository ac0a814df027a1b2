package dev.vademecum.diagram.overview;

import java.util.List;

/**
 * Things in columns, and what hangs together among them.
 *
 * @param columns from the left to the right, at most three, none without things
 */
public record Web(List<Column> columns, List<Strand> threads) {
  public Web {
    columns = List.copyOf(columns);
    threads = List.copyOf(threads);
  }

  /**
   * Things below one another.
   *
   * @param title above all of them
   */
  public record Column(String title, List<Section> sections) {
    public Column {
      sections = List.copyOf(sections);
    }
  }

  /**
   * A part of a column.
   *
   * @param heading above it, or empty
   * @param ordered whether its things keep their order; else they come near what they hang together
   *     with
   */
  public record Section(String heading, boolean ordered, List<Thing> things) {
    public Section {
      things = List.copyOf(things);
    }
  }

  /**
   * What there is to see.
   *
   * @param id unique in the web
   * @param kind tells its shape
   */
  public record Thing(String id, String kind, String label) {}

  /**
   * Two things hang together.
   *
   * @param loose whether one only mentions the other
   */
  public record Strand(String from, String to, boolean loose) {}
}
