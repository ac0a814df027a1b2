package dev.vademecum.compose;

import dev.vademecum.citation.FormattedEntry;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Meta;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.reference.CitedPlace;
import dev.vademecum.reference.RelationType;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.EntryFoot;
import dev.vademecum.templates.view.EntryHead;
import dev.vademecum.templates.view.ItemStanding;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ReferenceItem;
import dev.vademecum.templates.view.Rights;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands below the text of an entry. */
final class Foots {
  /** Links back to a page's own citations of a work; more are folded. */
  private static final int MOST_SHOWN = 10;

  private final Page page;
  private final Composition all;
  private final Messages messages;

  Foots(Page page) {
    this.page = page;
    this.all = page.composition();
    this.messages = all.messages();
  }

  EntryFoot of(Entry entry) {
    return of(entry, Backlinks.BETWEEN_INTERVENTIONS);
  }

  /** The same without some relations, which the page shows elsewhere. */
  EntryFoot of(Entry entry, Set<RelationType> shown) {
    Meta meta = entry.meta();
    return new EntryFoot(
        all.handbook().config().citation().entryLists() ? literature(entry.id()) : List.of(),
        new Backlinks(page).to(entry.id(), shown),
        rights(meta.rights()),
        updated(meta));
  }

  /** The same for an entry on a common page, with what else its head would say. */
  ItemStanding standing(Entry entry, EntryHead head) {
    Meta meta = entry.meta();
    return new ItemStanding(
        head.aliases(),
        head.statusLabel(),
        head.stub(),
        head.facets(),
        rights(meta.rights()),
        updated(meta));
  }

  private String updated(Meta meta) {
    return meta.updated().isEmpty()
        ? ""
        : messages.text("updated", Words.date(messages, meta.updated()));
  }

  /** What an entry cites, each with links back to where it does. */
  List<ReferenceItem> literature(EntryId id) {
    return all.citations().literature(id).stream().map(entry -> item(id, entry)).toList();
  }

  private ReferenceItem item(EntryId id, FormattedEntry entry) {
    List<Link> back = back(id, entry);
    int shown = back.size() > MOST_SHOWN ? MOST_SHOWN - 1 : back.size();
    return new ReferenceItem(
        Addresses.reference(entry.key()),
        all.notes().work(entry),
        List.copyOf(back.subList(0, shown)),
        List.copyOf(back.subList(shown, back.size())),
        all.openUrl(entry.key()));
  }

  private List<Link> back(EntryId in, FormattedEntry entry) {
    List<Link> links = new ArrayList<>();
    for (CitedPlace place : all.references().citationsIn(in)) {
      boolean here =
          place.citation().items().stream().anyMatch(item -> item.key().equals(entry.key()));
      if (here) {
        String number = Integer.toString(links.size() + 1);
        links.add(new Link(number, "#" + Addresses.citation(in, place.number()), ""));
      }
    }
    return links;
  }

  /** A licence given by its address is a link. */
  private static Link licence(String licence) {
    return licence.matches("https?://\\S+")
        ? new Link(licence, licence, "external")
        : Link.plain(licence);
  }

  private @Nullable Rights rights(Meta.Rights rights) {
    if (rights.isEmpty()) {
      return null;
    }
    Link licence = rights.licence().isEmpty() ? null : licence(rights.licence());
    return new Rights(
        all.word("rights.", rights.status()),
        rights.holder(),
        licence,
        new TextWriter(page, new Figures(page)).line(rights.note()));
  }
}
