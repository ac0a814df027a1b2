package dev.vademecum.templates.view;

/**
 * A link to somewhere in the handbook or outside it.
 *
 * @param href relative to the page; "" shows the text without a link
 * @param kind kind of the entry it leads to ("chapter", "intervention", "model", "case", "term",
 *     "person", "reference"), "external" for another site, else ""
 */
public record Link(String text, String href, String kind) {

  /** A value that leads nowhere. */
  public static Link plain(String text) {
    return new Link(text, "", "");
  }
}
