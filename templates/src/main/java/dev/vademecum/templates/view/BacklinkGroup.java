package dev.vademecum.templates.view;

import java.util.List;

/**
 * The entries of one kind that point at a page.
 *
 * @param label "Casussen", "Hoofdstukken"
 */
public record BacklinkGroup(String kind, String label, List<Backlink> links) {
  public BacklinkGroup {
    links = List.copyOf(links);
  }
}
