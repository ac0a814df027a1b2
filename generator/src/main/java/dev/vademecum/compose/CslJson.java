package dev.vademecum.compose;

import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A work in CSL-JSON, as reference managers read it. */
final class CslJson {
  private CslJson() {}

  static Json.Members of(CslItem item) {
    Json.Members work = Json.object().with("id", item.id()).with("type", item.type());
    for (Map.Entry<String, String> field : item.fields().entrySet()) {
      work = work.with(field.getKey(), field.getValue());
    }
    for (Map.Entry<String, List<CslName>> role : item.names().entrySet()) {
      List<Json.Members> names = role.getValue().stream().map(CslJson::name).toList();
      work = work.with(role.getKey(), Json.array(names));
    }
    for (Map.Entry<String, CslDate> date : item.dates().entrySet()) {
      work = work.with(date.getKey(), date(date.getValue()));
    }
    return with(work, "language", item.language());
  }

  private static Json.Members name(CslName name) {
    Json.Members parts = with(Json.object(), "family", name.family());
    parts = with(parts, "given", name.given());
    parts = with(parts, "dropping-particle", name.droppingParticle());
    parts = with(parts, "non-dropping-particle", name.nonDroppingParticle());
    parts = with(parts, "suffix", name.suffix());
    return with(parts, "literal", name.literal());
  }

  private static Json.Members date(CslDate date) {
    if (date.year() == 0) {
      return with(Json.object(), "literal", date.literal());
    }
    int month = date.season() > 0 ? 0 : date.month();
    List<Json> ends = new ArrayList<>(List.of(parts(date.year(), month, date.day())));
    if (date.endYear() != 0) {
      ends.add(parts(date.endYear(), date.endMonth(), date.endDay()));
    }
    Json.Members result = Json.object().with("date-parts", Json.array(ends));
    if (date.season() > 0) {
      result = result.with("season", date.season());
    }
    return date.circa() ? result.with("circa", true) : result;
  }

  private static Json parts(int year, int month, int day) {
    List<Json> parts = new ArrayList<>(List.of(new Json.Whole(year)));
    if (month > 0) {
      parts.add(new Json.Whole(month));
    }
    if (month > 0 && day > 0) {
      parts.add(new Json.Whole(day));
    }
    return Json.array(parts);
  }

  private static Json.Members with(Json.Members to, String key, String text) {
    return text.isEmpty() ? to : to.with(key, text);
  }
}
