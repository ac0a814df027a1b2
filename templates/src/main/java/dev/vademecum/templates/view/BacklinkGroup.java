package dev.vademecum.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one kind that point at a page.
 *
 * @param label "Casussen", "Hoofdstukken"
 * @param count how many there are, listed or not
 * @param rest where all others are found, which are too many to be listed; may be null
 */
public record BacklinkGroup(
    String kind, String label, List<Backlink> links, int count, @Nullable Link rest) {
  public BacklinkGroup {
    links = List.copyOf(links);
  }

  /** A group that is listed whole. */
  public BacklinkGroup(String kind, String label, List<Backlink> links) {
    this(kind, label, links, links.size(), null);
  }
}
