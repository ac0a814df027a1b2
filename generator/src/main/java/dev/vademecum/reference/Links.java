package dev.vademecum.reference;

import dev.vademecum.markdown.Inline;
import dev.vademecum.source.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the links of one entry, or of all entries of one file, lead, by where they are written. */
final class Links {
  private final Map<Place, Target> targets = new LinkedHashMap<>();
  private final Map<Place, CitedPlace> citations = new HashMap<>();
  private final Map<Place, List<Inline>> linked = new HashMap<>();
  private final Set<SourceFile> files = new HashSet<>();

  void target(Place place, Target target) {
    files.add(place.file());
    targets.put(place, target);
  }

  Optional<Target> target(Place place) {
    return Optional.ofNullable(targets.get(place));
  }

  Collection<Target> targets() {
    return targets.values();
  }

  void citation(CitedPlace citation) {
    files.add(citation.place().file());
    citations.put(citation.place(), citation);
  }

  Optional<CitedPlace> citation(Place place) {
    return Optional.ofNullable(citations.get(place));
  }

  /** A line in which names have become links, by the place of its first inline. */
  void linked(Place line, List<Inline> content) {
    files.add(line.file());
    linked.put(line, content);
  }

  Optional<List<Inline>> linked(Place line) {
    return Optional.ofNullable(linked.get(line));
  }

  /** The files in which any of them is written. */
  Set<SourceFile> files() {
    return files;
  }

  void add(Links other) {
    files.addAll(other.files);
    targets.putAll(other.targets);
    citations.putAll(other.citations);
    linked.putAll(other.linked);
  }
}
