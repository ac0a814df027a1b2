package dev.vademecum.theme;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One style sheet of a theme: it fetches nothing from elsewhere, asks for files that are there, and
 * ends what it begins, since other style sheets follow it in the same file.
 */
final class ThemeStyle {
  /** A comment, a string, or an address without quotes; each may be open. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?"
              + "|\"(?:[^\"\\\\\\n]|\\\\[\\s\\S])*+\"?|'(?:[^'\\\\\\n]|\\\\[\\s\\S])*+'?");

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)(?<import>@import)[^;{}]*|(?:\\b(?:https?|ftp|file|javascript|blob|wss?):)?+"
              + "(?://|\\\\\\\\)|\\b(?:https?|ftp|file|javascript|blob|wss?):");

  private static final Pattern ESCAPED_LETTER = Pattern.compile("\\\\[0-9a-zA-Z]");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\burl\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s]*))");

  private final SourceFile file;
  private final Set<String> published;
  private final Diagnostics diagnostics;

  /**
   * @param published the files that addresses may name, from the folder of the style sheet
   */
  ThemeStyle(SourceFile file, Set<String> published, Diagnostics diagnostics) {
    this.file = file;
    this.published = published;
    this.diagnostics = diagnostics;
  }

  void check() {
    StringBuilder code = new StringBuilder(file.text()); // without comments
    StringBuilder bare = new StringBuilder(file.text()); // without strings as well
    Matcher token = TOKEN.matcher(file.text());
    while (token.find()) {
      boolean comment = token.group().startsWith("/*");
      String end = comment ? "*/" : token.group().substring(0, 1);
      if (token.end() - token.start() <= end.length() || !token.group().endsWith(end)) {
        report(token.start(), token.start() + end.length(), "open", end);
      }
      blank(bare, token.start(), token.end());
      if (comment) {
        blank(code, token.start(), token.end());
      }
    }
    braces(bare);
    foreign(code, bare);
    addresses(code);
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }

  private void braces(StringBuilder bare) {
    int depth = 0;
    int opened = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c == '{' && depth++ == 0) {
        opened = i;
      } else if (c == '}' && --depth < 0) {
        report(i, i + 1, "brace", "}");
        return;
      }
    }
    if (depth > 0) {
      report(opened, opened + 1, "open", "}");
    }
  }

  private void foreign(StringBuilder code, StringBuilder bare) {
    Matcher found = FOREIGN.matcher(code);
    while (found.find()) {
      String what = found.group("import") == null ? found.group() : found.group("import");
      report(found.start(), found.start() + what.length(), "foreign", what);
    }
    Matcher escape = ESCAPED_LETTER.matcher(bare);
    while (escape.find()) {
      report(escape.start(), escape.end(), "escape", escape.group());
    }
  }

  private void addresses(StringBuilder code) {
    Matcher found = ADDRESS.matcher(code);
    while (found.find()) {
      int group = found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3;
      String address = found.group(group);
      String path = address.replaceFirst("[?#].*", "");
      boolean inside = address.startsWith("#") || address.startsWith("data:image/");
      if (!inside && !published.contains(path) && !FOREIGN.matcher(address).find()) {
        Message message = Message.of("theme-style.missing", address);
        Message hint = Nearest.hint(path, published, Message.of("theme-style.missing.hint"));
        Span place = new Span(found.start(group), found.end(group));
        diagnostics.add(file.diagnostic(Code.THEME_STYLE, place, message, hint));
      }
    }
  }

  private void report(int start, int end, String fault, String what) {
    Span place = new Span(start, Math.min(end, file.text().length()));
    Message message = Message.of("theme-style." + fault, what);
    Message hint = Message.of("theme-style." + fault + ".hint");
    diagnostics.add(file.diagnostic(Code.THEME_STYLE, place, message, hint));
  }
}
