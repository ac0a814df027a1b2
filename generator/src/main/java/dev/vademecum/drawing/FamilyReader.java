package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads who is whose partner and who descends from whom; what contradicts itself is left out. */
final class FamilyReader {
  private static final int MOST_PARTNERS = 2;

  private final Reporter reporter;
  private final List<String> ids;
  private final Map<String, Set<String>> partners = new LinkedHashMap<>();
  private final Map<String, Set<String>> children = new LinkedHashMap<>();
  private final Map<String, Set<String>> parents = new LinkedHashMap<>();

  FamilyReader(Reporter reporter, List<Node> nodes) {
    this.reporter = reporter;
    this.ids = nodes.stream().map(node -> node.id().value()).toList();
    for (String id : ids) {
      partners.put(id, new LinkedHashSet<>());
      children.put(id, new LinkedHashSet<>());
      parents.put(id, new LinkedHashSet<>());
    }
  }

  List<Family> read(List<Fields> nodes) {
    List<String> written =
        nodes.stream().map(node -> node.text("id")).filter(id -> !id.isEmpty()).toList();
    each(nodes, "partner", written, this::join);
    each(nodes, "parent_of", written, this::descend);
    List<Family> families = new ArrayList<>();
    Set<String> placed = new LinkedHashSet<>();
    for (String id : ids) {
      if (!placed.contains(id)) {
        Family family = family(id);
        placed.addAll(family.members());
        families.add(family);
      }
    }
    return families;
  }

  /** What each node names at a key, once, where both can be drawn. */
  private void each(
      List<Fields> nodes,
      String key,
      List<String> written,
      BiConsumer<String, Located<String>> action) {
    Set<String> seen = new LinkedHashSet<>();
    for (Fields node : nodes) {
      String id = node.text("id");
      for (Located<String> other : node.texts(key)) {
        if (!written.contains(other.value())) {
          reporter.unknown(Code.UNKNOWN_NODE, other, Message.of("model.node"), written);
        } else if (id.equals(other.value())) {
          reportSelf(other, key, id);
        } else if (ids.contains(id)
            && ids.contains(other.value())
            && seen.add(id + " " + other.value())) {
          action.accept(id, other);
        }
      }
    }
  }

  private void join(String id, Located<String> other) {
    Set<String> own = of(partners, id);
    Set<String> others = of(partners, other.value());
    if (own.contains(other.value())) {
      return;
    }
    if (own.size() == MOST_PARTNERS || others.size() == MOST_PARTNERS) {
      String many = own.size() == MOST_PARTNERS ? id : other.value();
      report(
          other, Message.of("model-value.partners", many), Message.of("model-value.partners.hint"));
    } else if (chain(id).contains(other.value())) {
      report(
          other,
          Message.of("model-value.partner-ring", id, other.value()),
          Message.of("model-value.partner-ring.hint"));
    } else {
      own.add(other.value());
      others.add(id);
    }
  }

  private void descend(String parent, Located<String> child) {
    Set<String> known = of(parents, child.value());
    List<String> strangers =
        known.stream().filter(other -> !of(partners, parent).contains(other)).toList();
    if (!strangers.isEmpty()) {
      report(
          child,
          Message.of("model-value.two-parents", child.value(), strangers.get(0), parent),
          Message.of("model-value.two-parents.hint"));
    } else if (isAbove(child.value(), parent)) {
      report(
          child,
          Message.of("model-value.descent", child.value(), parent),
          Message.of("model-value.descent.hint"));
    } else {
      known.add(parent);
      of(children, parent).add(child.value());
    }
  }

  /** Whether a node, or a partner beside it, is an ancestor of another, or the same. */
  private boolean isAbove(String ancestor, String node) {
    Set<String> above = new LinkedHashSet<>(chain(node));
    List<String> open = new ArrayList<>(above);
    for (int i = 0; i < open.size(); i++) {
      of(parents, open.get(i)).stream()
          .flatMap(parent -> chain(parent).stream())
          .filter(above::add)
          .forEach(open::add);
    }
    return chain(ancestor).stream().anyMatch(above::contains);
  }

  /** A node with its partners and theirs, each beside the next; whoever is listed first leads. */
  private List<String> chain(String id) {
    List<String> chain = new ArrayList<>(List.of(id));
    grow(chain, true);
    grow(chain, false);
    String first = chain.get(0);
    String last = chain.get(chain.size() - 1);
    if (ids.indexOf(last) < ids.indexOf(first)) {
      Collections.reverse(chain);
    }
    return chain;
  }

  private void grow(List<String> chain, boolean atEnd) {
    boolean grown = true;
    while (grown) {
      String edge = chain.get(atEnd ? chain.size() - 1 : 0);
      List<String> next =
          of(partners, edge).stream().filter(other -> !chain.contains(other)).limit(1).toList();
      chain.addAll(atEnd ? chain.size() : 0, next);
      grown = !next.isEmpty();
    }
  }

  private Family family(String id) {
    List<String> members = chain(id);
    Map<List<String>, List<String>> broods = new LinkedHashMap<>();
    for (String member : members) {
      for (String child : of(children, member)) {
        List<String> both = members.stream().filter(parentsOf(child)::contains).toList();
        List<String> brood = broods.computeIfAbsent(both, key -> new ArrayList<>());
        if (!brood.contains(child)) {
          brood.add(child);
        }
      }
    }
    return new Family(
        members,
        broods.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> place(members, entry.getKey())))
            .map(entry -> new Family.Brood(entry.getKey(), entry.getValue()))
            .toList());
  }

  /** Twice the place of parents among the members. */
  private static int place(List<String> members, List<String> both) {
    return members.indexOf(both.get(0)) + members.indexOf(both.get(both.size() - 1));
  }

  /** A child whose second parent names no children of their own is a child of both. */
  private Set<String> parentsOf(String child) {
    Set<String> named = of(parents, child);
    String one = named.iterator().next();
    Set<String> beside = of(partners, one);
    boolean both =
        named.size() == 1 && beside.size() == 1 && of(children, beside.iterator().next()).isEmpty();
    if (!both) {
      return named;
    }
    Set<String> all = new LinkedHashSet<>(named);
    all.addAll(beside);
    return all;
  }

  private static Set<String> of(Map<String, Set<String>> relation, String id) {
    Set<String> found = relation.get(id);
    return found == null ? Set.of() : found;
  }

  private void reportSelf(Located<String> at, String key, String id) {
    if (key.equals("partner")) {
      report(
          at,
          Message.of("model-value.own-partner", id),
          Message.of("model-value.own-partner.hint"));
    } else {
      report(
          at,
          Message.of("model-value.own-parent_of", id),
          Message.of("model-value.own-parent_of.hint"));
    }
  }

  private void report(Located<String> at, Message message, Message hint) {
    reporter.report(Code.MODEL_VALUE, at.span(), message, hint);
  }
}
