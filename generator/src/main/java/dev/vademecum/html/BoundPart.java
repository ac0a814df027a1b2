package dev.vademecum.html;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a finished page has to say, made fit to stand with others on one page.
 *
 * @param ids all ids in it, the first that of the part as a whole
 * @param links places on the one page that it leads to, without the sign before them
 */
public record BoundPart(String html, Set<String> ids, Set<String> links) {
  /** Between the name of a part and what was an id on its own page. */
  private static final String BETWEEN = "--";

  private static final String READ = "data-pagefind-body";

  public BoundPart {
    ids = Set.copyOf(ids);
    links = Set.copyOf(links);
  }

  /** The id that a place of a page has on the one page; that of the whole part for no place. */
  public static String id(String part, String place) {
    return place.isEmpty() ? part : part + BETWEEN + place;
  }

  /**
   * Takes the text out of a page.
   *
   * @param part names it on the one page
   * @param down by how many levels its headings sink
   * @param way from an address on the page, as written there, to the one that it has on the one
   *     page
   * @return empty where a theme's page has no text
   */
  public static Optional<BoundPart> of(
      String page, String part, int down, UnaryOperator<String> way) {
    int main = Math.max(0, page.indexOf("<main"));
    return TagReader.first(page, main, tag -> tag.has(READ))
        .or(() -> TagReader.first(page, main, tag -> tag.element().equals("main")))
        .map(tag -> new Binder(page, tag, part, down, way).bind());
  }
}
