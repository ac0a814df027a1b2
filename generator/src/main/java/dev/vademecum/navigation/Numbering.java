package dev.vademecum.navigation;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.entry.RichText;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.memory.Memory;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.References;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The numbers of models and of typed blocks. They count all that is written, so that they are the
 * same in all editions, and readers of two of them can speak of "exercise 3".
 */
public final class Numbering {
  private final List<EntryId> models;
  private final Map<EntryId, Integer> numbers;
  private final Map<Place, Integer> blocks;

  private Numbering(
      List<EntryId> models, Map<EntryId, Integer> numbers, Map<Place, Integer> blocks) {
    this.models = models;
    this.numbers = numbers;
    this.blocks = blocks;
  }

  /** The models in the order of their numbers, and the numbers. */
  public List<Object> facts() {
    return List.of(models, numbers);
  }

  /** Counts what is in a handbook, before anything is hidden. */
  public static Numbering of(Handbook whole, References references, Memory memory) {
    Map<Place, Integer> blocks = new HashMap<>();
    for (Entry entry : whole.entries()) {
      Counted own = new Counted(new Memory.Itself(entry));
      blocks.putAll(memory.of(own, new Diagnostics(), found -> blocks(entry)));
    }
    List<EntryId> models = models(whole, references);
    Map<EntryId, Integer> numbers = new HashMap<>();
    models.stream()
        .filter(id -> isCounted(whole, id))
        .forEach(id -> numbers.put(id, numbers.size() + 1));
    return new Numbering(models, numbers, blocks);
  }

  /** The same for a new text of an entry, which shows the models that it did. */
  public Numbering revised(Entry entry) {
    Map<Place, Integer> revised = new HashMap<>(blocks);
    revised.putAll(blocks(entry));
    return new Numbering(models, numbers, revised);
  }

  /** The blocks of an entry are counted once, for as long as it is the same. */
  private record Counted(Memory.Itself entry) implements Memory.Key<Map<Place, Integer>> {}

  private static Map<Place, Integer> blocks(Entry entry) {
    Map<Place, Integer> blocks = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    entry.texts().forEach(text -> count(text, counts, blocks));
    return Map.copyOf(blocks);
  }

  /** Models count in the order in which chapters show them; the others come after. */
  private static List<EntryId> models(Handbook handbook, References references) {
    Set<EntryId> models = new LinkedHashSet<>();
    handbook.chapters().stream()
        .flatMap(chapter -> references.from(chapter.id()).stream())
        .filter(relation -> relation.type() == RelationType.EMBEDS)
        .map(Relation::to)
        .filter(id -> id.kind() == Kind.MODEL)
        .forEach(models::add);
    handbook.ofKind(Kind.MODEL).map(Entry::id).forEach(models::add);
    return List.copyOf(models);
  }

  private static boolean isCounted(Handbook whole, EntryId model) {
    return whole.entry(model).orElseThrow() instanceof Entry.Model found && found.numbered();
  }

  /** Blocks count through an entry, those of each name for themselves. */
  private static void count(
      RichText text, Map<String, Integer> counts, Map<Place, Integer> numbers) {
    Stream.concat(
            Stream.of(text.document().blocks()),
            text.document().footnotes().stream().map(note -> note.blocks()))
        .flatMap(Blocks::all)
        .filter(Block.Container.class::isInstance)
        .map(Block.Container.class::cast)
        .forEach(
            block -> {
              Place place = new Place(text.file(), block.nameSpan());
              numbers.put(place, counts.merge(block.name(), 1, Integer::sum));
            });
  }

  /** All models in the order of their numbers, those that an edition hides as well. */
  public List<EntryId> models() {
    return models;
  }

  /** The number of a model, from 1; empty for one that its author does not count. */
  public Optional<Integer> model(EntryId model) {
    return Optional.ofNullable(numbers.get(model));
  }

  /**
   * The number of a block among those of its name in its entry, from 1.
   *
   * @param name where the block's name is written
   */
  public int block(Place name) {
    return blocks.getOrDefault(name, 1);
  }
}
