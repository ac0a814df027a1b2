package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves every link of a handbook, from keys and from text, and collects the relations. */
public final class ReferenceResolver {
  private final Map<Place, Target> targets = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<CitedPlace> citations = new ArrayList<>();

  private ReferenceResolver() {}

  /** Where all links lead; one that leads nowhere is reported and left out. */
  public static References resolve(Handbook handbook, Diagnostics diagnostics) {
    ReferenceResolver found = new ReferenceResolver();
    LinkResolver links = new LinkResolver(handbook, diagnostics);
    FileLinks files = new FileLinks(handbook, links);
    for (Entry entry : handbook.entries()) {
      found.collect(handbook, entry, links, files);
    }
    ReferenceResolver unused = new ReferenceResolver();
    handbook.shadowed().forEach(entry -> unused.collect(handbook, entry, links, files));
    return new References(found.targets, found.relations, found.citations);
  }

  private void collect(Handbook handbook, Entry entry, LinkResolver links, FileLinks files) {
    new KeyReferences(entry, links, this).collect();
    new TextReferences(handbook, entry, links, files, this).collect();
  }

  void target(Place place, Target target) {
    targets.put(place, target);
  }

  Optional<Target> target(Place place) {
    return Optional.ofNullable(targets.get(place));
  }

  void relation(Relation relation) {
    if (!relation.from().equals(relation.to())) {
      relations.add(relation);
    }
  }

  void relation(Entry from, RelationType type, Entry to, String detail, Place place) {
    relation(new Relation(from.id(), type, to.id(), "", detail, place, Optional.empty()));
  }

  void citation(CitedPlace citation) {
    citations.add(citation);
  }
}
