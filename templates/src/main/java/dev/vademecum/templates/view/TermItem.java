package dev.vademecum.templates.view;

import java.util.List;

/**
 * A term with its meaning.
 *
 * @param language BCP 47 tag of the term and its forms, where that is not the page's; or ""
 * @param definition inline
 * @param translations each has the BCP 47 tag of its language as its id
 */
public record TermItem(
    String id,
    String title,
    String language,
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
