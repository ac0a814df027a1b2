package dev.vademecum.reference;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Node;
import dev.vademecum.entry.Entry;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.PlainText;
import dev.vademecum.markdown.Slug;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be linked to in an entry: a model's nodes and the headings of the text. A heading that
 * has no id from its author is also found by the id that a code forge gives it, so that a link
 * which works in the forge's preview works on the page.
 */
final class Fragments {
  private static final int MOST = 12;

  /** Leads to the top of any page, as the HTML standard says. */
  private static final String TOP = "top";

  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, String> onForge = new LinkedHashMap<>();

  private Fragments() {}

  static Fragments of(Entry entry) {
    Fragments found = new Fragments();
    if (entry instanceof Entry.Model model) {
      List<Node> nodes = model.drawing().map(Drawing::nodes).orElse(List.of());
      nodes.forEach(node -> found.ids.add(node.id().value()));
    }
    Map<String, Integer> repeats = new HashMap<>();
    entry.meta().body().document().headings().forEach(heading -> found.add(heading, repeats));
    return found;
  }

  private void add(Block.Heading heading, Map<String, Integer> repeats) {
    ids.add(heading.id());
    String text = PlainText.of(heading.content());
    String plain = Slug.onForge(text);
    int before = repeats.merge(plain, 1, Integer::sum) - 1;
    if (heading.id().startsWith(Slug.of(text))) { // else it is the author's
      onForge.putIfAbsent(before == 0 ? plain : plain + "-" + before, heading.id());
    }
  }

  /** The id on the page of what an author wrote behind {@code #}; empty where there is none. */
  Optional<String> id(String written) {
    if (has(written)) {
      return Optional.of(written);
    }
    Optional<String> known = Optional.ofNullable(onForge.get(written));
    return known.isEmpty() && written.equalsIgnoreCase(TOP) ? Optional.of("") : known;
  }

  /** Whether there is such an id; the empty one is the page itself. */
  boolean has(String id) {
    return id.isEmpty() || ids.contains(id);
  }

  /** What an author may have meant by a fragment that there is not. */
  Message hint(String written) {
    String slug = Slug.of(written);
    if (ids.contains(slug)) {
      return Message.of("nearest", Message.or(List.of(Message.quoted(slug))));
    }
    return Nearest.hint(written, ids, inPlace());
  }

  private Message inPlace() {
    if (ids.isEmpty()) {
      return Message.of("dead-anchor.none.hint");
    }
    String first = String.join(", ", ids.stream().limit(MOST).toList());
    return Message.of("dead-anchor.hint", ids.size() > MOST ? first + ", …" : first);
  }
}
