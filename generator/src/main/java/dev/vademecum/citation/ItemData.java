package dev.vademecum.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An item as citeproc wants it. */
final class ItemData {
  private ItemData() {}

  /**
   * @param number its place in the whole list, from 1
   * @param ordinalLanguage the language whose ordinals an edition takes, or empty for none
   */
  static CSLItemData of(CslItem item, String language, int number, String ordinalLanguage) {
    Map<String, Object> data = new LinkedHashMap<>();
    item.fields().forEach((name, text) -> put(data, name, text));
    item.names().forEach((role, names) -> data.put(role, names(names)));
    item.dates().forEach((role, date) -> put(data, role, date));
    data.put("id", item.id());
    // citeproc takes a work without a type for one of every type
    data.put("type", CslVocabulary.types().contains(item.type()) ? item.type() : "document");
    // without a language an English style would put capitals into a Dutch title
    data.put("language", item.language().isEmpty() ? language : item.language());
    data.put("citation-number", String.valueOf(number));
    if (!ordinalLanguage.isEmpty()) {
      data.computeIfPresent("edition", (key, text) -> ordinal(text.toString(), ordinalLanguage));
    }
    return CSLItemData.fromJson(data);
  }

  private static void put(Map<String, Object> data, String name, String text) {
    if (text.isBlank()) {
      return;
    }
    data.put(name, name.equals("DOI") ? doi(text) : text);
    if (name.equals("event-title")) {
      data.put("event", text);
    }
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
    if (!value.isEmpty()) {
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
    if (month >= 1 && month <= 12) {
      result.add(month);
      if (day >= 1 && day <= 31) {
        result.add(day);
      }
    }
    return result;
  }

  private static List<Map<String, Object>> names(List<CslName> names) {
    return names.stream().map(ItemData::name).toList();
  }

  private static Map<String, Object> name(CslName name) {
    Map<String, Object> data = new LinkedHashMap<>();
    if (!name.literal().isBlank()) {
      data.put("literal", name.literal());
      return data;
    }
    put(data, "given", NameRuns.given(name));
    if (!name.family().isBlank()) {
      data.put("family", NameRuns.family(name));
      if (!name.droppingParticle().isBlank()) {
        data.put("dropping-particle", NameRuns.dropping(name));
      }
      if (!name.suffix().isBlank()) {
        data.put("suffix", NameRuns.suffix(name));
      }
    }
    return data;
  }

  /** "2e", since citeproc prints no ordinals. */
  private static String ordinal(String text, String language) {
    if (!text.matches("\\d{1,3}")) {
      return text;
    }
    int number = Integer.parseInt(text);
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "de" -> number + ".";
      case "en" -> number + english(number);
      case "fr" -> number + (number == 1 ? "re" : "e");
      default -> number + "e";
    };
  }

  private static String english(int number) {
    if (number % 100 / 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
