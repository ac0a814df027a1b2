package dev.vademecum.citation;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What stands between editors and translators. citeproc prints it as plain text, and even where a
 * work has no editors.
 */
final class RoleDelimiters {
  private static final String MARK = "\uE007";

  private RoleDelimiters() {}

  /** Marks it in a style. */
  static void mark(Element element) {
    String attribute = element.getNodeName().equals("names") ? "delimiter" : "names-delimiter";
    if (element.hasAttribute(attribute)) {
      element.setAttribute(attribute, MARK + element.getAttribute(attribute));
    }
  }

  /** Leaves it only where there is something before it. */
  static List<Run> settle(List<Run> runs) {
    List<Run> out = new ArrayList<>();
    for (Run run : runs) {
      if (!run.text().startsWith(MARK)) {
        out.add(run);
      } else if (!out.isEmpty() && !opens(out.get(out.size() - 1))) {
        out.add(run.withText(run.text().substring(1)).withRole(Run.Role.DELIMITER));
      }
    }
    return out;
  }

  private static boolean opens(Run before) {
    return before.is(Run.Role.DELIMITER)
        || before.is(Run.Role.PREFIX)
        || before.is(Run.Role.OPEN_QUOTE);
  }
}
