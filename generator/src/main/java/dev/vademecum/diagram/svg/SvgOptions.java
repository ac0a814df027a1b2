package dev.vademecum.diagram.svg;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a drawing is shown in one place.
 *
 * @param prefix starts every id in the drawing; unique on its page
 * @param title names the drawing for whoever cannot see it
 * @param description says what it shows
 * @param links the address of a node's page by the node's id; none for a node without one
 * @param marked ids of the nodes to stand out; where there is one, all others step back
 * @param thumbnail about 160 pixels wide, without words and links
 * @param language of its words; "" for that of what is around it
 * @param around the language of what is around it, which names and describes it
 * @param composition which of the two drawings of a figure it is
 */
public record SvgOptions(
    String prefix,
    String title,
    String description,
    Function<String, Optional<String>> links,
    Set<String> marked,
    boolean thumbnail,
    String language,
    String around,
    Composition composition) {
  private static final String NARROW_IDS = "..narrow";

  public SvgOptions {
    marked = Set.copyOf(marked);
  }

  /** A figure may have two drawings, of which a page shows one. */
  public enum Composition {
    ONLY,
    WIDE,
    NARROW
  }

  /** A figure without links and marks. */
  public static SvgOptions of(String prefix, String title, String description) {
    return new SvgOptions(
        prefix,
        title,
        description,
        id -> Optional.empty(),
        Set.of(),
        false,
        "",
        "",
        Composition.ONLY);
  }

  public SvgOptions linked(Function<String, Optional<String>> to) {
    return new SvgOptions(
        prefix, title, description, to, marked, thumbnail, language, around, composition);
  }

  public SvgOptions marking(Set<String> nodes) {
    return new SvgOptions(
        prefix, title, description, links, nodes, thumbnail, language, around, composition);
  }

  public SvgOptions small() {
    return new SvgOptions(
        prefix, title, description, links, marked, true, language, around, composition);
  }

  /** With words in a language, or "" for that of a page in another. */
  public SvgOptions in(String words, String page) {
    boolean foreign = !words.isEmpty() && !words.equals(page);
    return new SvgOptions(
        prefix,
        title,
        description,
        links,
        marked,
        thumbnail,
        foreign ? words : "",
        foreign ? page : "",
        composition);
  }

  /** One of two drawings; the narrow one has ids of its own. */
  public SvgOptions composed(Composition as) {
    String ids = as == Composition.NARROW ? prefix + NARROW_IDS : prefix;
    return new SvgOptions(ids, title, description, links, marked, thumbnail, language, around, as);
  }
}
