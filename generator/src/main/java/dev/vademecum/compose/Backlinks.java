package dev.vademecum.compose;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.templates.view.Backlink;
import dev.vademecum.templates.view.BacklinkGroup;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What points at an entry, seen from that entry. */
final class Backlinks {
  /** These are shown in both directions among an intervention's own relations. */
  static final Set<RelationType> BETWEEN_INTERVENTIONS =
      Set.of(
          RelationType.PRECEDES,
          RelationType.ALTERNATIVE_TO,
          RelationType.COMBINES_WITH,
          RelationType.VARIATION_OF);

  /** Said after the name of the other entry, as a sentence of which it is the subject. */
  private static final Set<RelationType> ACTIVE =
      Set.of(
          RelationType.USES,
          RelationType.TREATS,
          RelationType.CITES,
          RelationType.MENTIONS,
          RelationType.EMBEDS);

  /** A page with many entries shows so many sentences for one and kind; the rest are links. */
  private static final int MOST = 12;

  /** And names so many that mention one; the search has the others. */
  private static final int NAMED = 40;

  private final Page page;
  private final Composition all;

  Backlinks(Page page) {
    this.page = page;
    this.all = page.composition();
  }

  /**
   * All entries that point here, by kind, each once with its most specific relation, and those with
   * the most specific ones first.
   */
  List<BacklinkGroup> to(EntryId id) {
    return to(id, BETWEEN_INTERVENTIONS);
  }

  /** The same without some relations, which the page shows elsewhere. */
  List<BacklinkGroup> to(EntryId id, Set<RelationType> shown) {
    Map<Kind, Map<EntryId, List<Relation>>> kinds = new LinkedHashMap<>();
    for (Relation relation : all.references().to(id)) {
      if (!shown.contains(relation.type()) && !isInTable(relation)) {
        kinds
            .computeIfAbsent(relation.from().kind(), kind -> new LinkedHashMap<>())
            .computeIfAbsent(relation.from(), from -> new ArrayList<>())
            .add(relation);
      }
    }
    return kinds.entrySet().stream()
        .map(kind -> group(id, kind.getKey(), kind.getValue().values()))
        .toList();
  }

  /** The page of a model has its interventions by node already. */
  private static boolean isInTable(Relation relation) {
    return relation.type() == RelationType.BELONGS_TO
        && relation.to().kind() == Kind.MODEL
        && relation.from().kind() == Kind.INTERVENTION
        && !relation.detail().isEmpty();
  }

  /** The relations of one entry, of which the first is most specific. */
  private record Pointing(Relation first, List<Relation> all) {
    static Pointing of(List<Relation> relations) {
      Relation first = relations.get(0);
      for (Relation relation : relations) {
        first = relation.type().compareTo(first.type()) < 0 ? relation : first;
      }
      return new Pointing(first, relations);
    }

    RelationType type() {
      return first.type();
    }
  }

  private BacklinkGroup group(EntryId to, Kind kind, Collection<List<Relation>> relations) {
    List<Pointing> sorted =
        relations.stream().map(Pointing::of).sorted(Comparator.comparing(Pointing::type)).toList();
    boolean whole = to.kind().hasOwnPage();
    List<Pointing> named =
        IntStream.range(0, sorted.size())
            .filter(i -> whole || i < NAMED || sorted.get(i).type() != RelationType.MENTIONS)
            .mapToObj(sorted::get)
            .toList();
    List<Backlink> links =
        IntStream.range(0, named.size())
            .mapToObj(i -> backlink(named.get(i), whole || i < MOST))
            .toList();
    return new BacklinkGroup(
        kind.id(),
        all.messages().text("kinds." + kind.id()),
        links,
        sorted.size(),
        named.size() == sorted.size() ? null : rest(to, kind, sorted.size() - named.size()));
  }

  /** The search for what an entry is called, in entries of a kind. */
  private Link rest(EntryId to, Kind kind, int count) {
    String query =
        "?q="
            + URLEncoder.encode(all.entry(to).title(), StandardCharsets.UTF_8)
            + "&kind="
            + kind.id();
    return new Link(
        all.messages().text("backlinks.rest", count),
        page.href(CommonPage.SEARCH.path()) + query,
        "");
  }

  private Backlink backlink(Pointing pointing, boolean said) {
    Relation first = pointing.first();
    List<Relation> relations = pointing.all();
    Html context =
        relations.stream()
            .filter(relation -> said && relation.isSaid())
            .findFirst()
            .flatMap(all.references()::context)
            .map(Backlinks::html)
            .orElse(Html.EMPTY);
    Relation shown = relations.stream().filter(Relation::isSaid).findFirst().orElse(first);
    Link link = page.link(first.from());
    String href = page.href(address(first.type() == RelationType.USES ? first : shown));
    return new Backlink(
        new Link(link.text(), href, link.kind(), link.language()),
        wording(first.type(), relations),
        context);
  }

  private String wording(RelationType type, List<Relation> relations) {
    String details =
        relations.stream()
            .filter(relation -> relation.type() == type && !relation.detail().isEmpty())
            .map(this::detail)
            .filter(detail -> !detail.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return details.isEmpty()
        ? all.messages().text("relation." + type.id() + (ACTIVE.contains(type) ? ".here" : ".in"))
        : all.messages().text(place(type, relations.get(0)), details);
  }

  private static String place(RelationType type, Relation relation) {
    if (type != RelationType.USES) {
      return "relation.at-node";
    }
    return relation.from().kind() == Kind.COURSE
        ? "relation.uses-in-session.in"
        : "relation.uses-in-step.in";
  }

  /** The number of a step or session, or the label of a model's node. */
  private String detail(Relation relation) {
    if (relation.type() == RelationType.USES) {
      return relation.detail();
    }
    EntryId model = relation.type() == RelationType.BELONGS_TO ? relation.to() : relation.from();
    return all.entry(model) instanceof Entry.Model found
        ? InlineWriter.nodeLabel(found, relation.detail()).orElse("")
        : "";
  }

  /** Where in the other entry it points here. */
  private String address(Relation relation) {
    EntryId from = relation.from();
    if (relation.type() == RelationType.USES && !relation.detail().isEmpty()) {
      return Addresses.of(from)
          + "#"
          + (from.kind() == Kind.COURSE
              ? Addresses.session(relation.detail())
              : Addresses.step(relation.detail()));
    }
    boolean node = all.entry(from) instanceof Entry.Model && relation.fragment().isEmpty();
    return node && !relation.detail().isEmpty() && !relation.isSaid()
        ? Addresses.of(from, relation.detail(), true)
        : Addresses.of(from, relation.fragment(), false);
  }

  private static Html html(Relation.Context context) {
    return new Html(
        new Markup()
            .text(context.before())
            .element("mark", context.mention())
            .text(context.after())
            .toString());
  }
}
