package dev.vademecum;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;

/** The request makes no sense, such as a handbook's folder without a {@code handbook.yml}. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  public UsageException(Message reason) {
    super(reason.in(MessageLanguage.EN));
    this.reason = reason;
  }

  public Message reason() {
    return reason;
  }
}
