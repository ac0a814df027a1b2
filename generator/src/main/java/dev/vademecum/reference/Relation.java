package dev.vademecum.reference;

import dev.vademecum.entry.EntryId;
import dev.vademecum.markdown.Inline;
import java.util.List;
import java.util.Optional;

/**
 * One entry points at another.
 *
 * @param fragment the heading of {@code from} under which it does, or empty
 * @param detail the node of a model, the number of a case's step or a course's session, or empty
 * @param line the running text in a sentence of which it does; empty for one in a key
 */
public record Relation(
    EntryId from,
    RelationType type,
    EntryId to,
    String fragment,
    String detail,
    Place place,
    List<Inline> line) {

  /** The same but for where it is written, of which pages show nothing. */
  record Fact(
      EntryId from,
      RelationType type,
      EntryId to,
      String fragment,
      String detail,
      Optional<Context> context) {}

  Fact fact(Optional<Context> context) {
    return new Fact(from, type, to, fragment, detail, context);
  }

  /** Whether a sentence says so. */
  public boolean isSaid() {
    return !line.isEmpty();
  }

  /** The sentence around a mention, cut in three. */
  public record Context(String before, String mention, String after) {}
}
