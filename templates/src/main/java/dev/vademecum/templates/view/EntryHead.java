package dev.vademecum.templates.view;

import java.util.List;

/**
 * What stands above the text of an entry.
 *
 * @param kind "chapter", "intervention", "model", "case", "course", "person"
 * @param kicker the small line above the title: "Hoofdstuk 3", "Interventie", "Model 1"
 * @param summary one paragraph without its p element, or empty
 * @param status "draft", "review", "deprecated"; "" for published
 * @param stub named, not yet described
 * @param facets with their values, where the page shows them nowhere else
 */
public record EntryHead(
    String kind,
    String kicker,
    String title,
    String subtitle,
    Html summary,
    List<String> aliases,
    String status,
    String statusLabel,
    boolean stub,
    List<Fact> facets) {
  public EntryHead {
    aliases = List.copyOf(aliases);
    facets = List.copyOf(facets);
  }
}
