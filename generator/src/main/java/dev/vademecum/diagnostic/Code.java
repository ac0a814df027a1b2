package dev.vademecum.diagnostic;

import static dev.vademecum.diagnostic.Severity.ERROR;
import static dev.vademecum.diagnostic.Severity.INFO;
import static dev.vademecum.diagnostic.Severity.WARNING;

import java.util.Locale;

/** Every kind of problem a build can report, each with a page in the manual. */
public enum Code {
  // Files
  UNREADABLE_FILE(ERROR),
  NOT_UTF8(ERROR),
  FILE_TOO_LARGE(ERROR),
  LARGE_PICTURE(WARNING),
  UNSAFE_SVG(ERROR),
  SYMBOLIC_LINK(WARNING),
  IGNORED_FILE(WARNING),

  // YAML and front matter
  YAML_SYNTAX(ERROR),
  YAML_LIMIT(ERROR),
  VALUE_IN_COMMENT(WARNING),
  DUPLICATE_KEY(ERROR),
  UNKNOWN_KEY(ERROR),
  MISSING_KEY(ERROR),
  RECOMMENDED_KEY(INFO),
  WRONG_TYPE(ERROR),
  UNKNOWN_VALUE(ERROR),
  IMPOSSIBLE_VALUE(ERROR),
  FRONT_MATTER(ERROR),

  // Bibliographies
  BIBTEX_SYNTAX(ERROR),
  BIBTEX_LIMIT(ERROR),
  BIBTEX_ENTRY(WARNING),
  JOINED_NAMES(WARNING),
  DUPLICATE_WORK(WARNING),
  CITATION_STYLE(ERROR),

  // Identity
  INVALID_ID(ERROR),
  DUPLICATE_ID(ERROR),
  OUTPUT_COLLISION(ERROR),
  REDIRECT(ERROR),
  GONE_ADDRESS(ERROR),
  NAVIGATION(ERROR),

  // Markdown
  MARKDOWN_LIMIT(ERROR),
  UNKNOWN_CONTAINER(ERROR),
  UNCLOSED_CONTAINER(ERROR),
  UNKNOWN_NOTE(ERROR),
  UNUSED_NOTE(WARNING),
  HEADING_LEVEL(WARNING),
  UNREAD_MARKUP(WARNING),
  MISPLACED_EMBED(ERROR),
  FOREIGN_DIAGRAM(ERROR),
  UNSAFE_URL(ERROR),
  WRONG_ADDRESS(ERROR),
  MISSING_ALT(ERROR),
  NO_PICTURE(WARNING),
  REFUSED_HTML(WARNING),

  // References
  UNRESOLVED_LINK(ERROR),
  AMBIGUOUS_LINK(ERROR),
  AMBIGUOUS_NAME(ERROR),
  DEAD_ANCHOR(ERROR),
  UNKNOWN_NODE(ERROR),
  DEAD_FILE_LINK(ERROR),
  UNKNOWN_CITATION(ERROR),
  MISTYPED_CITATION(WARNING),
  MISPLACED_CITATION(WARNING),
  MISSING_ASSET(ERROR),

  // Themes
  THEME_FILE(ERROR),
  THEME_TEMPLATE(ERROR),
  THEME_MESSAGE(ERROR),
  THEME_STYLE(ERROR),
  THEME_HTML(ERROR),

  // Statements
  ACCESSIBILITY_CLAIM(WARNING),

  // Editions
  UNKNOWN_EDITION(ERROR),
  EDITION_CYCLE(ERROR),
  HIDDEN_TARGET(ERROR),
  EDITION_LEAK(ERROR),

  // Models
  MODEL_VALUE(ERROR),
  MODEL_OVERLAP(ERROR),
  MODEL_LABEL(ERROR),

  // Courses
  COURSE_BLOCK(ERROR),
  COURSE_TIME(WARNING),

  // Reports
  STUB(INFO),
  UNCITED_REFERENCE(INFO),
  UNLINKED_NAME(INFO),
  UNLISTED_FORM(INFO),
  UNSOURCED_CREATOR(INFO),
  ORPHAN(INFO),
  UNCOVERED(INFO);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  /** The severity where {@code checks} does not say otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The name authors see, such as {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
