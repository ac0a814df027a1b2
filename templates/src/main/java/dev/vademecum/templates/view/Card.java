package dev.vademecum.templates.view;

import java.util.List;

/**
 * An entry shown inside another page.
 *
 * @param summary inline HTML, or empty
 */
public record Card(String kind, String kicker, Link link, Html summary, List<Fact> facts) {
  public Card {
    facts = List.copyOf(facts);
  }
}
