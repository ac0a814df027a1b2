package dev.vademecum.compose;

import dev.vademecum.citation.Citations;
import dev.vademecum.citation.FormattedEntry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.reference.CitedPlace;
import dev.vademecum.reference.Relation;
import dev.vademecum.templates.view.CitedWork;
import dev.vademecum.templates.view.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Works with links to all places of the handbook that cite them. */
final class CitedWorks {
  /** Pages that show before the rest folds. */
  private static final int SHOWN = 6;

  private final Page page;
  private final Composition all;
  private final Citations citations;

  CitedWorks(Page page) {
    this.page = page;
    this.all = page.composition();
    this.citations = all.citations();
  }

  /** Where all works are listed, and others link to. */
  CitedWork anchored(FormattedEntry entry) {
    return item(Addresses.reference(entry.key()), entry);
  }

  CitedWork plain(FormattedEntry entry) {
    return item("", entry);
  }

  private CitedWork item(String id, FormattedEntry entry) {
    List<List<Link>> pages = pages(entry.key());
    int shown = Math.min(SHOWN, pages.size());
    return new CitedWork(
        id,
        all.notes().work(entry),
        flat(pages.subList(0, shown)),
        flat(pages.subList(shown, pages.size())),
        pages.size() - shown,
        BibliographyFiles.links(page, entry.key()),
        all.openUrl(entry.key()));
  }

  private static List<Link> flat(List<List<Link>> pages) {
    return pages.stream().flatMap(List::stream).toList();
  }

  private List<List<Link>> pages(String key) {
    Map<EntryId, List<Relation>> places = new LinkedHashMap<>();
    citations
        .citedBy(key)
        .forEach(
            relation ->
                places.computeIfAbsent(relation.from(), id -> new ArrayList<>()).add(relation));
    return places.entrySet().stream().map(from -> links(from.getKey(), from.getValue())).toList();
  }

  /** The very places where an entry cites a work: its title for the first, then numbers. */
  private List<Link> links(EntryId from, List<Relation> relations) {
    Link link = page.link(from);
    List<CitedPlace> places =
        relations.stream().map(citations::place).flatMap(Optional::stream).distinct().toList();
    if (places.isEmpty()) {
      return List.of(link);
    }
    return IntStream.range(0, places.size())
        .mapToObj(
            i ->
                new Link(
                    i == 0 ? link.text() : link.text() + " (" + (i + 1) + ")",
                    page.href(
                        Addresses.page(from)
                            + "#"
                            + Addresses.citation(from, places.get(i).number())),
                    from.kind().id()))
        .toList();
  }
}
