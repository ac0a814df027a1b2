package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what nodes of all archetypes have in common. */
final class NodeReader {
  private final List<String> facets;

  NodeReader(Collection<String> facets) {
    this.facets = List.copyOf(facets);
  }

  /** A node, where it has an id, a label and a place. */
  Optional<Node> read(Fields fields, Optional<Placement> place) {
    Optional<Located<String>> id = fields.located("id");
    Optional<Located<String>> label = fields.located("label");
    if (id.isEmpty() || label.isEmpty() || place.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Node(
            id.get(),
            label.get(),
            fields.located("sub"),
            fields.text("language"),
            Words.find(NodeKind.values(), fields.text("kind"), NodeKind.PLAIN),
            place.get(),
            fields.located("term"),
            fields.located("ref"),
            fields.texts("use"),
            facetValues(fields),
            fields.span()));
  }

  private Map<String, List<Located<String>>> facetValues(Fields fields) {
    Map<String, List<Located<String>>> values = new LinkedHashMap<>();
    for (String facet : facets) {
      List<Located<String>> chosen = fields.texts(facet);
      if (!chosen.isEmpty()) {
        values.put(facet, chosen);
      }
    }
    return values;
  }
}
