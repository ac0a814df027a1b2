package dev.vademecum.templates;

import freemarker.core.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** Where a template is; if another thread processes it, it may move on while we look. */
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
    return in(stack.toString()).stream().findFirst().orElse(UNKNOWN);
  }

  /** The places that a stack of instructions names, the innermost first. */
  static List<Place> in(String stack) {
    return PLACE
        .matcher(stack)
        .results()
        .map(
            found ->
                new Place(
                    found.group(1),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))))
        .toList();
  }

  TemplateFailure failure(TemplateFailure.Reason reason, @Nullable Throwable cause) {
    return new TemplateFailure(reason, template, line, column, "", cause);
  }
}
