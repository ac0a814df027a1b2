package dev.vademecum.compose;

import dev.vademecum.catalog.Facts;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.Redirect;
import dev.vademecum.reference.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the page of an entry shows of chapters: those beside it in the contents, before and after
 * it, and at either end of a link. With a definition or a model come the links of that.
 */
final class Shown {
  private final Composition all;
  private final Memory memory;

  Shown(Composition all, Memory memory) {
    this.all = all;
    this.memory = memory;
  }

  /** As values; a page that shows equal ones is the same. */
  List<Object> by(Entry entry) {
    Page page = Page.of(all, entry.id());
    List<Object> shown = new ArrayList<>();
    shown.add(all.titles().of(entry.id()));
    shown.add(new Sidebar(page, entry).groups());
    shown.add(all.order().previous(entry.id()).map(chapter -> page.link(chapter.id())));
    shown.add(all.order().next(entry.id()).map(chapter -> page.link(chapter.id())));
    for (Redirect old : all.redirects().anchorsOn(Addresses.page(entry.id()))) {
      shown.add(List.of(old.address(), page.link(old.to())));
    }
    linked(entry.id()).forEach(id -> shown.add(Facts.of(all.handbook(), id, memory)));
    return shown;
  }

  private Set<EntryId> linked(EntryId id) {
    Set<EntryId> ends = new LinkedHashSet<>();
    ends(id).forEach(ends::add);
    for (EntryId end : List.copyOf(ends)) {
      if (end.kind() == Kind.MODEL) {
        ends(end).forEach(ends::add);
      } else if (end.kind() != Kind.CHAPTER) {
        targets(end).forEach(ends::add);
      }
    }
    ends.removeIf(end -> end.kind() != Kind.CHAPTER);
    return ends;
  }

  private Stream<EntryId> ends(EntryId id) {
    return Stream.concat(targets(id), all.references().to(id).stream().map(Relation::from));
  }

  private Stream<EntryId> targets(EntryId id) {
    return all.references().from(id).stream().map(Relation::to);
  }
}
