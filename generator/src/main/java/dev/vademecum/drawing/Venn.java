package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Sets that overlap, with nodes in what is common to some of them.
 *
 * @param sets from two to four
 */
public record Venn(Parts parts, List<SetOf> sets) implements Drawing {
  public Venn {
    sets = List.copyOf(sets);
  }

  @Override
  public Archetype archetype() {
    return Archetype.VENN;
  }

  @Override
  public List<Region> regions() {
    return sets.stream().map(Venn::region).toList();
  }

  private static Region region(SetOf set) {
    return new Region(set.id().value(), Words.plain(set.label()), Words.plain(set.sub()));
  }

  /** The places of a node's sets in the list, as bits from the lowest. */
  public int mask(Node node) {
    Placement.InSets place = (Placement.InSets) node.place();
    int mask = 0;
    for (int i = 0; i < sets.size(); i++) {
      mask |= place.holds(sets.get(i).id().value()) ? 1 << i : 0;
    }
    return mask;
  }

  @Override
  public String region(Node node) {
    Placement.InSets place = (Placement.InSets) node.place();
    return sets.stream()
        .filter(set -> place.holds(set.id().value()))
        .map(set -> Words.plain(set.label()))
        .collect(Collectors.joining(" + "));
  }

  @Override
  public Venn renamed(UnaryOperator<Located<String>> names) {
    return new Venn(parts.renamed(names), sets.stream().map(set -> set.renamed(names)).toList());
  }

  @Override
  public Venn emptied(Worksheet sheet) {
    return new Venn(new Emptied(parts, sheet).bare(sheet.lines().orElse(2)), sets);
  }
}
