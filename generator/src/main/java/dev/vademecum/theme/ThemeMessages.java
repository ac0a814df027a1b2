package dev.vademecum.theme;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.templates.Messages;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of the interface that a theme has in the place of the default ones. */
final class ThemeMessages {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern BAD_ESCAPE = Pattern.compile("\\\\u(?![0-9a-fA-F]{4})");

  private final SourceFile file;
  private final Messages standard;
  private final Diagnostics diagnostics;

  ThemeMessages(SourceFile file, String language, Diagnostics diagnostics) {
    this.file = file;
    this.standard = Messages.forLanguage(language);
    this.diagnostics = diagnostics;
  }

  /** The texts by key that can take the place of others. */
  Map<String, String> read() {
    Matcher escape = BAD_ESCAPE.matcher(file.text());
    if (escape.find()) {
      report(
          new Span(escape.start(), escape.end()),
          Message.of("theme-message.escape"),
          Message.of("theme-message.escape.hint"));
      return Map.of();
    }
    Map<String, String> texts = new TreeMap<>(Messages.parse(file.text()));
    for (Iterator<Map.Entry<String, String>> each = texts.entrySet().iterator(); each.hasNext(); ) {
      Map.Entry<String, String> text = each.next();
      if (!isRight(text.getKey(), text.getValue())) {
        each.remove();
      }
    }
    return texts;
  }

  private boolean isRight(String key, String text) {
    if (!standard.has(key)) {
      Message hint = Nearest.hint(key, standard.keys(), Message.of("theme-message.key.hint"));
      report(place(key), Message.of("theme-message.key", key), hint);
      return false;
    }
    List<String> wanted = places(standard.text(key));
    if (!places(text).equals(wanted)) {
      Message message =
          wanted.isEmpty()
              ? Message.of("theme-message.no-places", key)
              : Message.of("theme-message.places", key, String.join(", ", wanted));
      Message hint = Message.of("theme-message.places.hint", standard.text(key));
      report(place(key), message, hint);
      return false;
    }
    return true;
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(found -> found.group()).sorted().toList();
  }

  /** The key where it is written last, which is the one that counts. */
  private Span place(String key) {
    Pattern line = Pattern.compile("(?m)^[ \\t]*(" + Pattern.quote(key) + ")(?=[ \\t]*[=:\\s])");
    return line.matcher(file.text())
        .results()
        .reduce((first, last) -> last)
        .map(found -> new Span(found.start(1), found.end(1)))
        .orElse(new Span(0, 0));
  }

  private void report(Span place, Message message, Message hint) {
    diagnostics.add(file.diagnostic(Code.THEME_MESSAGE, place, message, hint));
  }
}
