package dev.vademecum.config;

import static dev.vademecum.yaml.Key.optional;
import static dev.vademecum.yaml.Key.required;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Days;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Shape;
import java.util.List;
import java.util.Optional;

/** Reads {@code accessibility}, and looks whether what it claims fits together. */
final class StatementReader {
  private static final String DEFAULT_STANDARD = "WCAG 2.2 AA";
  private static final String DEFAULT_ASSESSMENT = "self";

  private static final Shape.Structure LIMITATION =
      Shape.structure(
          required("what", Shape.text()),
          optional("criterion", Shape.text()),
          optional("why", Shape.text()),
          optional("instead", Shape.text()),
          optional("planned", Shape.text()));

  static final Shape SHAPE =
      Shape.structure(
          required("status", new Shape.OneOf(Statement.STATUSES)),
          required("date", Shape.date()),
          required("contact", Shape.texts()),
          optional("standard", Shape.text()).otherwise(DEFAULT_STANDARD),
          optional("assessment", Shape.oneOf("self", "external")).otherwise(DEFAULT_ASSESSMENT),
          optional("report", Shape.url()),
          optional("response_days", new Shape.Numeric(true)),
          optional("limitations", Shape.listOf(LIMITATION)),
          optional(
              "complaints",
              Shape.structure(required("name", Shape.text()), optional("url", Shape.url()))));

  private final SourceFile file;
  private final Diagnostics diagnostics;

  StatementReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** The statement; empty where what it needs most is missing, which has been reported. */
  Optional<Statement> read(Fields written) {
    List<Statement.Limitation> limitations =
        written.list("limitations").stream().map(StatementReader::limitation).toList();
    Optional<Located<String>> status = written.located("status");
    status.ifPresent(claim -> fits(claim, limitations.isEmpty()));
    boolean dated =
        written.located("date").filter(date -> Days.exists(date, file, diagnostics)).isPresent();
    return Optional.of(
            new Statement(
                written.text("status"),
                orElse(written.text("standard"), DEFAULT_STANDARD),
                written.text("date"),
                orElse(written.text("assessment"), DEFAULT_ASSESSMENT),
                written.text("report"),
                written.strings("contact"),
                written.integer("response_days"),
                limitations,
                complaints(written.fields("complaints"))))
        .filter(statement -> status.isPresent() && dated);
  }

  private static Statement.Limitation limitation(Fields written) {
    return new Statement.Limitation(
        written.text("what"),
        written.text("criterion"),
        written.text("why"),
        written.text("instead"),
        written.text("planned"));
  }

  private static Statement.Complaints complaints(Optional<Fields> written) {
    return new Statement.Complaints(
        written.map(fields -> fields.text("name")).orElse(""),
        written.map(fields -> fields.text("url")).orElse(""));
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  /** A handbook that meets a standard has no limitations, and one that does not names them. */
  private void fits(Located<String> status, boolean none) {
    String claim = status.value();
    if (none && (claim.equals("partial") || claim.equals("none"))) {
      report(
          status,
          Message.of("accessibility-claim.vague", claim),
          Message.of("accessibility-claim.vague.hint"));
    } else if (!none && claim.equals("full")) {
      report(
          status,
          Message.of("accessibility-claim.full", claim),
          Message.of("accessibility-claim.full.hint"));
    }
  }

  private void report(Located<String> status, Message message, Message hint) {
    diagnostics.add(file.diagnostic(Code.ACCESSIBILITY_CLAIM, status.span(), message, hint));
  }
}
