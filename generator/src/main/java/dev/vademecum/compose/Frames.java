package dev.vademecum.compose;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.PlainText;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.navigation.Outline;
import dev.vademecum.navigation.Redirect;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Forward;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.Moved;
import dev.vademecum.templates.view.Shell;
import dev.vademecum.templates.view.TocItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        new Descriptions(all).of(entry),
        canonical(),
        breadcrumbs(entry),
        new Sidebar(page, entry).groups(),
        previous.orElse(null),
        next.orElse(null),
        contents(entry.meta().body().document()),
        List.of(),
        old(true).map(Redirect::fragment).toList(),
        moved(),
        null,
        new MachineData(all).of(entry),
        entry instanceof Entry.Person ? null : CitablePage.of(all, entry, canonical()));
  }

  /** The frame of the sheet that is an empty copy of a model. */
  Shell sheet(Entry.Model model, String title, boolean wide) {
    List<Link> crumbs = new ArrayList<>(breadcrumbs(model));
    crumbs.add(page.link(model.id()));
    return new Shell(
        page.root(),
        title,
        all.titles().ofSheet(model.id()),
        new Descriptions(all).inBook(title),
        canonical(),
        crumbs,
        new Sidebar(page, null).groups(),
        null,
        null,
        List.of(),
        wide ? List.of("worksheet-wide") : List.of(),
        List.of(),
        moved(),
        null,
        Html.EMPTY,
        null);
  }

  /** The frame of a page that every handbook has. */
  Shell of(CommonPage common, String title) {
    List<Link> crumbs = common == CommonPage.HOME ? List.of() : List.of(home());
    return new Shell(
        page.root(),
        title,
        common == CommonPage.HOME ? all.titles().front(all.handbook()) : all.titles().of(title),
        new Descriptions(all).of(common),
        canonical(),
        crumbs,
        new Sidebar(page, null).groups(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        moved(),
        null,
        new MachineData(all).of(common),
        common == CommonPage.HOME ? CitablePage.book(all, canonical()) : null);
  }

  /**
   * The frame of a page that follows from what a handbook has.
   *
   * @param name its title where no other page is beside it
   * @param has what there is on it, in a few words
   * @param above the pages between the front page and this one
   */
  Shell of(String title, String name, String has, List<Link> above) {
    return new Shell(
        page.root(),
        title,
        all.titles().of(name),
        new Descriptions(all).inBook(name + " · " + has),
        canonical(),
        Stream.concat(Stream.of(home()), above.stream()).toList(),
        new Sidebar(page, null).groups(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        Html.EMPTY,
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
        forward,
        Html.EMPTY,
        null);
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

  private Link group(Outline.Group group) {
    return new Link(group.title(), page.href(CommonPage.HOME.path() + "#" + group.anchor()), "");
  }

  private List<Link> breadcrumbs(Entry entry) {
    if (entry.id().kind() == Kind.CHAPTER) {
      return Stream.concat(
              Stream.of(home()), all.outline().around(entry.id()).stream().map(this::group))
          .toList();
    }
    CommonPage list = Addresses.list(entry.id().kind());
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
      case MAP -> messages.text("page.map");
      case ENTRIES -> messages.text("page.entries");
      case SEARCH -> messages.text("page.search");
      case COVERAGE -> messages.text("page.coverage");
      case PRINT -> messages.text("page.print");
      case ACCESSIBILITY -> messages.text("page.accessibility");
      case NOT_FOUND -> messages.text("page.not-found");
    };
  }

  private static List<TocItem> contents(Document document) {
    return document.headings().stream().filter(h -> h.level() <= 3).map(Frames::toc).toList();
  }

  private static TocItem toc(Block.Heading heading) {
    return new TocItem(
        Math.max(2, heading.level()), PlainText.of(heading.content()), "#" + heading.id());
  }
}
