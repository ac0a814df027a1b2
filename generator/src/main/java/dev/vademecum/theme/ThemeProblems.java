package dev.vademecum.theme;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.diagnostic.Range;
import dev.vademecum.source.SourceTree;
import dev.vademecum.templates.TemplateFailure;
import dev.vademecum.templates.Theme;
import java.util.Locale;

/** What goes wrong in templates of a theme, as diagnostics. */
public final class ThemeProblems {
  private ThemeProblems() {}

  /**
   * A failure at its place in the theme. Where the place is a default template, the first template
   * of the theme stands for all: without them there would be no failure.
   */
  public static Diagnostic of(TemplateFailure failure, Theme theme) {
    boolean own = theme.templates().containsKey(failure.template());
    String name =
        own ? failure.template() : theme.templates().keySet().stream().findFirst().orElse("");
    Message told = message(failure);
    Message message =
        own || failure.template().isEmpty()
            ? told
            : Message.of(
                "theme-template.elsewhere",
                told,
                failure.template(),
                Math.max(1, failure.line()),
                Math.max(1, failure.column()));
    Position at =
        own
            ? new Position(Math.max(1, failure.line()), Math.max(1, failure.column()))
            : Position.START;
    return new Diagnostic(
        Code.THEME_TEMPLATE,
        Code.THEME_TEMPLATE.severity(),
        SourceTree.THEME + "/" + name,
        new Range(at, at),
        message,
        hint(failure));
  }

  private static Message hint(TemplateFailure failure) {
    Message usual = Message.of("theme-template." + id(failure) + ".hint");
    return failure.reason() == TemplateFailure.Reason.BUILT_IN
        ? Nearest.hint(failure.detail(), Theme.builtInNames(), usual)
        : usual;
  }

  private static Message message(TemplateFailure failure) {
    return Message.of("theme-template." + id(failure), failure.detail());
  }

  private static String id(TemplateFailure failure) {
    return failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
