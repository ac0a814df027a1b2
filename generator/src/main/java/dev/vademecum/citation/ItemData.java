package dev.vademecum.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.csl.CslVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes items as citeproc wants them. */
final class ItemData {
  private static final Pattern PRIVATE_SIGNS = Pattern.compile("[\\x{E000}-\\x{E01F}]");
  private static final Set<String> FIELDS = Set.copyOf(CslVocabulary.fields());
  private static final Set<String> ROLES = Set.copyOf(CslVocabulary.nameRoles());
  private static final Set<String> DATES = Set.copyOf(CslVocabulary.dateRoles());

  private static final Set<String> RANGES = Set.of("volume", "issue");

  /** A month for citeproc, for which {@link Words#seasons} has words. */
  private static final int LAST_SEASON = 24;

  private final NameTable table;
  private final String language;
  private final boolean ordinals;
  private final boolean forOrder;

  /**
   * @param language of works that name none
   * @param ordinals whether the style numbers editions "2nd"
   */
  ItemData(NameTable table, String language, boolean ordinals) {
    this(table, language, ordinals, false);
  }

  private ItemData(NameTable table, String language, boolean ordinals, boolean forOrder) {
    this.table = table;
    this.language = language;
    this.ordinals = ordinals;
    this.forOrder = forOrder;
  }

  /** Makes items to be put in order, in which all names stand in the table, organisations too. */
  static ItemData forOrder(NameTable table, String language) {
    return new ItemData(table, language, false, true);
  }

  /**
   * @param item with names that are clean
   * @param number its place in the whole list, from 1
   */
  CSLItemData of(CslItem item, int number) {
    Map<String, Object> data = new LinkedHashMap<>();
    item.fields().forEach((name, text) -> put(data, name, text));
    item.names().forEach((role, names) -> put(data, role, names));
    item.dates().forEach((role, date) -> put(data, role, date));
    data.put("id", item.id());
    // citeproc takes a work without a type for one of every type
    data.put("type", CslVocabulary.types().contains(item.type()) ? item.type() : "document");
    // without a language an English style would put capitals into a Dutch title
    data.put("language", item.language().isEmpty() ? language : item.language());
    data.put("citation-number", String.valueOf(number));
    if (ordinals) {
      data.computeIfPresent("edition", (key, text) -> Ordinals.mark(text.toString()));
    }
    return CSLItemData.fromJson(data);
  }

  private void put(Map<String, Object> data, String name, String raw) {
    String text = clean(raw);
    if (text.isBlank() || !FIELDS.contains(name)) {
      return;
    }
    data.put(name, name.equals("DOI") ? doi(text) : isRange(name) ? NumberRanges.mark(text) : text);
    if (name.equals("event-title")) {
      data.put("event", text);
    }
  }

  private boolean isRange(String name) {
    return !forOrder && RANGES.contains(name);
  }

  private static String doi(String text) {
    return text.strip().replaceFirst("^(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
  }

  private static void put(Map<String, Object> data, String role, CslDate date) {
    Map<String, Object> value = new LinkedHashMap<>();
    if (date.year() != 0) {
      value.put("date-parts", parts(date));
    } else if (!date.literal().isBlank()) {
      value.put("literal", date.literal());
    }
    if (!value.isEmpty() && DATES.contains(role)) {
      value.put("circa", date.circa());
      data.put(role, value);
    }
  }

  /** One date or two; citeproc fails on two that are not equally precise. */
  private static List<List<Integer>> parts(CslDate date) {
    List<Integer> start = parts(date.year(), date.month(), date.day());
    if (date.endYear() == 0) {
      return List.of(start);
    }
    List<Integer> end = parts(date.endYear(), date.endMonth(), date.endDay());
    int precision = Math.min(start.size(), end.size());
    return List.of(start.subList(0, precision), end.subList(0, precision));
  }

  private static List<Integer> parts(int year, int month, int day) {
    List<Integer> result = new ArrayList<>(List.of(year));
    if (month >= 1 && month <= LAST_SEASON) {
      result.add(month);
      if (month <= 12 && day >= 1 && day <= 31) {
        result.add(day);
      }
    }
    return result;
  }

  private void put(Map<String, Object> data, String role, List<CslName> names) {
    if (ROLES.contains(role) && !names.isEmpty()) {
      List<CslName> people = forOrder ? Others.without(names) : names;
      List<Map<String, String>> list = new ArrayList<>(people.stream().map(this::name).toList());
      Others.mark(list);
      data.put(role, list);
    }
  }

  private Map<String, String> name(CslName name) {
    Map<String, String> data = new LinkedHashMap<>();
    if (forOrder && name.family().isBlank()) {
      String whole = name.literal().isBlank() ? name.given() : name.literal();
      data.put("family", table.register(CslName.literal(whole)));
      return data;
    }
    if (!name.literal().isBlank()) {
      data.put("literal", name.literal());
      return data;
    }
    data.put("given", name.given());
    if (!name.family().isBlank()) {
      data.put("family", table.register(name));
      data.put("given", NameRuns.given(name));
      if (!name.droppingParticle().isBlank()) {
        data.put("dropping-particle", NameRuns.DROPPING);
      }
      if (!name.suffix().isBlank()) {
        data.put("suffix", NameRuns.SUFFIX);
      }
    }
    data.values().removeIf(String::isBlank);
    return data;
  }

  /** The name without the signs that mark things on their way through citeproc. */
  static CslName clean(CslName name) {
    return new CslName(
        clean(name.given()),
        clean(name.family()),
        clean(name.droppingParticle()),
        clean(name.nonDroppingParticle()),
        clean(name.suffix()),
        clean(name.literal()));
  }

  private static String clean(String text) {
    return PRIVATE_SIGNS.matcher(text).replaceAll("").strip();
  }
}
