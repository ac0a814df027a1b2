package dev.vademecum.compose;

import dev.vademecum.catalog.Part;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.navigation.Outline;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.ChapterLine;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.GroupTitle;
import dev.vademecum.templates.view.HomeView;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.NotFoundView;
import dev.vademecum.templates.view.SearchView;
import dev.vademecum.templates.view.Way;
import dev.vademecum.templates.view.WayItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The front page, the page of search, and the page for addresses that do not exist. */
final class HomePage {
  /** Contents with more chapters begin with their parts. */
  private static final int LONG = 40;

  /** Contents with more chapters name them only, to be looked through and not read. */
  private static final int VERY_LONG = 100;

  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final TextWriter texts;

  /** How many chapters there are. */
  private final int count;

  private final Figures figures;

  private HomePage(Composition all, CommonPage common) {
    this.page = Page.of(all, common);
    this.all = all;
    this.messages = all.messages();
    this.figures = new Figures(page);
    this.texts = new TextWriter(page, figures);
    this.count = all.handbook().chapters().size();
  }

  static HomeView home(Composition all) {
    return new HomePage(all, CommonPage.HOME).view();
  }

  private HomeView view() {
    Optional<Entry.Model> central =
        all.models().stream().findFirst().map(id -> (Entry.Model) all.entry(id));
    return new HomeView(
        new Frames(page).of(CommonPage.HOME, all.handbook().config().title()),
        Html.text(all.handbook().config().summary()),
        central.map(figures::figure).orElse(Html.EMPTY),
        central.map(model -> page.link(model.id())).orElse(Link.plain("")),
        Stream.concat(all.ownFacets().map(this::way), Stream.of(parts()))
            .filter(way -> !way.items().isEmpty())
            .toList(),
        chapters(),
        facts());
  }

  private Way way(String facet) {
    String label = withinText(all.facetLabel(facet));
    List<WayItem> items =
        all.handbook().config().facet(facet).stream()
            .flatMap(f -> f.valueIds().stream())
            .map(value -> door(facet, value))
            .flatMap(Optional::stream)
            .toList();
    return new Way(facet, messages.text("way.facet", label), "", items);
  }

  /**
   * A label as it stands within a sentence: German alone writes its nouns with a capital there too.
   */
  private String withinText(String label) {
    return messages.language().equals("de") ? label : label.toLowerCase(Locale.ROOT);
  }

  private Optional<WayItem> door(String facet, String value) {
    long count =
        all.handbook().all(Entry.Intervention.class).stream()
            .filter(intervention -> intervention.meta().facet(facet).contains(value))
            .count();
    if (count == 0) {
      return Optional.empty();
    }
    String href = page.href(Addresses.facetValue(facet, value));
    Link link = new Link(all.valueLabel(facet, value), href, "");
    return Optional.of(new WayItem(link, "", messages.count("intervention", (int) count)));
  }

  /** The parts of contents that are too long to look through; empty for others. */
  private Way parts() {
    List<WayItem> items = new ArrayList<>();
    List<Part> parts = all.handbook().contents();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Group group) {
        String href = "#" + Outline.anchor(Outline.ANCHOR, i);
        int count = (int) group.chapters().count();
        items.add(
            new WayItem(new Link(group.title(), href, ""), "", messages.count("chapter", count)));
      }
    }
    boolean isLong = count > LONG && items.size() > 1;
    return new Way("parts", messages.text("way.parts"), "", isLong ? items : List.of());
  }

  private List<ChapterLine> chapters() {
    List<ChapterLine> lines = new ArrayList<>();
    add(all.handbook().contents(), Outline.ANCHOR, new ArrayList<>(), lines);
    return lines;
  }

  /**
   * @param titles of the groups that start before the next chapter; emptied by it
   */
  private void add(
      List<Part> parts, String anchor, List<GroupTitle> titles, List<ChapterLine> lines) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Group group) {
        String own = Outline.anchor(anchor, i);
        int level = own.split("-", -1).length - 1;
        titles.add(new GroupTitle(own, group.title(), level));
        add(group.parts(), own, titles, lines);
      } else {
        lines.add(line((Part.Single) parts.get(i), titles));
        titles.clear();
      }
    }
  }

  private ChapterLine line(Part.Single single, List<GroupTitle> titles) {
    Entry.Chapter chapter = single.chapter();
    EntryId id = chapter.id();
    String number = all.order().number(id).map(n -> Integer.toString(n)).orElse("");
    Html summary = count > VERY_LONG ? Html.EMPTY : texts.line(chapter.meta().summary());
    return new ChapterLine(titles, number, page.link(id), summary);
  }

  private List<Fact> facts() {
    List<Link> counts =
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.CHAPTER)
            .map(this::count)
            .flatMap(Optional::stream)
            .toList();
    return counts.isEmpty()
        ? List.of()
        : List.of(
            new Fact(
                "contents",
                messages.text("reference-pages"),
                Stream.of(counts.stream(), map().stream(), book().stream())
                    .flatMap(links -> links)
                    .toList()));
  }

  private Optional<Link> map() {
    Link link = new Link(Frames.title(messages, CommonPage.MAP), page.href(CommonPage.MAP), "");
    return Optional.of(link).filter(map -> !all.bonds().isEmpty());
  }

  private Optional<Link> book() {
    Link link = new Link(Frames.title(messages, CommonPage.PRINT), page.href(CommonPage.PRINT), "");
    return Optional.of(link).filter(book -> BookPage.isMade(all.handbook()));
  }

  private Optional<Link> count(Kind kind) {
    int count = (int) all.handbook().ofKind(kind).count();
    String href = page.href(Addresses.list(kind));
    return count == 0
        ? Optional.empty()
        : Optional.of(new Link(messages.count(kind.id(), count), href, ""));
  }

  static SearchView search(Composition all) {
    HomePage pages = new HomePage(all, CommonPage.SEARCH);
    String title = Frames.title(all.messages(), CommonPage.SEARCH);
    return new SearchView(new Frames(pages.page).of(CommonPage.SEARCH, title));
  }

  static NotFoundView notFound(Composition all) {
    HomePage pages = new HomePage(all, CommonPage.NOT_FOUND);
    List<Link> ways = new ArrayList<>();
    ways.add(new Link(pages.messages.text("home"), pages.page.href(CommonPage.HOME), ""));
    all.handbook().chapters().stream()
        .findFirst()
        .ifPresent(chapter -> ways.add(pages.page.link(chapter.id())));
    Stream.of(Kind.values())
        .filter(kind -> kind != Kind.CHAPTER && all.handbook().has(kind))
        .map(Addresses::list)
        .map(list -> new Link(Frames.title(pages.messages, list), pages.page.href(list), ""))
        .forEach(ways::add);
    return new NotFoundView(
        new Frames(pages.page)
            .of(CommonPage.NOT_FOUND, Frames.title(pages.messages, CommonPage.NOT_FOUND)),
        ways);
  }
}
