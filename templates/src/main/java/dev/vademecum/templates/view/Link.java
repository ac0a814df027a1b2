package dev.vademecum.templates.view;

/**
 * A link to somewhere in the handbook or outside it.
 *
 * @param href relative to the page; "" shows the text without a link
 * @param kind kind of the entry it leads to ("chapter", "intervention", "model", "case", "term",
 *     "person", "reference"), "external" for another site, else ""
 * @param language of the text, as a tag; "" where it is the page's
 */
public record Link(String text, String href, String kind, String language) {
  /** A link in the language of the page. */
  public Link(String text, String href, String kind) {
    this(text, href, kind, "");
  }

  /**
   * Whether it leads to another site. Templates ask here, since FreeMarker compares texts by their
   * Unicode forms, which was a fourteenth of its time.
   */
  public boolean leadsOut() {
    return kind.equals("external");
  }

  /** Whether the text is the address itself. */
  public boolean showsAddress() {
    return text.equals(href);
  }

  /** A value that leads nowhere. */
  public static Link plain(String text) {
    return new Link(text, "", "");
  }
}
