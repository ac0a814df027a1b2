package dev.vademecum.compose;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.overview.Web;
import dev.vademecum.diagram.svg.WebWriter;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.Outline;
import dev.vademecum.reference.RelationType;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws some of what hangs together, with a text version of the same. */
final class MapFigures {
  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final Object facts;
  private final Memory memory;
  private final Map<String, EntryId> ids = new LinkedHashMap<>();

  /** A figure is drawn of bonds, and of what their ends are called, which hangs on facts. */
  private record Drawn(
      String prefix, String title, List<Bonds.Bond> bonds, String marked, Object facts)
      implements Memory.Key<Html> {}

  MapFigures(Page page, Object facts, Memory memory) {
    this.page = page;
    this.facts = facts;
    this.memory = memory;
    this.all = page.composition();
    this.messages = all.messages();
    all.bonds().entries().forEach(id -> ids.put(id.toString(), id));
  }

  /**
   * A figure.
   *
   * @param prefix starts its ids; unique on the page
   * @param marked the entry that it is about, or empty
   */
  Html figure(String prefix, String title, Collection<Bonds.Bond> bonds, String marked) {
    return memory.of(
        new Drawn(prefix, title, List.copyOf(bonds), marked, facts),
        new Diagnostics(),
        found -> drawn(prefix, title, bonds, marked));
  }

  /** The same in words alone. */
  Html words(Collection<Bonds.Bond> bonds) {
    Markup out = new Markup();
    out.open("div", "class", "text-version map-words").raw("\n");
    words(bonds, out);
    return new Html(out.raw("</div>\n").toString());
  }

  private Html drawn(String prefix, String title, Collection<Bonds.Bond> bonds, String marked) {
    Markup out = new Markup();
    out.open("figure", "class", "figure figure-map", "id", prefix).raw("\n");
    out.open("div", "class", "figure-frame", "tabindex", "0", "role", "group", "aria-label", title);
    WebWriter.Names names = new WebWriter.Names(prefix, title, marked, this::href, this::name);
    out.raw(all.diagrams().web(web(bonds), names)).raw("</div>\n");
    out.raw("<details class=\"text-version\"><summary data-pagefind-ignore>")
        .text(messages.text("figure.text-version"))
        .raw("</summary>\n");
    words(bonds, out);
    return new Html(out.raw("</details>\n</figure>\n").toString());
  }

  private String href(String id) {
    return link(id).href();
  }

  private Link link(String id) {
    EntryId entry = ids.get(id);
    return entry == null ? Link.plain(id) : page.link(entry);
  }

  private String name(String id) {
    EntryId entry = ids.get(id);
    return entry == null ? link(id).text() : label(entry) + ", " + kind(entry);
  }

  /** With the number of a chapter, as it is written in its box. */
  private String label(EntryId id) {
    return all.order().number(id).map(n -> n + " ").orElse("") + page.link(id).text();
  }

  private String kind(EntryId id) {
    return messages.text("kind." + id.kind().id());
  }

  private List<EntryId> ordered(Stream<EntryId> entries) {
    return entries.distinct().sorted(Comparator.comparing(all.bonds()::place)).toList();
  }

  private Web web(Collection<Bonds.Bond> bonds) {
    List<EntryId> entries =
        ordered(bonds.stream().flatMap(bond -> Stream.of(bond.from(), bond.to())));
    List<Web.Column> columns = new ArrayList<>();
    add(columns, chapters(of(entries, kind -> kind == Kind.CHAPTER)));
    add(columns, kinds(of(entries, kind -> kind == Kind.INTERVENTION)));
    add(columns, kinds(of(entries, kind -> kind.compareTo(Kind.INTERVENTION) > 0)));
    List<Web.Strand> threads =
        bonds.stream()
            .map(b -> new Web.Strand(b.from().toString(), b.to().toString(), b.isLoose()))
            .toList();
    return new Web(columns, threads);
  }

  private static List<EntryId> of(List<EntryId> entries, Predicate<Kind> kinds) {
    return entries.stream().filter(id -> kinds.test(id.kind())).toList();
  }

  /** The heading of the first part is that of the column. */
  private static void add(List<Web.Column> columns, List<Web.Section> sections) {
    if (!sections.isEmpty()) {
      Web.Section first = sections.get(0);
      List<Web.Section> parts = new ArrayList<>(sections);
      parts.set(0, new Web.Section("", first.ordered(), first.things()));
      columns.add(new Web.Column(first.heading(), parts));
    }
  }

  /** Under the titles of the parts that they are in. */
  private List<Web.Section> chapters(List<EntryId> entries) {
    List<Web.Section> sections = new ArrayList<>();
    if (!entries.isEmpty()) {
      sections.add(new Web.Section(messages.text("kinds.chapter"), true, List.of()));
    }
    List<Web.Thing> things = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      things.add(thing(entries.get(i)));
      String title = part(entries.get(i));
      if (i + 1 == entries.size() || !part(entries.get(i + 1)).equals(title)) {
        sections.add(new Web.Section(title, true, things));
        things.clear();
      }
    }
    return sections;
  }

  /** The title of the part that a chapter is in, or empty. */
  String part(EntryId chapter) {
    return all.outline().around(chapter).stream()
        .map(Outline.Group::title)
        .collect(Collectors.joining(" · "));
  }

  private List<Web.Section> kinds(List<EntryId> entries) {
    Map<Kind, List<Web.Thing>> kinds = new LinkedHashMap<>();
    for (EntryId id : entries) {
      kinds.computeIfAbsent(id.kind(), kind -> new ArrayList<>()).add(thing(id));
    }
    return kinds.entrySet().stream()
        .map(k -> new Web.Section(messages.text("kinds." + k.getKey().id()), false, k.getValue()))
        .toList();
  }

  private Web.Thing thing(EntryId id) {
    return new Web.Thing(id.toString(), id.kind().id(), label(id));
  }

  /** Each entry with what it hangs together with, every bond once. */
  private void words(Collection<Bonds.Bond> bonds, Markup out) {
    Map<EntryId, Map<String, Set<EntryId>>> lines = new LinkedHashMap<>();
    for (EntryId id : ordered(bonds.stream().map(this::first))) {
      lines.put(id, new LinkedHashMap<>());
    }
    for (RelationType type : RelationType.values()) {
      bonds.stream().filter(bond -> bond.type() == type).forEach(bond -> note(bond, lines));
    }
    out.raw("<ul>\n");
    lines.forEach((id, ways) -> line(id, ways, out));
    out.raw("</ul>\n");
  }

  private EntryId first(Bonds.Bond bond) {
    Bonds order = all.bonds();
    return order.place(bond.from()) < order.place(bond.to()) ? bond.from() : bond.to();
  }

  private void note(Bonds.Bond bond, Map<EntryId, Map<String, Set<EntryId>>> lines) {
    EntryId first = first(bond);
    String side = first.equals(bond.from()) ? ".out" : ".in";
    lines
        .computeIfAbsent(first, id -> new LinkedHashMap<>())
        .computeIfAbsent("relation." + bond.type().id() + side, key -> new LinkedHashSet<>())
        .add(bond.other(first));
  }

  private void line(EntryId id, Map<String, Set<EntryId>> ways, Markup out) {
    out.raw("<li>");
    anchor(id, out);
    out.text(" (" + kind(id) + ")").raw("<ul>");
    ways.forEach((key, others) -> way(messages.text(key), others, out));
    out.raw("</ul></li>\n");
  }

  private void way(String wording, Set<EntryId> others, Markup out) {
    out.raw("<li>").text(wording.substring(0, 1).toUpperCase(Locale.ROOT));
    out.text(wording.substring(1) + messages.text("colon"));
    boolean first = true;
    for (EntryId other : ordered(others.stream())) {
      out.raw(first ? "" : ", ");
      anchor(other, out);
      first = false;
    }
    out.raw("</li>");
  }

  private void anchor(EntryId id, Markup out) {
    Link link = page.link(id);
    out.element("a", link.text(), "class", "entry entry-" + link.kind(), "href", link.href());
  }
}
