package dev.vademecum;

/** The request makes no sense, such as a handbook's folder without a {@code handbook.yml}. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  public UsageException(String message) {
    super(message);
  }
}
