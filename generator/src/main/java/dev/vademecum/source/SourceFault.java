package dev.vademecum.source;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;

/** What keeps a part of a file from being read to its end. */
public final class SourceFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Code code;
  private final transient Span span;
  private final transient Message message;
  private final transient Message hint;

  public SourceFault(Code code, Span span, Message message, Message hint) {
    super(message.key());
    this.code = code;
    this.span = span;
    this.message = message;
    this.hint = hint;
  }

  public Code code() {
    return code;
  }

  public Span span() {
    return span;
  }

  public Message message() {
    return message;
  }

  public Message hint() {
    return hint;
  }
}
