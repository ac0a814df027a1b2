package dev.vademecum.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of one page: everything around its content.
 *
 * @param root path from the page to the root of the handbook: "" or "../"
 * @param title of the page, plain; on the home page that of the handbook
 * @param documentTitle names the page among all others: in the window, in bookmarks, in search
 * @param description for search engines, one or two sentences; may be ""
 * @param canonical full address, or "" where the handbook has none
 * @param breadcrumbs from the home page to the parent, without the page itself
 * @param oldAnchors fragments by which the page as a whole was linked before
 * @param moved what stood on this page before
 * @param forward where the page leads, if it is an old one
 * @param contents headings of the page; fewer than two are not shown
 * @param data what the page is, in the words of schema.org, as JSON; may be empty
 * @param citable what a reference manager saves of the page, if it is a source of its own
 */
public record Shell(
    String root,
    String title,
    String documentTitle,
    String description,
    String canonical,
    List<Link> breadcrumbs,
    List<NavGroup> navigation,
    @Nullable Link previous,
    @Nullable Link next,
    List<TocItem> contents,
    List<String> bodyClasses,
    List<String> oldAnchors,
    List<Moved> moved,
    @Nullable Forward forward,
    Html data,
    @Nullable Citable citable) {
  public Shell {
    breadcrumbs = List.copyOf(breadcrumbs);
    navigation = List.copyOf(navigation);
    contents = List.copyOf(contents);
    bodyClasses = List.copyOf(bodyClasses);
    oldAnchors = List.copyOf(oldAnchors);
    moved = List.copyOf(moved);
  }
}
