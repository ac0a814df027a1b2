package dev.vademecum.edition;

import dev.vademecum.config.Edition;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.config.TypedBlock;
import dev.vademecum.markdown.Document;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out what an edition does not show. What nothing is left out of comes back as it is, the
 * same object. A mark that cannot be understood hides.
 *
 * @param editions the ids of all that the handbook has
 */
public record EditionFilter(Edition edition, List<String> editions) {
  /** Shows everything. */
  public static final EditionFilter NONE = new EditionFilter(Edition.WHOLE, List.of());

  /** The filter of one of a handbook's editions. */
  public static EditionFilter of(Edition edition, HandbookConfig config) {
    return new EditionFilter(edition, config.editionIds());
  }

  /** What is visible of a document. */
  public Document visible(Document document) {
    return edition.isWhole()
        ? document
        : new DocumentFilter(this::showsContainer).visible(document);
  }

  private boolean showsContainer(String name) {
    return TypedBlock.names().contains(name) || editions.isEmpty() || edition.shows(List.of(name));
  }

  /**
   * What is visible of a value.
   *
   * @param shape the shape that it has been held against
   * @return empty where it is hidden as a whole
   */
  public Optional<YamlNode> visible(YamlNode node, Shape shape) {
    if (edition.isWhole()) {
      return Optional.of(node);
    }
    if (shape instanceof Shape.TextOr either) {
      return visible(node, either.structure())
          .map(shown -> Marks.isText(either.structure()) ? withoutMark(shown) : shown);
    }
    if (shape instanceof Shape.ListOf list) {
      return node instanceof YamlSequence sequence
          ? Optional.of(visibleItems(sequence, list.item()))
          : visible(node, list.item());
    }
    return node instanceof YamlMapping mapping && !isHidden(mapping, shape)
        ? Optional.of(visibleEntries(mapping, shape))
        : Optional.of(node).filter(other -> !(other instanceof YamlMapping));
  }

  /** A text with a mark is the text, once it has been decided on. */
  private static YamlNode withoutMark(YamlNode node) {
    return node instanceof YamlMapping mapping ? mapping.get("text").orElse(node) : node;
  }

  private boolean isHidden(YamlMapping mapping, Shape shape) {
    boolean marked = shape instanceof Shape.Structure known && known.key(Marks.FOR).isPresent();
    return marked
        && mapping.get(Marks.FOR).filter(mark -> !edition.shows(Marks.editions(mark))).isPresent();
  }

  private YamlSequence visibleItems(YamlSequence list, Shape item) {
    List<YamlNode> shown =
        list.items().stream().map(each -> visible(each, item)).flatMap(Optional::stream).toList();
    return isSame(shown, list.items()) ? list : new YamlSequence(shown, list.span());
  }

  private YamlMapping visibleEntries(YamlMapping mapping, Shape shape) {
    List<YamlMapping.Entry> shown = new ArrayList<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      visibleValue(entry, shape)
          .map(value -> value == entry.value() ? entry : new YamlMapping.Entry(entry.key(), value))
          .ifPresent(shown::add);
    }
    return isSame(shown, mapping.entries()) ? mapping : new YamlMapping(shown, mapping.span());
  }

  private Optional<YamlNode> visibleValue(YamlMapping.Entry entry, Shape shape) {
    if (shape instanceof Shape.MapOf map) {
      return visible(entry.value(), map.value());
    }
    Optional<Key> key =
        shape instanceof Shape.Structure known ? known.key(entry.key().text()) : Optional.empty();
    boolean hidden = key.flatMap(Key::edition).filter(readers -> !isFor(readers)).isPresent();
    return hidden
        ? Optional.empty()
        : visible(entry.value(), key.map(Key::shape).orElse(new Shape.Anything()));
  }

  private boolean isFor(String readers) {
    return editions.isEmpty() || edition.shows(List.of(readers));
  }

  static boolean isSame(List<?> some, List<?> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i) == others.get(i);
    }
    return same;
  }
}
