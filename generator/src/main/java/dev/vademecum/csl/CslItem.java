package dev.vademecum.csl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One work, with CSL's own names for its fields.
 *
 * @param id the key by which it is cited
 * @param type one of {@link CslVocabulary#types}; any other counts as "document"
 * @param fields text and numbers, such as "title", "publisher", "DOI"; order is kept
 * @param names by role, such as "author", "editor"
 * @param dates by role, such as "issued", "accessed"
 * @param language of the work as a BCP 47 tag, or empty for the handbook's
 */
public record CslItem(
    String id,
    String type,
    Map<String, String> fields,
    Map<String, List<CslName>> names,
    Map<String, CslDate> dates,
    String language) {

  public CslItem {
    fields = ordered(fields);
    names = ordered(names);
    dates = ordered(dates);
  }

  /** The field's text, or empty. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Those who have this role, perhaps nobody. */
  public List<CslName> names(String role) {
    return names.getOrDefault(role, List.of());
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
