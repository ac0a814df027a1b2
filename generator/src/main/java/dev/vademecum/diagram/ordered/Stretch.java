package dev.vademecum.diagram.ordered;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Findings;
import dev.vademecum.drawing.Group;
import dev.vademecum.drawing.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A group of nodes that follow one another.
 *
 * @param from place of its first member in the order of the list, from 0
 * @param to place of its last member
 * @param depth 0 beside the nodes, more where other groups are between
 */
record Stretch(Group group, int from, int to, int depth) {
  /** The groups of a drawing; one whose members do not follow one another is reported. */
  static List<Stretch> of(List<Group> groups, List<Node> nodes, Findings findings) {
    List<Stretch> stretches = new ArrayList<>();
    for (Group group : groups) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < nodes.size(); i++) {
        if (group.has(nodes.get(i))) {
          places.add(i);
        }
      }
      int from = places.get(0);
      int to = places.get(places.size() - 1);
      if (to - from + 1 == places.size()) {
        stretches.add(new Stretch(group, from, to, depth(stretches, from, to)));
      } else {
        findings.report(
            Code.MODEL_VALUE,
            group.members().get(0).span(),
            Message.of("model-value.neighbours", group.id().value()),
            Message.of("model-value.neighbours.hint"));
      }
    }
    return stretches;
  }

  private static int depth(List<Stretch> others, int from, int to) {
    int depth = 0;
    for (Stretch other : others) {
      if (other.from <= to && from <= other.to) {
        depth = Math.max(depth, other.depth + 1);
      }
    }
    return depth;
  }
}
