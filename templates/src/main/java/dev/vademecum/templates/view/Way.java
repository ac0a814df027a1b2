package dev.vademecum.templates.view;

import java.util.List;

/**
 * A way into the handbook: by question, by phase.
 *
 * @param intro may be ""
 */
public record Way(String id, String title, String intro, List<WayItem> items) {
  public Way {
    items = List.copyOf(items);
  }
}
