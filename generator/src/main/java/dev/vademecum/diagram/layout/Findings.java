package dev.vademecum.diagram.layout;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;

/** Reports what cannot be drawn well, at its place in the model's file. */
public record Findings(SourceFile file, Diagnostics diagnostics) {
  private static final int QUOTED = 40;

  /** A label that is too long for where it stands. */
  public void label(Located<String> label, Message where) {
    String text = label.value().replace("\u00AD", "").strip();
    String quoted = text.length() > QUOTED ? text.substring(0, QUOTED).strip() + "…" : text;
    report(
        Code.MODEL_LABEL,
        label.span(),
        Message.of("model-label", quoted, where),
        Message.of("model-label.hint"));
  }

  public void report(Code code, Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }
}
