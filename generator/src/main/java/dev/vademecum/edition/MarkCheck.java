package dev.vademecum.edition;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlSequence;
import java.util.List;

/** Reports marks for editions that a handbook does not have. */
public final class MarkCheck {
  private final SourceFile file;
  private final List<String> editions;
  private final Diagnostics diagnostics;

  private MarkCheck(SourceFile file, List<String> editions, Diagnostics diagnostics) {
    this.file = file;
    this.editions = editions;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks the keys of an entry.
   *
   * @param shape the shape that the keys have been held against
   * @param editions the ids of the handbook's editions
   */
  public static void check(
      SourceFile file, YamlNode node, Shape shape, List<String> editions, Diagnostics diagnostics) {
    new MarkCheck(file, editions, diagnostics).check(node, shape);
  }

  private void check(YamlNode node, Shape shape) {
    if (shape instanceof Shape.TextOr either) {
      check(node, either.structure());
    } else if (shape instanceof Shape.ListOf list) {
      List<YamlNode> items = node instanceof YamlSequence all ? all.items() : List.of(node);
      items.forEach(item -> check(item, list.item()));
    } else if (node instanceof YamlMapping mapping) {
      for (YamlMapping.Entry entry : mapping.entries()) {
        inMapping(entry, shape);
      }
    }
  }

  private void inMapping(YamlMapping.Entry entry, Shape shape) {
    if (shape instanceof Shape.MapOf map) {
      check(entry.value(), map.value());
    } else if (shape instanceof Shape.Structure structure) {
      structure.key(entry.key().text()).ifPresent(key -> checkKey(key, entry));
    }
  }

  private void checkKey(Key key, YamlMapping.Entry entry) {
    if (key.name().equals(Marks.FOR)) {
      Fields.texts(entry.value()).forEach(this::checkMark);
    } else {
      check(entry.value(), key.shape());
    }
    key.edition()
        .filter(readers -> !editions.isEmpty() && !editions.contains(readers))
        .ifPresent(readers -> nobody(entry, readers));
  }

  private void checkMark(Located<String> edition) {
    if (!editions.contains(edition.value())) {
      report(
          edition.span(),
          Message.of("unknown-edition", edition.value()),
          editions.isEmpty()
              ? Message.of("unknown-edition.none")
              : Nearest.hint(
                  edition.value(),
                  editions,
                  Message.of("unknown-edition.hint", String.join(", ", editions))));
    }
  }

  private void nobody(YamlMapping.Entry entry, String readers) {
    report(
        entry.key().span(),
        Message.of("unknown-edition.key", entry.key().text(), readers),
        Message.of("unknown-edition.key.hint", readers));
  }

  private void report(Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(Code.UNKNOWN_EDITION, span, message, hint));
  }
}
