package dev.vademecum.coverage;

import java.util.List;

/**
 * How many interventions a handbook has for what it distinguishes.
 *
 * @param facets the handbook's own facets that interventions have
 * @param models those to whose nodes interventions belong
 * @param tables each two of the facets against each other
 */
public record Coverage(List<Group> facets, List<Group> models, List<Table> tables) {
  public static final Coverage NONE = new Coverage(List.of(), List.of(), List.of());

  public Coverage {
    facets = List.copyOf(facets);
    models = List.copyOf(models);
    tables = List.copyOf(tables);
  }

  /** A facet with its values, or a model with its nodes. */
  public record Group(String id, String label, List<Part> parts) {
    public Group {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A value or a node.
   *
   * @param having the ids of the interventions that have it, in the order of their files
   */
  public record Part(String id, String label, List<String> having) {
    public Part {
      having = List.copyOf(having);
    }

    public int interventions() {
      return having.size();
    }
  }

  /**
   * Two facets.
   *
   * @param counts for each value of {@code rows}, one number for each value of {@code columns}
   */
  public record Table(Group rows, Group columns, List<List<Integer>> counts) {
    public Table {
      counts = counts.stream().map(List::copyOf).toList();
    }
  }
}
