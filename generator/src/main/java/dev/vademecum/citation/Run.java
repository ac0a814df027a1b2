package dev.vademecum.citation;

/** A stretch of text with one look, as citeproc hands it over. */
record Run(String text, Role role, Face face) {

  /** What the style meant it for, which decides how punctuation beside it behaves. */
  enum Role {
    TEXT,
    OPEN_QUOTE,
    CLOSE_QUOTE,
    PREFIX,
    SUFFIX,
    DELIMITER,
    URL,
    DOI
  }

  /** The look. */
  record Face(
      boolean emphasis, boolean strong, boolean smallCaps, boolean raised, boolean lowered) {
    static final Face PLAIN = new Face(false, false, false, false, false);
  }

  static Run plain(String text) {
    return new Run(text, Role.TEXT, Face.PLAIN);
  }

  Run withText(String newText) {
    return new Run(newText, role, face);
  }

  Run withRole(Role newRole) {
    return new Run(text, newRole, face);
  }

  boolean is(Role wanted) {
    return role == wanted;
  }
}
