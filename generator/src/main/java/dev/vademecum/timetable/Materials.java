package dev.vademecum.timetable;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.RichText;
import dev.vademecum.markdown.PlainText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What has to lie ready, summed over the interventions that blocks use. */
public final class Materials {
  private Materials() {}

  /** A thing, and the interventions that need it, each once and in their order. */
  public record Needed(RichText text, List<EntryId> by) {
    public Needed {
      by = List.copyOf(by);
    }
  }

  /** What these blocks need; a thing that two interventions name alike is there once. */
  public static List<Needed> of(Stream<Timetable.Slot> slots, Handbook handbook) {
    Map<String, RichText> texts = new LinkedHashMap<>();
    Map<String, Set<EntryId>> users = new LinkedHashMap<>();
    slots
        .flatMap(slot -> slot.used().stream())
        .flatMap(id -> handbook.entry(id).stream())
        .filter(Entry.Intervention.class::isInstance)
        .map(Entry.Intervention.class::cast)
        .forEach(
            intervention -> {
              for (RichText material : intervention.materials()) {
                String key = folded(PlainText.ofBlocks(material.document().blocks()));
                texts.putIfAbsent(key, material);
                users.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(intervention.id());
              }
            });
    List<Needed> needed = new ArrayList<>();
    texts.forEach(
        (key, text) ->
            needed.add(new Needed(text, List.copyOf(users.getOrDefault(key, Set.of())))));
    return needed;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
