package dev.vademecum.templates;

import freemarker.core.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a template.
 *
 * @param template "" where it is unknown
 */
record Place(String template, int line, int column) {
  static final Place UNKNOWN = new Place("", 0, 0);

  private static final int LOOKS = 100;
  private static final Pattern PLACE =
      Pattern.compile("in template \"([^\"]*)\".* at line (\\d+), column (\\d+)");

  /** Where a template is that another thread processes; it may move on while we look. */
  static Place of(Environment environment) {
    Place place = UNKNOWN;
    for (int i = 0; i < LOOKS && place.equals(UNKNOWN); i++) {
      place = look(environment);
    }
    return place;
  }

  private static Place look(Environment environment) {
    StringWriter stack = new StringWriter();
    try {
      environment.outputInstructionStack(new PrintWriter(stack));
    } catch (RuntimeException e) {
      return UNKNOWN;
    }
    Matcher matcher = PLACE.matcher(stack.toString());
    return matcher.find()
        ? new Place(
            matcher.group(1),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)))
        : UNKNOWN;
  }

  TemplateFailure failure(String page, String message, Throwable cause) {
    return new TemplateFailure(template.isEmpty() ? page : template, line, column, message, cause);
  }
}
