package dev.vademecum.templates.view;

import java.util.List;

/**
 * A model in the list of models.
 *
 * @param figure small SVG
 */
public record ModelRow(
    Link link, String kicker, Html figure, Html summary, List<Fact> facts, boolean stub) {
  public ModelRow {
    facts = List.copyOf(facts);
  }
}
