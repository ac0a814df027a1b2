package dev.vademecum.diagram.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Brings things near what they hang together with: each column in turn is ordered by the mean place
 * of its neighbours in the others. The cost is that of sorting, a fixed number of times.
 */
final class Columns {
  private static final int SWEEPS = 4;

  private final List<List<Web.Section>> columns = new ArrayList<>();
  private final Map<String, Integer> column = new HashMap<>();
  private final Map<String, List<String>> neighbours = new HashMap<>();
  private final Map<String, Double> places = new HashMap<>();

  Columns(Web web) {
    web.columns().forEach(each -> columns.add(new ArrayList<>(each.sections())));
    for (int i = 0; i < columns.size(); i++) {
      for (Web.Thing thing : things(i)) {
        column.put(thing.id(), i);
      }
      number(i);
    }
    web.threads().forEach(this::connect);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      IntStream.range(0, columns.size()).forEach(this::order);
    }
  }

  private void connect(Web.Strand thread) {
    neighbours.computeIfAbsent(thread.from(), id -> new ArrayList<>()).add(thread.to());
    neighbours.computeIfAbsent(thread.to(), id -> new ArrayList<>()).add(thread.from());
  }

  List<Web.Section> sections(int index) {
    return columns.get(index);
  }

  private List<Web.Thing> things(int index) {
    return columns.get(index).stream().flatMap(section -> section.things().stream()).toList();
  }

  int of(String thing) {
    return column.getOrDefault(thing, 0);
  }

  /** Where in its column a thing stands, from 0 to 1. */
  double place(String thing) {
    return places.getOrDefault(thing, 0.0);
  }

  private void number(int index) {
    List<Web.Thing> things = things(index);
    for (int i = 0; i < things.size(); i++) {
      places.put(things.get(i).id(), (i + 0.5) / things.size());
    }
  }

  private void order(int index) {
    columns.get(index).replaceAll(this::ordered);
    number(index);
  }

  private Web.Section ordered(Web.Section section) {
    if (section.ordered()) {
      return section;
    }
    Map<String, Double> wanted = new LinkedHashMap<>();
    section.things().forEach(thing -> wanted.put(thing.id(), wanted(thing.id())));
    List<Web.Thing> things = new ArrayList<>(section.things());
    things.sort(Comparator.comparing(thing -> wanted.getOrDefault(thing.id(), 0.0)));
    return new Web.Section(section.heading(), false, things);
  }

  private double wanted(String thing) {
    OptionalDouble mean =
        neighbours.getOrDefault(thing, List.of()).stream()
            .filter(other -> of(other) != of(thing))
            .mapToDouble(this::place)
            .average();
    return mean.orElse(place(thing));
  }
}
