package dev.vademecum.compose;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.templates.Messages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What each page is called in windows, bookmarks and search results: no two alike. An entry that
 * shares its title says its kind, and where that does not help its id.
 */
final class Titles {
  private final String site;
  private final Messages messages;
  private final Map<EntryId, String> names = new HashMap<>();

  Titles(Handbook handbook, Messages messages) {
    this.site = handbook.config().title();
    this.messages = messages;
    Map<String, Integer> counts = new HashMap<>();
    count(counts, site);
    for (CommonPage page : CommonPage.values()) {
      count(counts, Frames.title(messages, page));
    }
    handbook.entries().stream()
        .filter(entry -> entry.id().kind().hasOwnPage())
        .forEach(entry -> count(counts, entry.title()));
    Set<String> taken = new HashSet<>();
    for (Entry entry : handbook.entries()) {
      boolean shared = counts.getOrDefault(folded(entry.title()), 0) > 1;
      String kind = messages.text("kind." + entry.id().kind().id());
      String name = shared ? entry.title() + " (" + kind + ")" : entry.title();
      names.put(
          entry.id(),
          taken.add(folded(name)) ? name : entry.title() + " (" + entry.id().id() + ")");
    }
  }

  private static void count(Map<String, Integer> counts, String title) {
    counts.merge(folded(title), 1, Integer::sum);
  }

  private static String folded(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }

  String of(EntryId id) {
    return of(names.getOrDefault(id, id.id()));
  }

  /** The title of the empty copy of a model. */
  String ofSheet(EntryId model) {
    return of(messages.text("worksheet.of", names.getOrDefault(model, model.id())));
  }

  /** The title of a page that is no entry's. */
  String of(String title) {
    return title + " – " + site;
  }

  String front(Handbook handbook) {
    String subtitle = handbook.config().subtitle();
    return handbook.config().title()
        + (subtitle.isEmpty() ? "" : messages.text("colon") + subtitle);
  }
}
