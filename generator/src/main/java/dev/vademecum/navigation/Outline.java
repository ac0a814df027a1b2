package dev.vademecum.navigation;

import dev.vademecum.catalog.Part;
import dev.vademecum.entry.EntryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which groups each chapter stands in, and where the front page lists them. */
public final class Outline {
  /** The anchor of the whole list of chapters on the front page, and the start of all others. */
  public static final String ANCHOR = "part";

  private final Map<EntryId, List<Group>> around = new HashMap<>();

  /**
   * A titled part of the contents.
   *
   * @param anchor on the front page
   */
  public record Group(String title, String anchor) {}

  /** Reads the contents of a handbook. */
  public Outline(List<Part> contents) {
    walk(contents, ANCHOR, List.of());
  }

  private void walk(List<Part> parts, String anchor, List<Group> outer) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Group group) {
        String own = anchor(anchor, i);
        List<Group> groups = new ArrayList<>(outer);
        groups.add(new Group(group.title(), own));
        walk(group.parts(), own, List.copyOf(groups));
      } else {
        around.put(((Part.Single) parts.get(i)).chapter().id(), outer);
      }
    }
  }

  /**
   * The anchor of a group.
   *
   * @param outer the anchor of the group around it, or {@link #ANCHOR}
   * @param place among the parts of the group around it, from 0
   */
  public static String anchor(String outer, int place) {
    return outer + "-" + (place + 1);
  }

  /** The groups around a chapter from the outermost; none for anything else. */
  public List<Group> around(EntryId chapter) {
    return around.getOrDefault(chapter, List.of());
  }
}
