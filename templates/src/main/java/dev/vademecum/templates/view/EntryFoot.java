package dev.vademecum.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands below the text of an entry.
 *
 * @param literature what the page cites and gives as its sources
 * @param updated date in words, or ""
 */
public record EntryFoot(
    List<ReferenceItem> literature,
    List<BacklinkGroup> backlinks,
    @Nullable Rights rights,
    String updated) {
  public EntryFoot {
    literature = List.copyOf(literature);
    backlinks = List.copyOf(backlinks);
  }

  public static final EntryFoot EMPTY = new EntryFoot(List.of(), List.of(), null, "");
}
