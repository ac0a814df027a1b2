package dev.vademecum.templates.view;

import java.util.List;

/**
 * Something in the handbook that does not work for everyone.
 *
 * @param facts what it fails, why, what to use instead, what is planned; those that are known
 */
public record Limitation(String what, List<Fact> facts) {
  public Limitation {
    facts = List.copyOf(facts);
  }
}
