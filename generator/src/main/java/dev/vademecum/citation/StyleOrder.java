package dev.vademecum.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslVocabulary;
import dev.vademecum.diagnostic.Message;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * The order that a style asks for, while names are filed as the handbook's convention has them,
 * which citeproc cannot do. A key is printed only for works that those before it leave equal. One
 * thread at a time.
 */
final class StyleOrder {
  private final CitationSettings settings;
  private final FilingOrder order;
  private final NameTable names = new NameTable();
  private final ItemData maker;
  private final Map<String, CSLItemData> data = new HashMap<>();
  private final Map<Asked, SortValue> known = new HashMap<>();
  private @Nullable CiteProc processor;

  private record Asked(String id, String macro, String variable) {}

  StyleOrder(CitationSettings settings, FilingOrder order) {
    this.settings = settings;
    this.order = order;
    this.maker = ItemData.forOrder(names, settings.language());
  }

  /**
   * How two works stand; equal where the keys leave that open.
   *
   * @param keys of the style, the first first
   * @param number of a work, where a key asks for the number of its citation
   */
  Comparator<CslItem> by(List<SortKey> keys, ToIntFunction<CslItem> number) {
    return (a, b) -> {
      for (SortKey key : keys) {
        int result = key.compare(value(key, a, number), value(key, b, number));
        if (result != 0) {
          return result;
        }
      }
      return 0;
    };
  }

  private SortValue value(SortKey key, CslItem item, ToIntFunction<CslItem> number) {
    if (key.variable().equals("citation-number")) {
      return new SortValue(List.of(new SortValue.Whole(number.applyAsInt(item))));
    }
    Asked asked = new Asked(item.id(), key.macro(), key.variable());
    SortValue value = known.get(asked);
    if (value == null) {
      value =
          key.macro().isEmpty()
              ? variable(key.variable(), item)
              : printed(key.macro(), item, number.applyAsInt(item));
      known.put(asked, value);
    }
    return key.cut(value);
  }

  private SortValue variable(String name, CslItem item) {
    if (CslVocabulary.nameRoles().contains(name)) {
      List<FilingKey.Name> people =
          Others.without(item.names(name)).stream().map(order::name).toList();
      return people.isEmpty()
          ? SortValue.NONE
          : new SortValue(List.of(new SortValue.Names(people)));
    }
    CslDate date = item.dates().get(name);
    if (date != null && date.year() != 0) {
      SortValue.Part day = new SortValue.Whole(SortRuns.day(date.year(), date.month(), date.day()));
      SortValue.Part end =
          new SortValue.Whole(SortRuns.day(date.endYear(), date.endMonth(), date.endDay()));
      return new SortValue(date.endYear() == 0 ? List.of(day) : List.of(day, end));
    }
    String text = date == null ? item.field(name) : date.literal();
    if (text.isBlank()) {
      return SortValue.NONE;
    }
    return text.strip().matches("\\d{1,9}")
        ? new SortValue(List.of(new SortValue.Whole(Long.parseLong(text.strip()))))
        : new SortValue(List.of(new SortValue.Words(order.words(text, item))));
  }

  private SortValue printed(String macro, CslItem item, int number) {
    CSLItemData work = data.computeIfAbsent(item.id(), key -> maker.of(item, number));
    return SortRuns.read(processor().macro(macro, work), names, order, item);
  }

  private CiteProc processor() {
    if (processor == null) {
      Document style = settings.style().document();
      StyleConditions.settle(style, Recurrence.FIRST, false);
      SortStyle.apply(style);
      StyleCorrections.apply(style, Words.language(settings.language()));
      // words between names have no part in an order
      Map<String, String> terms = new HashMap<>(settings.terms());
      List.of("and", "et-al", "and others", "ad").forEach(term -> terms.put(term, ""));
      terms.put("bc", String.valueOf(SortRuns.BEFORE));
      try {
        processor = new CiteProc(style, Words.of(settings.language()), Words.overrides(terms));
      } catch (RuntimeException e) {
        throw CitationStyleException.at(
            "<style", Message.of("citation-style.unusable", String.valueOf(e.getMessage())));
      }
    }
    return processor;
  }
}
