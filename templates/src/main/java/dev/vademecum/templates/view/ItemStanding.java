package dev.vademecum.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an entry without a page of its own stands: what a page says in its head and foot.
 *
 * @param status in words; "" for published
 * @param updated in words, or ""
 */
public record ItemStanding(
    List<String> aliases,
    String status,
    boolean stub,
    List<Fact> facets,
    @Nullable Rights rights,
    String updated) {
  public static final ItemStanding NONE =
      new ItemStanding(List.of(), "", false, List.of(), null, "");

  public ItemStanding {
    aliases = List.copyOf(aliases);
    facets = List.copyOf(facets);
  }
}
