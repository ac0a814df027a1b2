package dev.vademecum.diagram;

import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.SetOf;
import dev.vademecum.drawing.Venn;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A drawing in which letters stand for names that find no room in it.
 *
 * @param legend what the letters stand for
 */
record Lettered(Drawing drawing, List<KeyMaker.Row> legend) {
  private static final int MOST = 26;

  /** More nodes than that take long to lay out again, and few of them could have letters. */
  private static final int LARGEST = 40;

  /** Names as short as letters could be taken for some. */
  private static final int SHORT = 2;

  Lettered {
    legend = List.copyOf(legend);
  }

  /**
   * A drawing with letters for some of its names; none where there are too few letters, or where
   * its own names look like them.
   */
  static Optional<Lettered> of(Drawing drawing, Predicate<Located<String>> wanted) {
    if (drawing.nodes().size() > LARGEST
        || drawing.nodes().stream().anyMatch(node -> node.label().value().length() <= SHORT)) {
      return Optional.empty();
    }
    Map<Located<String>, Located<String>> explained = explained(drawing);
    List<KeyMaker.Row> rows = new ArrayList<>();
    Drawing renamed =
        drawing.renamed(
            name -> {
              if (!wanted.test(name)) {
                return name;
              }
              String letter = String.valueOf((char) ('A' + rows.size()));
              rows.add(row(letter, name, Optional.ofNullable(explained.get(name))));
              return new Located<>(letter, name.span());
            });
    return rows.isEmpty() || rows.size() > MOST
        ? Optional.empty()
        : Optional.of(new Lettered(renamed, rows));
  }

  /** What stands below some names. */
  private static Map<Located<String>, Located<String>> explained(Drawing drawing) {
    Map<Located<String>, Located<String>> explained = new HashMap<>();
    for (Node node : drawing.nodes()) {
      node.sub().ifPresent(sub -> explained.put(node.label(), sub));
    }
    if (drawing instanceof Venn venn) {
      for (SetOf set : venn.sets()) {
        set.sub().ifPresent(sub -> explained.put(set.label(), sub));
      }
    }
    return explained;
  }

  private static KeyMaker.Row row(
      String letter, Located<String> name, Optional<Located<String>> explanation) {
    KeyRow.Sign sign = new KeyRow.Sign.OfLetter(letter);
    return explanation
        .map(text -> new KeyMaker.Row(sign, name.value(), text.value()))
        .orElseGet(() -> new KeyMaker.Row(sign, "", name.value()));
  }
}
