package dev.vademecum.serve;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;

/** There is no port to serve from, or the handbook's folder cannot be watched. */
public final class ServeException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  ServeException(Message reason, Exception cause) {
    super(reason.in(MessageLanguage.EN), cause);
    this.reason = reason;
  }

  /** Why, in words for whoever has asked for it. */
  public Message reason() {
    return reason;
  }
}
