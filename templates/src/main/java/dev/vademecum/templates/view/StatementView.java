package dev.vademecum.templates.view;

import java.util.List;

/**
 * What the makers of the handbook declare about how accessible it is.
 *
 * @param claim in a sentence, whether it meets which standard
 * @param facts the standard, who assessed it, their report, the date
 * @param contacts where readers turn to: links to mail and web, or plain texts
 * @param response within how many days they have an answer, or ""
 * @param complaints who helps those whom that answer does not; its text is "" where nobody is named
 */
public record StatementView(
    Shell shell,
    String claim,
    List<Fact> facts,
    List<Limitation> limitations,
    List<Link> contacts,
    String response,
    Link complaints)
    implements PageView {
  public StatementView {
    facts = List.copyOf(facts);
    limitations = List.copyOf(limitations);
    contacts = List.copyOf(contacts);
  }

  @Override
  public String kind() {
    return "statement";
  }
}
