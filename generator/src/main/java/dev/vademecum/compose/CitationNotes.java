package dev.vademecum.compose;

import dev.vademecum.citation.NoteHistory;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.Inline;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes for the citations of a text, for styles that want them there. They count together with the
 * notes that the author wrote, in the order of the text. A citation inside a note stays in it.
 */
final class CitationNotes {
  private final Map<Integer, Document.Footnote> written = new HashMap<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<Document.Footnote> notes = new ArrayList<>();
  private final NoteHistory history;

  /** Numbers notes while a text is being written. */
  CitationNotes(Document document, NoteHistory history) {
    this.history = history;
    document.footnotes().forEach(note -> written.put(note.number(), note));
  }

  /** The number of a note that its author wrote, as it comes up in the text. */
  int number(int own) {
    return numbers.computeIfAbsent(
        own,
        key -> {
          Document.Footnote note = written.get(own);
          List<Block> blocks = note == null ? List.of() : note.blocks();
          return add(blocks);
        });
  }

  /** The number of a new note with this citation. */
  int add(Inline.Citation citation) {
    Span span = citation.span();
    return add(List.of(new Block.Paragraph(List.of(citation), span)));
  }

  private int add(List<Block> blocks) {
    int number = notes.size() + 1;
    notes.add(new Document.Footnote(number, "", List.of(), blocks));
    return number;
  }

  /** What the notes cite that are written already. */
  NoteHistory history() {
    return history;
  }

  /** The notes that came up, in their order; more may come up while they are written. */
  List<Document.Footnote> notes() {
    return notes;
  }
}
