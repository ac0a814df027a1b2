package dev.vademecum.serve;

import dev.vademecum.CheckResult;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.DiagnosticPrinter;
import dev.vademecum.diagnostic.Ink;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.templates.LiveFiles;
import dev.vademecum.templates.view.ProblemView;
import dev.vademecum.templates.view.ProblemsView;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What is at fault, as a page of its own and as a sheet over the last good page. */
final class ProblemPages {
  /** A page with more is of no more help. */
  private static final int MOST = 50;

  private final Path handbook;
  private final Optional<MessageLanguage> wanted;
  private final Supplier<String> language;

  /**
   * @param wanted the language of the author, where it was said
   * @param language the tag of the handbook's language
   */
  ProblemPages(Path handbook, Optional<MessageLanguage> wanted, Supplier<String> language) {
    this.handbook = handbook.toAbsolutePath().normalize();
    this.wanted = wanted;
    this.language = language;
  }

  String page(State state) {
    return LiveFiles.page(view(state));
  }

  String missing() {
    return LiveFiles.missing(tag());
  }

  private String tag() {
    return wanted.map(said -> said.locale().getLanguage()).orElseGet(language);
  }

  String overlay(State state) {
    return LiveFiles.overlay(view(state));
  }

  private ProblemsView view(State state) {
    String tag = tag();
    MessageLanguage speech = MessageLanguage.of(Locale.forLanguageTag(tag));
    Optional<Built> broken = state.broken();
    List<ProblemView> all =
        broken.flatMap(Built::check).map(check -> problems(check, speech)).orElse(List.of());
    return new ProblemsView(
        tag,
        speech.locale().getLanguage(),
        state.last().isEmpty(),
        broken.map(built -> built.fault().in(speech)).orElse(""),
        broken
            .flatMap(Built::check)
            .map(check -> DiagnosticPrinter.summary(check.diagnostics()).in(speech))
            .orElse(""),
        all,
        broken.flatMap(Built::check).map(check -> check.diagnostics().size()).orElse(0)
            - all.size());
  }

  /** The heaviest first: they keep the handbook from being shown. */
  private List<ProblemView> problems(CheckResult check, MessageLanguage speech) {
    DiagnosticPrinter printer = new DiagnosticPrinter(check::line, path -> path, speech, Ink.PLAIN);
    return check.diagnostics().stream()
        .sorted((a, b) -> a.severity().compareTo(b.severity()))
        .limit(MOST)
        .map(found -> problem(found, printer, speech))
        .toList();
  }

  private ProblemView problem(Diagnostic found, DiagnosticPrinter printer, MessageLanguage speech) {
    String place = ":" + found.range().start().line() + ":" + found.range().start().column();
    return new ProblemView(
        found.severity().label(),
        found.code().id(),
        found.file() + place,
        "vscode://file" + handbook.resolve(found.file()).toUri().getRawPath() + place,
        found.message().in(speech),
        printer.excerpt(found).stripIndent().strip(),
        found.hint().in(speech));
  }
}
