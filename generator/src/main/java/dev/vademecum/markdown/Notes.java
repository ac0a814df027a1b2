package dev.vademecum.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The footnotes of a document, numbered by first mention. */
final class Notes {
  private final Map<String, FootnoteSyntax.NoteNode> byLabel = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final List<FootnoteSyntax.NoteNode> mentioned = new ArrayList<>();

  /** Takes up all definitions below a node; of two with one label the first counts. */
  void collect(Node parent) {
    for (Node child : parent.getChildren()) {
      if (child instanceof FootnoteSyntax.NoteNode note) {
        byLabel.putIfAbsent(key(note.label()), note);
      }
      if (child instanceof Block) {
        collect(child);
      }
    }
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /** A mention of the note with a label, if there is such a note. */
  Optional<Inline.FootnoteMention> mention(String label, Span span) {
    String key = key(label);
    FootnoteSyntax.NoteNode note = byLabel.get(key);
    if (note == null) {
      return Optional.empty();
    }
    int number = numbers.computeIfAbsent(key, k -> add(note));
    int occurrence = occurrences.merge(key, 1, Integer::sum);
    return Optional.of(new Inline.FootnoteMention(number, occurrence, span));
  }

  private int add(FootnoteSyntax.NoteNode note) {
    mentioned.add(note);
    return mentioned.size();
  }

  /** The notes mentioned so far; it grows while their own text is converted. */
  List<FootnoteSyntax.NoteNode> mentioned() {
    return mentioned;
  }
}
