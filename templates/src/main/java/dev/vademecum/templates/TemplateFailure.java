package dev.vademecum.templates;

import org.jspecify.annotations.Nullable;

/** A template that could not be read or went wrong, with the place in its file. */
public final class TemplateFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Reason {
    /** The template cannot be read. */
    SYNTAX,
    /** The engine has no such built-in; the detail is its name. */
    BUILT_IN,
    /** Something has no value; the detail is its expression. */
    MISSING,
    /** A file that is included or imported is not there; the detail is its name. */
    FILE,
    /** More turns of loops, calls and includes than any page needs. */
    STEPS,
    /** Macros or includes within each other without end. */
    DEPTH,
    /** More text than any page has. */
    SIZE,
    /** Stopped by the clock. */
    TIME,
    /** In the words of the template engine, which are the detail. */
    OTHER;

    /** Whether other pages can be expected to cost as much again. */
    boolean isLimit() {
      return this == STEPS || this == DEPTH || this == SIZE || this == TIME;
    }
  }

  private final Reason reason;
  private final String template;
  private final int line;
  private final int column;

  TemplateFailure(
      Reason reason,
      String template,
      int line,
      int column,
      String detail,
      @Nullable Throwable cause) {
    super(detail, cause);
    this.reason = reason;
    this.template = template;
    this.line = line;
    this.column = column;
  }

  public Reason reason() {
    return reason;
  }

  /** Path inside the theme folder, {@code pages/case.ftlh}; or "" where it is unknown. */
  public String template() {
    return template;
  }

  /** From 1; 0 where the place is unknown. */
  public int line() {
    return line;
  }

  /** From 1; 0 where the place is unknown. */
  public int column() {
    return column;
  }

  /** In English and on one line; may be "". */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
