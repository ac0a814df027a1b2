package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;

/** What ends the reading of a document. */
final class YamlFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Code code;
  private final transient Span span;
  private final transient Message message;
  private final transient Message hint;

  YamlFault(Code code, Span span, Message message, Message hint) {
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
