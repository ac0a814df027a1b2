package dev.vademecum.catalog;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.EntryReader;
import dev.vademecum.entry.Kind;
import dev.vademecum.markdown.PlainText;
import dev.vademecum.memory.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What the links of an entry, and its page, can depend on of all other entries by themselves: all
 * but what stands between the headings of bodies that no other page shows. Most of what an author
 * writes is there, so after most saves the facts are as they were.
 */
public final class Facts {
  /** The kinds whose bodies are on their own pages and nowhere else. */
  private static final Set<Kind> BODIED =
      Set.of(Kind.CHAPTER, Kind.INTERVENTION, Kind.CASE, Kind.PERSON);

  private Facts() {}

  /**
   * An entry without its body.
   *
   * @param keys as they are written, so that their places are the same too
   */
  private record Written(String path, String keys, List<List<String>> headings) {}

  /** What of an entry others can depend on, for as long as it is the same object. */
  private record OfEntry(Memory.Itself entry) implements Memory.Key<Object> {}

  /** The facts of a handbook or an edition, with those of the whole. */
  public static List<Object> of(Handbook handbook, Memory memory) {
    return of(handbook, Facts::of, memory);
  }

  /**
   * The same without what chapters say of themselves: that they are there, and where. Nothing but
   * links and lists shows more of them.
   */
  public static List<Object> common(Handbook handbook, Memory memory) {
    return of(handbook, Facts::common, memory);
  }

  /**
   * @param seen what of an entry counts
   */
  private static List<Object> of(
      Handbook handbook, BiFunction<Entry, Memory, Object> seen, Memory memory) {
    List<Object> facts = new ArrayList<>();
    facts.add(handbook.config().file());
    facts.add(handbook.edition());
    facts.add(handbook.facets());
    if (!handbook.edition().isWhole()) {
      facts.add(memory.token(of(handbook.whole(), seen, memory)));
    }
    facts.add(List.copyOf(handbook.assets().values()));
    handbook.entries().forEach(entry -> facts.add(seen.apply(entry, memory)));
    handbook.shadowed().forEach(entry -> facts.add(new Memory.Itself(entry)));
    return facts;
  }

  private static Object common(Entry entry, Memory memory) {
    String path = entry.meta().file().path();
    return entry instanceof Entry.Chapter && path.endsWith(".md")
        ? new Placed(path, entry.id())
        : of(entry, memory);
  }

  private record Placed(String path, EntryId id) {}

  /** Those of one entry, as the handbook shows it and as it is written. */
  public static List<Object> of(Handbook handbook, EntryId id, Memory memory) {
    return Stream.of(handbook, handbook.whole())
        .map(all -> all.entry(id).map(entry -> of(entry, memory)).orElse(id))
        .toList();
  }

  /** Whether of one entry in place of another nobody else can tell. */
  public static boolean same(Entry one, Entry other) {
    return one.id().equals(other.id()) && fact(one).equals(fact(other));
  }

  private static Object of(Entry entry, Memory memory) {
    OfEntry itself = new OfEntry(new Memory.Itself(entry));
    return memory.same(memory.of(itself, new Diagnostics(), found -> fact(entry)));
  }

  private static Object fact(Entry entry) {
    String path = entry.meta().file().path();
    return BODIED.contains(entry.id().kind()) && path.endsWith(".md")
        ? new Written(path, EntryReader.keys(entry.meta().file()), headings(entry))
        : new Memory.Itself(entry);
  }

  private static List<List<String>> headings(Entry entry) {
    return entry.meta().body().document().headings().stream()
        .map(heading -> List.of(heading.id(), PlainText.of(heading.content())))
        .toList();
  }
}
