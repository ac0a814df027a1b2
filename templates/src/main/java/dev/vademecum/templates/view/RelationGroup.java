package dev.vademecum.templates.view;

import java.util.List;

/**
 * Entries that stand in one relation to this one: "Gaat vooraf aan".
 *
 * @param id "precedes", "alternative-to" …
 */
public record RelationGroup(String id, String label, List<Link> links) {
  public RelationGroup {
    links = List.copyOf(links);
  }
}
