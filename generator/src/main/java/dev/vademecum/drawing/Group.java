package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.List;

/**
 * Nodes that belong together.
 *
 * @param members ids of nodes of the same drawing, at least one
 */
public record Group(Located<String> id, Located<String> label, List<Located<String>> members) {
  public Group {
    members = List.copyOf(members);
  }

  public boolean has(Node node) {
    return members.stream().anyMatch(member -> member.value().equals(node.id().value()));
  }
}
