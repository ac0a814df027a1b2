package dev.vademecum.citation;

import java.util.List;

/** A style that does not exist or cannot be used. */
public final class CitationStyleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> nearest;

  CitationStyleException(String message, List<String> nearest) {
    super(message);
    this.nearest = nearest;
  }

  CitationStyleException(String message, Throwable cause) {
    super(message, cause);
    this.nearest = List.of();
  }

  /**
   * Names of styles that exist, the most similar first; empty where the style itself is at fault.
   */
  public List<String> nearest() {
    return nearest;
  }
}
