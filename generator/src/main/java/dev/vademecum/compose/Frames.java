package dev.vademecum.compose;

import dev.vademecum.catalog.Part;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.PlainText;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.navigation.Redirect;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Forward;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.Moved;
import dev.vademecum.templates.view.NavGroup;
import dev.vademecum.templates.view.NavItem;
import dev.vademecum.templates.view.Shell;
import dev.vademecum.templates.view.TocItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands around the content of a page. */
final class Frames {
  private final Page page;
  private final Composition all;
  private final Messages messages;

  Frames(Page page) {
    this.page = page;
    this.all = page.composition();
    this.messages = all.messages();
  }

  /** The frame of an entry's own page. */
  Shell of(Entry entry) {
    Optional<Link> previous = all.order().previous(entry.id()).map(c -> page.link(c.id()));
    Optional<Link> next = all.order().next(entry.id()).map(c -> page.link(c.id()));
    return new Shell(
        page.root(),
        entry.title(),
        all.titles().of(entry.id()),
        PlainText.ofBlocks(entry.meta().summary().document().blocks()).strip(),
        canonical(),
        breadcrumbs(entry.id().kind()),
        navigation(entry),
        previous.orElse(null),
        next.orElse(null),
        contents(entry.meta().body().document()),
        List.of(),
        old(true).map(Redirect::fragment).toList(),
        moved(),
        null);
  }

  /** The frame of the sheet that is an empty copy of a model. */
  Shell sheet(Entry.Model model, String title, boolean wide) {
    List<Link> crumbs = new ArrayList<>(breadcrumbs(model.id().kind()));
    crumbs.add(page.link(model.id()));
    return new Shell(
        page.root(),
        title,
        all.titles().ofSheet(model.id()),
        "",
        canonical(),
        crumbs,
        navigation(null),
        null,
        null,
        List.of(),
        wide ? List.of("worksheet-wide") : List.of(),
        List.of(),
        moved(),
        null);
  }

  /** The frame of a page that every handbook has. */
  Shell of(CommonPage common, String title) {
    String description = common == CommonPage.HOME ? all.handbook().config().summary() : "";
    List<Link> crumbs = common == CommonPage.HOME ? List.of() : List.of(home());
    return new Shell(
        page.root(),
        title,
        common == CommonPage.HOME ? Titles.front(all.handbook()) : all.titles().of(title),
        description,
        canonical(),
        crumbs,
        navigation(null),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        moved(),
        null);
  }

  /**
   * The frame of a page that follows from what a handbook has.
   *
   * @param name its title where no other page is beside it
   * @param above the pages between the front page and this one
   */
  Shell of(String title, String name, List<Link> above) {
    return new Shell(
        page.root(),
        title,
        all.titles().of(name),
        "",
        canonical(),
        Stream.concat(Stream.of(home()), above.stream()).toList(),
        navigation(null),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /** The small frame of a page at an old address. */
  Shell redirect(EntryId to, Forward forward) {
    String address = Addresses.page(to);
    return new Shell(
        page.root(),
        messages.text("page.redirect"),
        all.titles().of(page.path()),
        "",
        all.siteUrl().isEmpty() ? page.href(address) : all.siteUrl() + address,
        List.of(home()),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        forward);
  }

  /** The old fragments of this page: of the page as a whole, or of what is elsewhere now. */
  private Stream<Redirect> old(boolean whole) {
    return all.redirects().anchorsOn(page.path()).stream()
        .filter(redirect -> Addresses.of(redirect.to()).equals(page.path()) == whole);
  }

  private List<Moved> moved() {
    return old(false).map(redirect -> RedirectPages.moved(page, redirect)).toList();
  }

  private String canonical() {
    boolean none = all.siteUrl().isEmpty() || page.path().equals(CommonPage.NOT_FOUND.path());
    return none ? "" : Addresses.onSite(all.siteUrl(), page.path());
  }

  private Link home() {
    return new Link(messages.text("home"), page.href(CommonPage.HOME), "");
  }

  private List<Link> breadcrumbs(Kind kind) {
    if (kind == Kind.CHAPTER) {
      return List.of(home());
    }
    CommonPage list = Addresses.list(kind);
    return List.of(home(), new Link(title(list), page.href(list), ""));
  }

  private String title(CommonPage common) {
    return title(messages, common);
  }

  static String title(Messages messages, CommonPage common) {
    return switch (common) {
      case HOME -> messages.text("home");
      case INTERVENTIONS -> messages.text("page.interventions");
      case MODELS -> messages.text("page.models");
      case CASES -> messages.text("page.cases");
      case COURSES -> messages.text("page.courses");
      case GLOSSARY -> messages.text("page.glossary");
      case PEOPLE -> messages.text("page.people");
      case BIBLIOGRAPHY -> messages.text("page.bibliography");
      case ENTRIES -> messages.text("page.entries");
      case SEARCH -> messages.text("page.search");
      case NOT_FOUND -> messages.text("page.not-found");
    };
  }

  private List<NavGroup> navigation(@Nullable Entry here) {
    List<NavGroup> groups = new ArrayList<>();
    List<NavItem> loose = new ArrayList<>();
    for (Part part : all.handbook().contents()) {
      if (part instanceof Part.Group group) {
        flush(loose, groups);
        List<NavItem> items = group.parts().stream().map(this::item).toList();
        groups.add(new NavGroup(group.title(), isOpen(group), items));
      } else {
        loose.add(item(part));
      }
    }
    flush(loose, groups);
    List<NavItem> lists = lists(here);
    if (!lists.isEmpty()) {
      groups.add(new NavGroup(messages.text("reference-pages"), true, lists));
    }
    return groups;
  }

  private static void flush(List<NavItem> loose, List<NavGroup> groups) {
    if (!loose.isEmpty()) {
      groups.add(new NavGroup("", true, List.copyOf(loose)));
      loose.clear();
    }
  }

  /** A small handbook lies open as a whole; in a large one only the way to this page does. */
  private boolean isOpen(Part.Group group) {
    int many = 30;
    return all.order().size() <= many
        || group.chapters().anyMatch(chapter -> isHere(Addresses.of(chapter.id())));
  }

  private boolean isHere(String address) {
    return address.equals(page.path());
  }

  private NavItem item(Part part) {
    if (part instanceof Part.Group group) {
      List<NavItem> items = group.parts().stream().map(this::item).toList();
      return new NavItem("", group.title(), "", false, items);
    }
    EntryId id = ((Part.Single) part).chapter().id();
    String number = all.order().number(id).map(n -> Integer.toString(n)).orElse("");
    Link link = page.link(id);
    return new NavItem(number, link.text(), link.href(), isHere(Addresses.of(id)), List.of());
  }

  private List<NavItem> lists(@Nullable Entry here) {
    List<NavItem> items = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.CHAPTER && all.handbook().has(kind)) {
        CommonPage list = Addresses.list(kind);
        List<NavItem> below =
            here != null && here.id().kind() == kind ? List.of(self(here)) : List.of();
        items.add(new NavItem("", title(list), page.href(list), isHere(list.path()), below));
      }
    }
    CommonPage entries = CommonPage.ENTRIES;
    items.add(
        new NavItem("", title(entries), page.href(entries), isHere(entries.path()), List.of()));
    return items;
  }

  /** This page below the list that it stands in. */
  private NavItem self(Entry entry) {
    Link link = page.link(entry.id());
    return new NavItem("", link.text(), link.href(), true, List.of());
  }

  private static List<TocItem> contents(Document document) {
    return document.headings().stream().filter(h -> h.level() <= 3).map(Frames::toc).toList();
  }

  private static TocItem toc(Block.Heading heading) {
    return new TocItem(
        Math.max(2, heading.level()), PlainText.of(heading.content()), "#" + heading.id());
  }
}
