package dev.vademecum.templates.view;

import java.util.List;

/**
 * One line of facts about an entry: "Duur: 60 min", "Materiaal: pen, papier".
 *
 * @param id stable name, used as a class: "duration", "setting", "group-size", "materials",
 *     "creator" …
 */
public record Fact(String id, String label, List<Link> values) {
  public Fact {
    values = List.copyOf(values);
  }

  /** A fact with one value that leads nowhere. */
  public static Fact of(String id, String label, String value) {
    return new Fact(id, label, List.of(Link.plain(value)));
  }
}
