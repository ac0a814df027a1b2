package dev.vademecum.compose;

import dev.vademecum.citation.Citations;
import dev.vademecum.citation.CitePart;
import dev.vademecum.citation.Piece;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.reference.CitedPlace;
import dev.vademecum.reference.Place;
import dev.vademecum.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the citations of one text as HTML, each with an anchor that lists of works lead back to.
 */
final class CitationWriter {
  private final Page page;
  private final SourceFile file;
  private final Markup out;
  private final Citations citations;
  private final @Nullable CitationNotes notes;
  private final boolean anchored;

  /** The note that is being written; 0 before the notes. */
  private int note;

  /** Whether the author has a sign behind what is being written. */
  private boolean stopped;

  private boolean inLink;

  /**
   * For citations that stand where they are written.
   *
   * @param notes where they stand instead, for a text that has notes and a style that wants them
   */
  CitationWriter(Page page, SourceFile file, Markup out, @Nullable CitationNotes notes) {
    this(page, file, out, notes, true);
  }

  private CitationWriter(
      Page page, SourceFile file, Markup out, @Nullable CitationNotes notes, boolean anchored) {
    this.page = page;
    this.file = file;
    this.out = out;
    this.citations = page.composition().citations();
    this.notes = notes;
    this.anchored = anchored;
  }

  /** For a text that its page shows once more. */
  static CitationWriter again(Page page, SourceFile file, Markup out) {
    return new CitationWriter(page, file, out, null, false);
  }

  /** What follows is a note. */
  void beginNote(int number) {
    note = number;
  }

  /** What follows stands before what an author wrote: a sign that ends something, or not. */
  void before(boolean stop) {
    stopped = stop;
  }

  /** Whether what follows is inside a link, where no further link can be. */
  void inLink(boolean inside) {
    inLink = inside;
  }

  /** Whether this becomes the number of a note and nothing else. */
  boolean isMark(Inline inline) {
    return notes != null
        && note == 0
        && !inLink
        && inline instanceof Inline.Citation citation
        && !citation.inText()
        && place(citation).isPresent();
  }

  private Optional<CitedPlace> place(Inline.Citation citation) {
    return page.composition().references().citation(new Place(file, citation.span()));
  }

  /**
   * Writes a citation, or what its author wrote where that cites nothing.
   *
   * @return the number of the note that it stands in, for a mark here
   */
  Optional<Integer> write(Inline.Citation citation) {
    Optional<CitedPlace> place = place(citation);
    if (place.isEmpty()) {
      out.text(citation.written());
      return Optional.empty();
    }
    CitedPlace cited = place.get();
    String before = cited.before(citation);
    if (notes == null || note > 0 || inLink) {
      out.text(before);
      cited(cited);
      return Optional.empty();
    }
    out.text(before.stripTrailing());
    if (cited.citation().inText()) {
      parts(cited, citations.authors(cited));
    }
    return Optional.of(notes.add(cited.citation()));
  }

  /** The anchor for the works that a picture's description cites; empty where there are none. */
  String anchor(List<Inline> description) {
    return anchor(Stream.of(description));
  }

  String anchor(Stream<List<Inline>> description) {
    return description
        .flatMap(Inlines::all)
        .filter(Inline.Citation.class::isInstance)
        .flatMap(citation -> place((Inline.Citation) citation).stream())
        .findFirst()
        .map(this::anchor)
        .orElse("");
  }

  private String anchor(CitedPlace cited) {
    return anchored && isOwn(cited) ? Addresses.citation(cited.in(), cited.number()) : "";
  }

  private boolean isOwn(CitedPlace cited) {
    return page.path().equals(Addresses.page(cited.in()));
  }

  private void cited(CitedPlace cited) {
    out.open("span", "class", "citation", "id", anchor(cited));
    parts(
        cited,
        notes != null && note > 0
            ? citations.noted(cited, notes.history(), note, stopped)
            : citations.parts(cited));
    out.close("span");
  }

  private void parts(CitedPlace cited, List<CitePart> parts) {
    for (CitePart part : parts) {
      if (inLink) {
        out.text(Piece.text(part.pieces()));
      } else if (part instanceof CitePart.Work work) {
        work(work, literature(work.key(), isOwn(cited) && cited.in().kind().hasOwnPage()));
      } else {
        out.pieces(part.pieces());
      }
    }
  }

  /** A link to the list; what has an address of its own cannot lead there as well. */
  private void work(CitePart.Work work, String href) {
    boolean plain = work.pieces().stream().noneMatch(CitationWriter::hasLink);
    if (plain) {
      out.open("a", "href", href).pieces(work.pieces()).close("a");
      return;
    }
    for (Piece piece : work.pieces()) {
      if (hasLink(piece)) {
        out.pieces(List.of(piece));
      } else {
        out.open("a", "href", href).pieces(List.of(piece)).close("a");
      }
    }
  }

  private static boolean hasLink(Piece piece) {
    return piece instanceof Piece.Link
        || (piece instanceof Piece.Emphasis e
            && e.content().stream().anyMatch(CitationWriter::hasLink))
        || (piece instanceof Piece.Strong s
            && s.content().stream().anyMatch(CitationWriter::hasLink));
  }

  /**
   * A page has a list of its own entry's literature; all other citations lead to the whole list.
   */
  private String literature(String key, boolean here) {
    return here && page.composition().handbook().config().citation().entryLists()
        ? "#" + Addresses.reference(key)
        : page.href(Addresses.of(new EntryId(Kind.REFERENCE, key)));
  }
}
