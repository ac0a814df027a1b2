package dev.vademecum.config;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the makers of a handbook declare about how accessible it is.
 *
 * @param status one of {@link #STATUSES}
 * @param standard what it is held to, such as "WCAG 2.2 AA"
 * @param date ISO date of this statement
 * @param assessment who looked: self or external
 * @param report address of what they found, or empty
 * @param contacts where readers turn to: mail addresses, addresses of the web, or other texts
 * @param responseDays working days until they have an answer
 * @param complaints who helps those whom that answer does not
 */
public record Statement(
    String status,
    String standard,
    String date,
    String assessment,
    String report,
    List<String> contacts,
    OptionalInt responseDays,
    List<Limitation> limitations,
    Complaints complaints) {
  static final List<String> STATUSES = List.of("full", "partial", "none", "unassessed");

  public Statement {
    contacts = List.copyOf(contacts);
    limitations = List.copyOf(limitations);
  }

  /**
   * Something that does not work for everyone.
   *
   * @param criterion what it fails, such as "1.2.2", or empty
   * @param why empty where that is not said, as are the other two
   * @param instead what readers can use meanwhile
   * @param planned what will be done, and when
   */
  public record Limitation(
      String what, String criterion, String why, String instead, String planned) {}

  /** Whom to complain to; both empty where nobody is named. */
  public record Complaints(String name, String url) {}
}
