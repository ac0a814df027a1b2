package dev.vademecum.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** All works of a handbook in the order of the list, ready to be printed. */
final class Library {
  private final CitationSettings settings;
  private final String demotion;
  private final Printer printer;
  private final StyleOrder order;
  private final List<SortKey> citationKeys;
  private final Map<String, CslItem> works = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, FilingKey> filing = new LinkedHashMap<>();
  private final Map<String, CSLItemData> data = new HashMap<>();

  Library(CitationSettings settings, Collection<CslItem> items) {
    Document style = settings.style().document();
    FilingOrder filingOrder = FilingOrder.of(settings);
    this.settings = settings;
    this.demotion = style.getDocumentElement().getAttribute("demote-non-dropping-particle");
    NameTable names = new NameTable();
    boolean ordinals = any(style, e -> e.getAttribute("form").equals("ordinal"));
    ItemData maker = new ItemData(names, settings.language(), ordinals);
    this.order = new StyleOrder(settings, filingOrder);
    this.citationKeys = SortKey.of(style, "citation");
    List<CslItem> sorted = sorted(items, filingOrder, SortKey.of(style, "bibliography"));
    this.printer = new Printer(settings, names, nameForm(sorted, style));
    sorted.forEach(item -> data.put(item.id(), maker.of(item, data.size() + 1)));
    if (any(style, e -> e.hasAttribute("disambiguate"))) {
      YearSuffixes.groups(sorted, item -> head(item), this::printed)
          .forEach(same -> printer.tellApart(same.stream().map(CslItem::id).toList()));
    }
    if (MoreNames.wanted(style)) {
      YearSuffixes.groups(sorted, this::similarity, this::printed).forEach(this::name);
    }
    if (any(style, e -> e.getAttribute("variable").equals("year-suffix"))) {
      tellApart(sorted);
    }
  }

  private void name(List<CslItem> alike) {
    int names = MoreNames.of(alike, this::named);
    alike.forEach(item -> printer.show(item.id(), names));
  }

  private String named(CslItem item, int names) {
    printer.show(item.id(), names);
    return printed(item);
  }

  private static boolean any(Document style, Predicate<Element> wanted) {
    return Dom.all(style.getDocumentElement()).stream().anyMatch(wanted);
  }

  private NameForm nameForm(List<CslItem> sorted, Document style) {
    Particles particles = settings.particles();
    return new NameForm(
        particles.behindGivenName(demotion),
        particles.capitalWhenFirst(),
        Namesakes.of(sorted, style));
  }

  /** As the style's keys say, and where those leave works equal, as they are cited. */
  private List<CslItem> sorted(
      Collection<CslItem> items, FilingOrder filingOrder, List<SortKey> keys) {
    Map<String, Integer> cited = new HashMap<>();
    for (CslItem item : items) {
      CslItem split = split(item);
      works.put(item.id(), split);
      filing.put(item.id(), filingOrder.key(split));
      cited.put(item.id(), cited.size());
    }
    List<CslItem> result = new ArrayList<>(works.values());
    if (!keys.isEmpty()) {
      result.sort(order.by(keys, item -> cited.getOrDefault(item.id(), 0)));
    }
    result.forEach(item -> places.put(item.id(), places.size()));
    return result;
  }

  /** How two works stand in one citation: as in the list, where the style leaves that open. */
  Comparator<String> inCitation() {
    Comparator<CslItem> byKeys = order.by(citationKeys, item -> place(item.id()));
    return Comparator.comparing(this::work, byKeys).thenComparing(this::place);
  }

  private CslItem work(String key) {
    return Objects.requireNonNull(works.get(key), key);
  }

  private static CslItem split(CslItem item) {
    Map<String, List<CslName>> names = new LinkedHashMap<>();
    item.names()
        .forEach(
            (role, all) ->
                names.put(role, all.stream().map(ItemData::clean).map(NameParts::split).toList()));
    return new CslItem(item.id(), item.type(), item.fields(), names, item.dates(), item.language());
  }

  private void tellApart(List<CslItem> sorted) {
    List<CslItem> without =
        sorted.stream().filter(item -> item.field("year-suffix").isEmpty()).toList();
    YearSuffixes.of(without, this::similarity, this::printed)
        .forEach((id, suffix) -> data.computeIfPresent(id, (key, old) -> suffixed(old, suffix)));
  }

  private static CSLItemData suffixed(CSLItemData old, String suffix) {
    return new CSLItemDataBuilder(old).yearSuffix(suffix).build();
  }

  /** Cheap to tell, and equal wherever two citations read the same. */
  private Object similarity(CslItem item) {
    CslDate issued = item.dates().getOrDefault("issued", CslDate.literal(""));
    return List.of(head(item), issued.year(), issued.literal());
  }

  private Object head(CslItem item) {
    return filing(item.id()).head().get(0).family();
  }

  private String printed(CslItem item) {
    return Piece.text(printer.citation(Printer.WHOLE, get(item.id()), "page", "").at(""));
  }

  CSLItemData get(String key) {
    CSLItemData item = data.get(key);
    if (item == null) {
      throw new IllegalArgumentException("No reference has the key " + key);
    }
    return item;
  }

  /** A work's place in the whole list, from 0. */
  int place(String key) {
    Integer place = places.get(key);
    if (place == null) {
      throw new IllegalArgumentException("No reference has the key " + key);
    }
    return place;
  }

  FilingKey filing(String key) {
    FilingKey filed = filing.get(key);
    if (filed == null) {
      throw new IllegalArgumentException("No reference has the key " + key);
    }
    return filed;
  }

  Printer printer() {
    return printer;
  }
}
