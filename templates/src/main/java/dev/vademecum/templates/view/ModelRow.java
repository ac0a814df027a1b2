package dev.vademecum.templates.view;

import java.util.List;

/**
 * A model in the list of models.
 *
 * @param values keys of all its values: "question.wie-ben-ik"
 * @param figure small SVG
 */
public record ModelRow(
    List<String> values,
    Link link,
    String kicker,
    Html figure,
    Html summary,
    List<Fact> facts,
    boolean stub) {
  public ModelRow {
    values = List.copyOf(values);
    facts = List.copyOf(facts);
  }
}
