package dev.vademecum.templates;

import dev.vademecum.templates.view.PageView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which templates there are: one for each kind of page, and what they include and import. */
final class DefaultTemplates {
  private static final Pattern OTHER =
      Pattern.compile("[\"']/?((?:layout|regions|macros)/[a-z0-9-]+\\.ftlh)[\"']");

  private DefaultTemplates() {}

  static SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add("macros/link.ftlh");
    for (Class<?> page : PageView.class.getPermittedSubclasses()) {
      open.add(page(page));
    }
    while (!open.isEmpty()) {
      String name = open.remove();
      if (names.add(name)) {
        open.addAll(usedBy(Resources.text(name)));
      }
    }
    return names;
  }

  /** Such as {@code pages/not-found.ftlh} for {@code NotFoundView}. */
  private static String page(Class<?> view) {
    String kind = view.getSimpleName().replaceFirst("View$", "").replaceAll("(?<=.)(?=[A-Z])", "-");
    return "pages/" + kind.toLowerCase(Locale.ROOT) + ".ftlh";
  }

  /** The templates that a template names. */
  static SortedSet<String> usedBy(String template) {
    SortedSet<String> names = new TreeSet<>();
    OTHER.matcher(template).results().forEach(found -> names.add(found.group(1)));
    return names;
  }
}
