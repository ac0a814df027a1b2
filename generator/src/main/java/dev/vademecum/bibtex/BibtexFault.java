package dev.vademecum.bibtex;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;

/** What keeps an entry from being read to its end. */
final class BibtexFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Code code;
  private final transient Span span;
  private final transient Message message;
  private final transient Message hint;

  BibtexFault(Code code, Span span, Message message, Message hint) {
    super(message.key());
    this.code = code;
    this.span = span;
    this.message = message;
    this.hint = hint;
  }

  Code code() {
    return code;
  }

  Span span() {
    return span;
  }

  Message message() {
    return message;
  }

  Message hint() {
    return hint;
  }
}
