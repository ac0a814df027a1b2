package dev.vademecum.schema;

import dev.vademecum.config.ConfigReader;
import dev.vademecum.config.Facet;
import dev.vademecum.drawing.Archetype;
import dev.vademecum.drawing.DrawingShape;
import dev.vademecum.entry.EntryShapes;
import dev.vademecum.entry.Kind;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The keys that a mapping in a certain place may have.
 *
 * @param name such as {@code handbook}, {@code intervention} or {@code rings}
 * @param scopes where descriptions of its keys are looked for, the narrowest first
 */
public record Vocabulary(String name, List<String> scopes, Shape.Structure shape) {
  private static final String ANY_ENTRY = "entry";

  public Vocabulary {
    scopes = List.copyOf(scopes);
  }

  /** The keys of {@code handbook.yml}. */
  public static Vocabulary handbook() {
    return new Vocabulary("handbook", List.of("handbook"), ConfigReader.shape());
  }

  /** The keys of a kind; those of a model without a drawing's. */
  public static Vocabulary of(Kind kind, List<Facet> facets) {
    return new Vocabulary(
        kind.id(), List.of(kind.id(), ANY_ENTRY), new EntryShapes(facets).of(kind));
  }

  /** The keys of a model with a drawing of an archetype. */
  public static Vocabulary of(Archetype archetype, List<Facet> facets) {
    List<String> ids = facets.stream().map(Facet::id).toList();
    return new Vocabulary(
        archetype.id(),
        List.of(archetype.id(), Kind.MODEL.id(), ANY_ENTRY),
        new EntryShapes(facets).model(DrawingShape.keys(archetype, ids)));
  }

  /** All vocabularies: of the handbook, of every kind, and of every archetype that is drawn. */
  public static List<Vocabulary> all(List<Facet> facets) {
    List<Vocabulary> all = new ArrayList<>();
    all.add(handbook());
    Arrays.stream(Kind.values()).map(kind -> of(kind, facets)).forEach(all::add);
    Arrays.stream(Archetype.values())
        .filter(Archetype::isDrawn)
        .map(archetype -> of(archetype, facets))
        .forEach(all::add);
    return List.copyOf(all);
  }
}
