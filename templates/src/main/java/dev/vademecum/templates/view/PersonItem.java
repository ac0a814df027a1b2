package dev.vademecum.templates.view;

import java.util.List;

/**
 * A person in the list of all, with what they devised.
 *
 * @param id anchor
 * @param name leads to the person's page
 * @param dates "1932–2012", or ""
 */
public record PersonItem(
    String id, Link name, String dates, Html summary, List<Link> models, List<Link> interventions) {
  public PersonItem {
    models = List.copyOf(models);
    interventions = List.copyOf(interventions);
  }
}
