package dev.vademecum.templates;

/** A template that could not be read or went wrong, with the place in its file. */
public final class TemplateFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final int column;

  TemplateFailure(String template, int line, int column, String message, Throwable cause) {
    super(message, cause);
    this.template = template;
    this.line = line;
    this.column = column;
  }

  /** Path inside the theme folder: {@code pages/case.ftlh}. */
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
}
