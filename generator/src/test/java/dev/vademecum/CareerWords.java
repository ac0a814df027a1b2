package dev.vademecum;

/** The names in a chapter on career coaching, for tests of what links by itself. */
final class CareerWords {
  static final String ENTRIES =
      """
      -- terms.yml --
      - {id: interventie, title: interventie, definition: D., forms: [interventies]}
      - {id: scenario, title: loopbaanscenario, definition: D., forms: [loopbaanscenario’s, scenario, scenario's]}
      - {id: coach, title: coach, definition: D.}
      - {id: buitencirkel, title: buitencirkel, definition: D.}
      - {id: begeleiding, title: begeleiding, definition: D.}
      - {id: branding, title: personal branding, definition: D.}
      - {id: wil, title: wil, definition: D., link: off}
      - {id: kan, title: kan, definition: D., link: off}
      - {id: zijn, title: zijn, definition: D., link: off}
      -- interventions/rollen.md --
      ---
      title: Loopbaanrollen van Hoekstra
      stub: true
      aim: Rollen.
      ---
      -- people.yml --
      - {id: tom, given: Tom, family: Peters, aliases: [Tom]}
      - {id: hoekstra, family: Hoekstra}
      """;

  private CareerWords() {}

  /** One more term. */
  static String term(String id, String title, String... forms) {
    return """
        -- terms/%s.md --
        ---
        title: %s
        definition: D.
        forms: [%s]
        ---
        """
        .formatted(id, title, String.join(", ", forms));
  }
}
