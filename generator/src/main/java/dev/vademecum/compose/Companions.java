package dev.vademecum.compose;

import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.reference.CitedPlace;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.References;
import dev.vademecum.reference.Target;
import dev.vademecum.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in the margin beside a paragraph: the definition of a term and the full reference of
 * a citation, each at its first mention on the page.
 */
final class Companions {
  /** More would not fit beside a paragraph. */
  private static final int MOST = 3;

  private final Page page;
  private final boolean shown;
  private final Set<EntryId> seen = new HashSet<>();

  Companions(Page page) {
    this(page, true);
  }

  private Companions(Page page, boolean shown) {
    this.page = page;
    this.shown = shown;
  }

  static Companions none(Page page) {
    return new Companions(page, false);
  }

  /** What stands beside a block: nothing but beside a paragraph that stands by itself. */
  List<EntryId> of(Block block, SourceFile file) {
    if (!shown || !(block instanceof Block.Paragraph paragraph)) {
      return List.of();
    }
    List<EntryId> first = new ArrayList<>(MOST);
    collect(page.composition().references().shown(file, paragraph.content()), file, first);
    return first;
  }

  private void collect(List<Inline> inlines, SourceFile file, List<EntryId> first) {
    for (Inline inline : inlines) {
      if (!(inline instanceof Inline.Text)) {
        mentioned(inline, new Place(file, inline.span()), first);
        collect(Inlines.content(inline), file, first);
      }
    }
  }

  private void mentioned(Inline inline, Place place, List<EntryId> first) {
    References references = page.composition().references();
    if (inline instanceof Inline.Citation) {
      Optional<CitedPlace> cited = references.citation(place);
      if (cited.isPresent()) {
        for (Inline.CitedItem item : cited.get().citation().items()) {
          take(new EntryId(Kind.REFERENCE, item.key()), first);
        }
      }
    } else if (references.target(place).orElse(null) instanceof Target.ToEntry to) {
      take(to.entry(), first);
    }
  }

  private void take(EntryId id, List<EntryId> first) {
    boolean isNoted = id.kind() == Kind.TERM || id.kind() == Kind.REFERENCE;
    if (isNoted && first.size() < MOST && seen.add(id)) {
      first.add(id);
    }
  }

  /**
   * Writes what stands beside a block, to be read after it.
   *
   * @return how many letters have room where it stands, with those that lines leave free
   */
  int write(List<EntryId> entries, Markup out) {
    if (entries.isEmpty()) {
      return 0;
    }
    List<Notes.Note> notes =
        entries.stream().map(id -> page.composition().notes().of(id, page)).toList();
    String names = notes.stream().map(Notes.Note::name).collect(Collectors.joining(", "));
    out.raw("<details class=\"companions\" data-pagefind-ignore><summary>");
    int start = out.length();
    out.text(page.composition().messages().text("companions", names));
    int letters = out.length() - start;
    out.raw("</summary>\n");
    for (Notes.Note note : notes) {
      out.raw(note.markup());
      letters += note.letters();
    }
    out.raw("</details>\n");
    return letters;
  }
}
