package dev.vademecum.compose;

import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.MapHub;
import dev.vademecum.templates.view.MapRow;
import dev.vademecum.templates.view.MapSection;
import dev.vademecum.templates.view.MapView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The page that shows how chapters, interventions, models, cases and courses hang together. Few
 * entries are one drawing. Many are a drawing for each chapter, with what it leads to, and one of
 * chapters and models above them; that a chapter only mentions another is left to their own pages
 * then, and what is too little to be drawn is said in words.
 */
final class MapPage {
  /** As many entries are still one drawing. */
  private static final int GLANCE = 60;

  /** Who hangs together with so many others is a hub, of which the first few are named. */
  private static final int MANY = 10;

  private static final int HUBS = 5;

  /** Fewer bonds are sooner read than seen. */
  private static final int FEW = 3;

  private static final List<Kind> COUNTED =
      List.of(Kind.INTERVENTION, Kind.MODEL, Kind.CASE, Kind.COURSE);

  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final Bonds bonds;
  private final MapFigures figures;
  private final Set<Bonds.Bond> shown = new HashSet<>();

  private MapPage(Composition all, Object facts, Memory memory) {
    this.page = Page.of(all, CommonPage.MAP);
    this.all = all;
    this.messages = all.messages();
    this.bonds = all.bonds();
    this.figures = new MapFigures(page, facts, memory);
  }

  /**
   * The page.
   *
   * @param facts what names and addresses of entries hang on
   */
  static MapView view(Composition all, Object facts, Memory memory) {
    MapPage map = new MapPage(all, facts, memory);
    return map.bonds.entries().size() <= GLANCE ? map.whole() : map.parts();
  }

  private String title() {
    return Frames.title(messages, CommonPage.MAP);
  }

  private MapView view(
      Html figure, List<String> columns, List<MapRow> rows, List<MapSection> sections) {
    return new MapView(
        new Frames(page).of(CommonPage.MAP, title()),
        Html.text(messages.text("map.intro")),
        hubs(),
        figure,
        columns,
        rows,
        sections);
  }

  /** What hangs together with the most, and with many. */
  private List<MapHub> hubs() {
    return bonds.entries().stream()
        .filter(id -> bonds.of(id).size() >= MANY)
        .sorted(
            Comparator.comparing((EntryId id) -> -bonds.of(id).size()).thenComparing(bonds::place))
        .limit(HUBS)
        .map(id -> new MapHub(page.link(id), bonds.of(id).size()))
        .toList();
  }

  private MapView whole() {
    Html figure = figures.figure("map", title(), bonds.all(), "");
    return view(figure, List.of(), List.of(), List.of());
  }

  private MapView parts() {
    List<EntryId> chapters = ofKind(Kind.CHAPTER).toList();
    List<Kind> kinds = COUNTED.stream().filter(kind -> ofKind(kind).count() > 0).toList();
    List<MapSection> sections = new ArrayList<>();
    for (EntryId chapter : chapters) {
      Collection<Bonds.Bond> found = around(chapter);
      if (!found.isEmpty()) {
        sections.add(section(chapter, found));
      }
    }
    Stream.of(Kind.MODEL, Kind.CASE, Kind.COURSE, Kind.INTERVENTION)
        .flatMap(this::ofKind)
        .forEach(hub -> rest(hub).forEach(sections::add));
    return view(
        overview(),
        kinds.stream().map(kind -> messages.text("kinds." + kind.id())).toList(),
        rows(chapters, kinds),
        sections);
  }

  private Stream<EntryId> ofKind(Kind kind) {
    return bonds.entries().stream().filter(id -> id.kind() == kind);
  }

  /** The chapters with the models that they lead to; empty where there is no such chapter. */
  private Html overview() {
    List<Bonds.Bond> models =
        bonds.all().stream().filter(bond -> isBetween(bond, Kind.CHAPTER, Kind.MODEL)).toList();
    return models.isEmpty()
        ? Html.EMPTY
        : figures.figure("map", messages.text("map.overview"), models, "");
  }

  private static boolean isBetween(Bonds.Bond bond, Kind one, Kind other) {
    Kind from = bond.from().kind();
    Kind to = bond.to().kind();
    return (from == one && to == other) || (from == other && to == one);
  }

  private List<MapRow> rows(List<EntryId> chapters, List<Kind> kinds) {
    List<MapRow> rows = new ArrayList<>();
    String part = "";
    for (EntryId chapter : chapters) {
      String own = figures.part(chapter);
      rows.add(row(own.equals(part) ? "" : own, chapter, kinds));
      part = own;
    }
    return rows;
  }

  private MapRow row(String part, EntryId chapter, List<Kind> kinds) {
    String number = all.order().number(chapter).map(n -> Integer.toString(n)).orElse("");
    Link itself = page.link(chapter);
    Link link =
        structural(chapter).isEmpty() ? itself : new Link(itself.text(), "#" + anchor(chapter), "");
    List<String> counts =
        kinds.stream()
            .map(kind -> count(chapter, kind))
            .map(count -> count == 0 ? "–" : Long.toString(count))
            .toList();
    return new MapRow(part, number, link, counts);
  }

  private long count(EntryId chapter, Kind kind) {
    return bonds.of(chapter).stream().filter(bond -> bond.other(chapter).kind() == kind).count();
  }

  private static String anchor(EntryId id) {
    return "map-" + id.kind().id() + "-" + id.id();
  }

  private MapSection section(EntryId hub, Collection<Bonds.Bond> found) {
    shown.addAll(found);
    String anchor = anchor(hub);
    Link title = page.link(hub);
    Html figure =
        found.size() < FEW
            ? figures.words(found)
            : figures.figure(anchor + "-figure", title.text(), found, hub.toString());
    return new MapSection(anchor, messages.text("kind." + hub.kind().id()), title, figure);
  }

  /** The bonds of an entry, but for chapters that only mention each other. */
  private List<Bonds.Bond> structural(EntryId id) {
    return bonds.of(id).stream()
        .filter(bond -> !(bond.isLoose() && isBetween(bond, Kind.CHAPTER, Kind.CHAPTER)))
        .toList();
  }

  /** What a chapter hangs together with, and how all of that does among itself. */
  private Collection<Bonds.Bond> around(EntryId chapter) {
    Set<Bonds.Bond> found = new LinkedHashSet<>(structural(chapter));
    Set<EntryId> near = new LinkedHashSet<>();
    found.forEach(bond -> near.add(bond.other(chapter)));
    for (EntryId id : near) {
      bonds.of(id).stream()
          .filter(bond -> bond.other(id).kind() != id.kind() && near.contains(bond.other(id)))
          .filter(bond -> bond.other(id).kind() != Kind.CHAPTER && id.kind() != Kind.CHAPTER)
          .forEach(found::add);
    }
    return found;
  }

  /** What no drawing has shown yet of what an entry hangs together with. */
  private Stream<MapSection> rest(EntryId hub) {
    List<Bonds.Bond> left =
        bonds.of(hub).stream()
            .filter(bond -> !shown.contains(bond))
            .sorted(Comparator.comparing(bond -> bonds.place(bond.other(hub))))
            .toList();
    return left.isEmpty() ? Stream.empty() : Stream.of(section(hub, left));
  }
}
