package dev.vademecum.templates;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the template engine throws, as failures with the place that an author of a theme can mend.
 */
final class Failures {
  /** Where the engine goes on to list all that it knows. */
  private static final String HELP = "\\. Help \\(latest version\\).*";

  private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"([^\"]+)\"");

  private Failures() {}

  static TemplateFailure of(ParseException e) {
    String template = e.getTemplateName() == null ? "" : e.getTemplateName();
    String told = oneLine(e.getEditorMessage()).replaceFirst(HELP, "");
    Matcher builtIn = BUILT_IN.matcher(told);
    boolean unknown = builtIn.matches();
    TemplateFailure.Reason reason =
        unknown ? TemplateFailure.Reason.BUILT_IN : TemplateFailure.Reason.SYNTAX;
    String detail = unknown ? builtIn.group(1) : told;
    return new TemplateFailure(reason, template, e.getLineNumber(), e.getColumnNumber(), detail, e);
  }

  /**
   * A failure while a page was made. Its place is the innermost one in a template of the theme,
   * since nobody can mend the default ones.
   */
  static TemplateFailure of(TemplateException e, Set<String> own) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse) {
        return of(parse);
      }
      if (cause instanceof TemplateFailure failure) {
        return failure;
      }
    }
    Place place = place(e, own);
    if (e.getCause() instanceof TemplateNotFoundException absent) {
      return failure(TemplateFailure.Reason.FILE, place, absent.getTemplateName(), e);
    }
    boolean missing = e instanceof InvalidReferenceException;
    String expression = e.getBlamedExpressionString();
    return missing && expression != null
        ? failure(TemplateFailure.Reason.MISSING, place, expression, e)
        : failure(TemplateFailure.Reason.OTHER, place, oneLine(e.getMessageWithoutStackTop()), e);
  }

  private static TemplateFailure failure(
      TemplateFailure.Reason reason, Place place, String detail, TemplateException e) {
    return new TemplateFailure(reason, place.template(), place.line(), place.column(), detail, e);
  }

  private static Place place(TemplateException e, Set<String> own) {
    List<Place> places = new ArrayList<>();
    Integer line = e.getLineNumber();
    Integer column = e.getColumnNumber();
    if (e.getTemplateSourceName() != null && line != null && column != null) {
      places.add(new Place(e.getTemplateSourceName(), line, column));
    }
    places.addAll(Place.in(String.valueOf(e.getFTLInstructionStack())));
    return places.stream()
        .filter(place -> own.contains(place.template()))
        .findFirst()
        .orElse(places.isEmpty() ? Place.UNKNOWN : places.get(0));
  }

  /** Without the advice and the stack that follow. */
  static String oneLine(@Nullable String message) {
    String text = String.valueOf(message);
    int end = text.indexOf("\n----");
    return (end < 0 ? text : text.substring(0, end)).replaceAll("\\s+", " ").strip();
  }
}
