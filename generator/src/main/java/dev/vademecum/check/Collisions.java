package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.config.Facet;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Range;
import dev.vademecum.entry.Entry;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks for two things published under one name, and reports each where it is written. */
final class Collisions {
  private final Handbook handbook;
  private final Diagnostics diagnostics;

  /** What is published in one place; without a file it is a page that every handbook has. */
  private record Origin(String path, String file, Range range, Message name) {
    boolean isWritten() {
      return !file.isEmpty();
    }
  }

  Collisions(Handbook handbook, Diagnostics diagnostics) {
    this.handbook = handbook;
    this.diagnostics = diagnostics;
  }

  /** Some file systems tell no capitals from small letters. */
  void check(List<OutputFile> files) {
    Set<String> taken = new LinkedHashSet<>();
    Set<String> clashing = new LinkedHashSet<>();
    for (OutputFile file : files) {
      String folded = folded(file.path());
      if (!taken.add(folded)) {
        clashing.add(folded);
      }
    }
    if (!clashing.isEmpty()) {
      Map<String, Set<Origin>> origins = origins(clashing);
      files.stream()
          .filter(file -> clashing.contains(folded(file.path())))
          .forEach(file -> known(origins, folded(file.path()), file.path()));
      clashing.forEach(path -> report(List.copyOf(Objects.requireNonNull(origins.get(path)))));
    }
  }

  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  /** Fewer things written than published: what is not written is a page of the site itself. */
  private static void known(Map<String, Set<Origin>> origins, String folded, String path) {
    Set<Origin> here = origins.computeIfAbsent(folded, key -> new LinkedHashSet<>());
    if (here.size() < 2) {
      Message page = Message.of("output-collision.page");
      here.add(new Origin(path, "", Range.FILE_START, page));
    }
  }

  private Map<String, Set<Origin>> origins(Set<String> clashing) {
    Map<String, Set<Origin>> origins = new HashMap<>();
    for (Entry entry : handbook.entries()) {
      if (entry.id().kind().hasOwnPage()) {
        add(origins, clashing, entry(entry, Addresses.of(entry.id())));
      }
    }
    for (String path : handbook.assets().keySet()) {
      Message name = Message.of("output-collision.file", path);
      add(origins, clashing, new Origin(Addresses.asset(path), path, Range.FILE_START, name));
    }
    for (Facet facet : handbook.config().facets()) {
      facet.values().forEach(value -> add(origins, clashing, value(facet, value)));
    }
    return origins;
  }

  private static void add(Map<String, Set<Origin>> origins, Set<String> clashing, Origin origin) {
    String folded = folded(origin.path());
    if (clashing.contains(folded)) {
      origins.computeIfAbsent(folded, key -> new LinkedHashSet<>()).add(origin);
    }
  }

  private static Origin entry(Entry entry, String path) {
    SourceFile file = entry.meta().file();
    Message name = Message.of("output-collision.entry", entry.id().kind().the(), entry.id().id());
    return new Origin(path, file.path(), range(file, entry.meta().place()), name);
  }

  private Origin value(Facet facet, Facet.Value value) {
    SourceFile file = handbook.config().file();
    String path = Addresses.facetValue(facet.id(), value.id());
    Message name = Message.of("output-collision.value", value.id(), facet.id());
    return new Origin(path, file.path(), range(file, value.place()), name);
  }

  private static Range range(SourceFile file, Span place) {
    return new Range(file.position(place.start()), file.position(place.end()));
  }

  private void report(List<Origin> origins) {
    for (Origin one : origins) {
      origins.stream().filter(other -> !other.equals(one)).forEach(other -> report(one, other));
    }
  }

  private void report(Origin one, Origin other) {
    boolean nowhere = !one.isWritten() && !other.isWritten();
    if (one.isWritten() || nowhere) {
      diagnostics.add(
          new Diagnostic(
              Code.OUTPUT_COLLISION,
              Code.OUTPUT_COLLISION.severity(),
              nowhere ? handbook.config().file().path() : one.file(),
              one.range(),
              Message.of("output-collision", one.path(), other.name(), other.path()),
              Message.of("output-collision.hint")));
    }
  }
}
