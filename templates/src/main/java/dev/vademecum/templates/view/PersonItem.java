package dev.vademecum.templates.view;

import java.util.List;

/**
 * A person with what they made.
 *
 * @param dates "1932–2012", or ""
 * @param links own site and the like
 */
public record PersonItem(
    String id,
    String name,
    String dates,
    Html summary,
    List<Link> links,
    List<Link> models,
    List<Link> interventions,
    List<ReferenceItem> works,
    List<BacklinkGroup> backlinks,
    ItemStanding standing) {
  public PersonItem {
    links = List.copyOf(links);
    models = List.copyOf(models);
    interventions = List.copyOf(interventions);
    works = List.copyOf(works);
    backlinks = List.copyOf(backlinks);
  }
}
