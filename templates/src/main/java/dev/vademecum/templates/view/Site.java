package dev.vademecum.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of one edition share.
 *
 * @param language BCP 47 tag
 * @param edition label of the edition, or ""
 * @param footer what the handbook wants below each page: colophon, licence; may be empty
 * @param style output path of the style sheet, from the root; as is the icon
 * @param search whether the edition has pages to search
 * @param print path of the whole handbook as one page, from the root, or ""
 * @param statement path of the statement about accessibility, from the root, or ""
 * @param feed full address of a feed of what was updated, or ""
 */
public record Site(
    String title,
    String subtitle,
    String language,
    String edition,
    List<String> authors,
    Html footer,
    @Nullable Logo logo,
    String feed,
    String style,
    Scripts scripts,
    String icon,
    boolean search,
    String print,
    String statement) {
  public Site {
    authors = List.copyOf(authors);
  }
}
