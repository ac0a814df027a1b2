package dev.vademecum.templates.view;

import java.util.List;

/**
 * A term with its meaning.
 *
 * @param definition inline
 */
public record TermItem(
    String id,
    String title,
    Html definition,
    List<String> forms,
    List<Link> see,
    List<Link> opposite,
    List<Fact> translations,
    List<ReferenceItem> sources,
    List<BacklinkGroup> backlinks,
    ItemStanding standing) {
  public TermItem {
    forms = List.copyOf(forms);
    see = List.copyOf(see);
    opposite = List.copyOf(opposite);
    translations = List.copyOf(translations);
    sources = List.copyOf(sources);
    backlinks = List.copyOf(backlinks);
  }
}
