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
 * @param thumbnail about 160 pixels wide, with the names of marked nodes only and no links
 */
public record SvgOptions(
    String prefix,
    String title,
    String description,
    Function<String, Optional<String>> links,
    Set<String> marked,
    boolean thumbnail) {
  public SvgOptions {
    marked = Set.copyOf(marked);
  }

  /** A figure without links and marks. */
  public static SvgOptions of(String prefix, String title, String description) {
    return new SvgOptions(prefix, title, description, id -> Optional.empty(), Set.of(), false);
  }

  public SvgOptions linked(Function<String, Optional<String>> to) {
    return new SvgOptions(prefix, title, description, to, marked, thumbnail);
  }

  public SvgOptions marking(Set<String> nodes) {
    return new SvgOptions(prefix, title, description, links, nodes, thumbnail);
  }

  public SvgOptions small() {
    return new SvgOptions(prefix, title, description, links, marked, true);
  }
}
