package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Nodes that descend from one another, perhaps with partners. Nobody descends from themselves, and
 * who has two parents descends from partners.
 *
 * @param families every node is in one of them
 * @param direction where children stand
 */
public record Tree(Parts parts, List<Family> families, Direction direction) implements Drawing {
  public Tree {
    families = List.copyOf(families);
  }

  @Override
  public Archetype archetype() {
    return Archetype.TREE;
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (Family family : families) {
      for (int i = 1; i < family.members().size(); i++) {
        String one = label(family.members().get(i - 1));
        statements.add(Statement.of("partners", one, label(family.members().get(i))));
      }
      family.broods().forEach(brood -> statements.add(statement(brood)));
    }
    return statements;
  }

  private Statement statement(Family.Brood brood) {
    String children = brood.children().stream().map(this::label).collect(Collectors.joining(", "));
    String parent = label(brood.parents().get(0));
    return brood.parents().size() == 1
        ? Statement.of("below", parent, children)
        : Statement.of("children", parent, label(brood.parents().get(1)), children);
  }

  private String label(String id) {
    return node(id).map(node -> node.label().value()).orElse(id);
  }

  @Override
  public Tree renamed(UnaryOperator<Located<String>> names) {
    return new Tree(parts.renamed(names), families, direction);
  }

  @Override
  public Tree emptied(Worksheet sheet) {
    return new Tree(new Emptied(parts, sheet).bare(sheet.lines().orElse(1)), families, direction);
  }
}
