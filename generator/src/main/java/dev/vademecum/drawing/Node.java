package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A part of a drawing that can be pointed at.
 *
 * @param label may hold soft hyphens at the borders of a compound
 * @param language of the label; "" for that of the drawing
 * @param term id of the term that it shows
 * @param ref what it is described by, as in a link: an entry, perhaps with a heading
 * @param use the interventions that belong here
 * @param facets values by the facet's id, in the author's order
 * @param span the whole node in its file
 */
public record Node(
    Located<String> id,
    Located<String> label,
    Optional<Located<String>> sub,
    String language,
    NodeKind kind,
    Placement place,
    Optional<Located<String>> term,
    Optional<Located<String>> ref,
    List<Located<String>> use,
    Map<String, List<Located<String>>> facets,
    Span span) {
  public Node {
    use = List.copyOf(use);
    facets = Copies.ordered(facets);
  }

  Node renamed(UnaryOperator<Located<String>> names) {
    Located<String> name = names.apply(label);
    return name.equals(label)
        ? this
        : new Node(id, name, Optional.empty(), language, kind, place, term, ref, use, facets, span);
  }
}
