package dev.vademecum.diagram.layout;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;

/** Reports what cannot be drawn well, at its place in the model's file. */
public record Findings(SourceFile file, Diagnostics diagnostics) {
  private static final int QUOTED = 40;

  /** A label that is too long for where it stands. */
  public void label(Located<String> label, String where) {
    String text = label.value().replace("\u00AD", "").strip();
    String quoted = text.length() > QUOTED ? text.substring(0, QUOTED).strip() + "…" : text;
    report(
        Code.MODEL_LABEL,
        label.span(),
        "'" + quoted + "' is too long for " + where,
        "Shorten it, or allow breaks with soft hyphens (\\u00AD in double quotes)");
  }

  public void report(Code code, Span span, String message, String hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }
}
