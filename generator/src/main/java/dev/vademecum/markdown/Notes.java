package dev.vademecum.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The footnotes of a document, numbered by first mention. */
final class Notes {
  private final Conversion conversion;
  private final Map<String, FootnoteSyntax.NoteNode> byLabel = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final List<FootnoteSyntax.NoteNode> mentioned = new ArrayList<>();
  private final Set<String> perhapsMeant = new HashSet<>();

  Notes(Conversion conversion) {
    this.conversion = conversion;
  }

  /** Takes up all definitions below a node; of two with one label the first counts. */
  void collect(Node parent) {
    for (Node child : parent.getChildren()) {
      if (child instanceof FootnoteSyntax.NoteNode note) {
        collect(note);
      }
      if (child instanceof Block) {
        collect(child);
      }
    }
  }

  private void collect(FootnoteSyntax.NoteNode note) {
    FootnoteSyntax.NoteNode first = byLabel.putIfAbsent(key(note.label()), note);
    if (first != null) {
      conversion.report(
          Code.DUPLICATE_ID,
          place(note),
          Message.of("duplicate-id.note", note.label(), conversion.line(place(first))),
          Message.of("duplicate-id.note.hint"));
    }
  }

  private static Span place(FootnoteSyntax.NoteNode note) {
    return Spans.of(note.marker());
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /** A mention of the note with a label; where there is no such note, that is reported. */
  Optional<Inline.FootnoteMention> mention(String label, Span span) {
    String key = key(label);
    FootnoteSyntax.NoteNode note = byLabel.get(key);
    if (note == null) {
      unknown(label, span);
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

  private void unknown(String label, Span span) {
    List<String> near = Nearest.names(label, byLabel.keySet());
    perhapsMeant.addAll(near);
    conversion.report(
        Code.UNKNOWN_NOTE,
        span,
        Message.of("unknown-note", label),
        Nearest.hint(near, Message.of("unknown-note.hint", label)));
  }

  /** The notes mentioned so far; it grows while their own text is converted. */
  List<FootnoteSyntax.NoteNode> mentioned() {
    return mentioned;
  }

  /** Reports the notes that nothing has mentioned, and no mistyped mention can mean. */
  void reportUnused() {
    byLabel.forEach(
        (key, note) -> {
          if (!numbers.containsKey(key) && !perhapsMeant.contains(key)) {
            conversion.report(
                Code.UNUSED_NOTE,
                place(note),
                Message.of("unused-note", note.label()),
                Message.of("unused-note.hint", note.label()));
          }
        });
  }
}
