package dev.vademecum.compose;

import dev.vademecum.catalog.Part;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.navigation.Outline;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.NavGroup;
import dev.vademecum.templates.view.NavItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contents of the handbook beside a page. Those of a small handbook are there as a whole; of a
 * large one there is the way to this page, and the rest is one step away on the front page. So a
 * page's size does not grow with the handbook.
 */
final class Sidebar {
  /** As many chapters, or parts, are still one glance. */
  private static final int GLANCE = 60;

  /** As many chapters, or parts, around this one are shown of a long row. */
  private static final int AROUND = 8;

  private final Page page;
  private final Composition all;
  private final @Nullable Entry here;
  private final boolean whole;
  private final Set<String> way;

  /** The front page, to which a fragment can be added. */
  private final String home;

  /**
   * @param here the entry whose page it is, if it is one's
   */
  Sidebar(Page page, @Nullable Entry here) {
    this.page = page;
    this.all = page.composition();
    this.here = here;
    this.home = isHere(CommonPage.HOME.path()) ? "" : page.href(CommonPage.HOME);
    this.whole = all.order().size() <= GLANCE;
    this.way =
        here == null
            ? Set.of()
            : all.outline().around(here.id()).stream()
                .map(Outline.Group::anchor)
                .collect(Collectors.toUnmodifiableSet());
  }

  List<NavGroup> groups() {
    List<NavGroup> groups = new ArrayList<>();
    List<Part> contents = all.handbook().contents();
    List<Part> loose = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    boolean few = contents.stream().filter(Part.Group.class::isInstance).count() <= GLANCE;
    int at = placeInContents();
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i) instanceof Part.Single chapter) {
        leaveGroups(left, groups);
        loose.add(chapter);
      } else if (few || (at >= 0 && Math.abs(i - at) <= AROUND)) {
        leaveGroups(left, groups);
        loose(loose, groups);
        groups.add(group(i));
      } else {
        loose(loose, groups);
        left.add(i);
      }
    }
    leaveGroups(left, groups);
    loose(loose, groups);
    groups.add(NavGroup.unfolded(all.messages().text("reference-pages"), lists()));
    return groups;
  }

  /** Where this page, or the group that has it, stands; below zero if it is no chapter's. */
  private int placeInContents() {
    List<Part> contents = all.handbook().contents();
    return IntStream.range(0, contents.size())
        .filter(i -> way.contains(Outline.anchor(Outline.ANCHOR, i)))
        .findFirst()
        .orElseGet(() -> place(contents));
  }

  private void loose(List<Part> chapters, List<NavGroup> groups) {
    if (!chapters.isEmpty()) {
      groups.add(NavGroup.unfolded("", items(chapters, Outline.ANCHOR)));
      chapters.clear();
    }
  }

  /** One line for a row of groups that is left out; a single one has its own in as much room. */
  private void leaveGroups(List<Integer> left, List<NavGroup> groups) {
    if (left.size() == 1) {
      groups.add(group(left.get(0)));
    } else if (!left.isEmpty()) {
      int first = left.get(0);
      List<Entry.Chapter> chapters =
          all.handbook().contents().subList(first, first + left.size()).stream()
              .flatMap(Part::chapters)
              .toList();
      String range = range(chapters.get(0), chapters.get(chapters.size() - 1));
      groups.add(NavGroup.away(new Link(range, atHome(Outline.anchor(Outline.ANCHOR, first)), "")));
    }
    left.clear();
  }

  private NavGroup group(int place) {
    Part.Group group = (Part.Group) all.handbook().contents().get(place);
    return group(group, Outline.anchor(Outline.ANCHOR, place));
  }

  private NavGroup group(Part.Group group, String anchor) {
    return isAway(anchor)
        ? NavGroup.away(new Link(group.title(), atHome(anchor), ""))
        : NavGroup.unfolded(group.title(), items(group.parts(), anchor));
  }

  /** Not on this page, but on the front page. */
  private boolean isAway(String anchor) {
    return !whole && !way.contains(anchor);
  }

  private String atHome(String anchor) {
    return home + "#" + anchor;
  }

  private List<NavItem> items(List<Part> parts, String anchor) {
    int chapters = (int) parts.stream().filter(Part.Single.class::isInstance).count();
    int at = place(parts);
    int first = at < 0 ? parts.size() : at - AROUND;
    int last = at < 0 ? -1 : at + AROUND;
    List<NavItem> items = new ArrayList<>();
    List<Part.Single> left = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Group group) {
        leave(left, anchor, items);
        items.add(inner(group, Outline.anchor(anchor, i)));
      } else if (whole || chapters <= 2 * AROUND || (i >= first && i <= last)) {
        leave(left, anchor, items);
        items.add(chapter((Part.Single) parts.get(i)));
      } else {
        left.add((Part.Single) parts.get(i));
      }
    }
    leave(left, anchor, items);
    return items;
  }

  private int place(List<Part> parts) {
    for (int i = 0; here != null && i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Single single && single.chapter().id().equals(here.id())) {
        return i;
      }
    }
    return -1;
  }

  /** One line for a row of chapters that is left out; a single one has its own in as much room. */
  private void leave(List<Part.Single> left, String anchor, List<NavItem> items) {
    if (left.size() == 1) {
      items.add(chapter(left.get(0)));
    } else if (!left.isEmpty()) {
      String range = range(left.get(0).chapter(), left.get(left.size() - 1).chapter());
      items.add(NavItem.link("", range, atHome(anchor), false));
    }
    left.clear();
  }

  private NavItem inner(Part.Group group, String anchor) {
    return isAway(anchor)
        ? NavItem.link("", group.title(), atHome(anchor), false)
        : NavItem.group(group.title(), items(group.parts(), anchor));
  }

  private NavItem chapter(Part.Single single) {
    EntryId id = single.chapter().id();
    Link link = page.link(id);
    String number = number(single.chapter());
    return NavItem.link(number, link.text(), link.href(), isHere(Addresses.of(id)));
  }

  private String number(Entry.Chapter chapter) {
    return all.order().number(chapter.id()).map(n -> Integer.toString(n)).orElse("");
  }

  private String range(Entry.Chapter first, Entry.Chapter last) {
    return all.messages().text("chapters-range", number(first), number(last));
  }

  private boolean isHere(String address) {
    return address.equals(page.path());
  }

  /** The lists of all that is no chapter, this page below its own; the map; all entries. */
  private List<NavItem> lists() {
    Stream<NavItem> kinds =
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.CHAPTER && all.handbook().has(kind))
            .map(this::list);
    Stream<CommonPage> whole =
        all.bonds().isEmpty()
            ? Stream.of(CommonPage.ENTRIES)
            : Stream.of(CommonPage.MAP, CommonPage.ENTRIES);
    return Stream.concat(kinds, whole.map(this::common)).toList();
  }

  private NavItem list(Kind kind) {
    NavItem item = common(Addresses.list(kind));
    if (here == null || here.id().kind() != kind) {
      return item;
    }
    Link self = page.link(here.id());
    return item.with(NavItem.link("", self.text(), self.href(), true));
  }

  private NavItem common(CommonPage list) {
    String title = Frames.title(all.messages(), list);
    return NavItem.link("", title, page.href(list), isHere(list.path()));
  }
}
