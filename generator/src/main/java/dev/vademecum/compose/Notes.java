package dev.vademecum.compose;

import dev.vademecum.citation.FormattedEntry;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.reference.Relation;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Notes of terms and works as they stand beside paragraphs. Pages of one folder have the same ones,
 * so each is written once for them: writing them anew was a sixth of what pages take, since a
 * handbook of 1,000 chapters has 20,000 of some hundreds. May be asked by many threads at the same
 * time.
 */
final class Notes {
  private record Beside(EntryId entry, String folder) {}

  /**
   * A note.
   *
   * @param name of what it is about
   * @param letters that have room in it, see {@link MarginRoom#letters}
   * @param named the pages to which it leads
   */
  record Note(String name, String markup, int letters, Set<String> named) {}

  private final Map<Beside, Note> notes = new ConcurrentHashMap<>();
  private final Map<String, Html> works = new ConcurrentHashMap<>();

  /** The note of a term or a work beside a paragraph of a page. */
  Note of(EntryId entry, Page page) {
    String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
    Note note =
        notes.computeIfAbsent(
            new Beside(entry, folder), beside -> note(entry, Page.in(page.composition(), folder)));
    return note.named().contains(page.path()) ? note(entry, page) : note;
  }

  /** A work as lists print it. */
  Html work(FormattedEntry entry) {
    return works.computeIfAbsent(
        entry.key(), key -> new Html(new Markup().pieces(entry.pieces()).toString()));
  }

  private Note note(EntryId id, Page page) {
    Composition all = page.composition();
    Link link = page.link(id);
    Markup out = new Markup();
    out.open("div", "class", "companion companion-" + id.kind().id());
    if (all.entry(id) instanceof Entry.Term term) {
      out.open("p", "class", "companion-title");
      out.element("a", link.text(), "href", link.href()).close("p");
      Html definition = new TextWriter(page, new Figures(page)).line(term.definition());
      out.raw("<p>").raw(definition.markup()).raw("</p>");
    } else {
      out.raw("<p>").raw(work(all.citations().entry(id.id())).markup()).raw("</p>");
    }
    out.raw("</div>\n");
    Set<String> named =
        all.references().from(id).stream()
            .map(Relation::to)
            .map(Addresses::page)
            .collect(Collectors.toUnmodifiableSet());
    String markup = out.toString();
    return new Note(link.text(), markup, MarginRoom.letters(markup), named);
  }
}
