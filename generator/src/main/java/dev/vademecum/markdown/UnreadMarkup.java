package dev.vademecum.markdown;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what other tools would have read in a paragraph, and what readers therefore see as it is
 * written: comments of Obsidian, admonitions of MkDocs, templates, bullets of Word.
 */
final class UnreadMarkup {
  /**
   * A kind of it.
   *
   * @param name the end of the keys of its message and hint
   */
  private record Kind(String name, Pattern pattern) {}

  /** What stands at the beginning of a line. */
  private static final List<Kind> OF_LINES =
      List.of(
          kind(
              "callout",
              "(?!\\[!(?i:note|tip|important|warning|caution)\\]\\s*$)\\[![A-Za-z-]{1,30}\\][-+]?"),
          kind("admonition", "(?:!!!|\\?\\?\\?)\\+?[ \\t]+[A-Za-z]\\w*"),
          kind("tabs", "===[+!]?[ \\t]+\"[^\"\\n]*\""),
          kind("heading", "#{1,6}\\p{Lu}|#{2,6}\\p{Ll}"),
          kind("contents", "\\[(?i:toc)\\]"),
          kind("template", "--8<--|\\{\\{|\\{%"),
          kind("bullet", "[\\u2022\\u00B7\\u25AA\\u25E6\\u2023](?=\\s)"),
          kind("table", "\\|[^|\\n]+\\|.*"));

  /** What they begin with. */
  private static final String SIGNS_OF_LINES = "[!?=#-{\u2022\u00B7\u25AA\u25E6\u2023|";

  /** What stands in two characters that {@link #hasSigns(String)} knows. */
  private static final List<Kind> ANYWHERE =
      List.of(
          kind("comment", "%%(?:[^%]+%%)?"),
          kind("mark", "==[^=\\s][^=]*=="),
          kind("spaces", "\\]\\((?=[^()<>\"\\n]*[./])[^()<>\"\\s]+(?: +[^()<>\"\\s]+)+\\)"),
          kind("attributes", "\\{[:.][^}\\n]*\\}"),
          kind("asterisks", "\\*\\*"),
          kind("formula", "\\$\\$"));

  private final Conversion conversion;

  UnreadMarkup(Conversion conversion) {
    this.conversion = conversion;
  }

  private static Kind kind(String name, String pattern) {
    return new Kind(name, Pattern.compile(pattern));
  }

  /** Reports what there is of it in a paragraph, at most one of each kind. */
  void check(List<Inline> paragraph) {
    if (!hasSigns(paragraph)) {
      return; // nearly all: the patterns took a quarter of the time of reading entries
    }
    for (Kind kind : OF_LINES) {
      check(paragraph, kind, true);
    }
    for (Kind kind : ANYWHERE) {
      check(paragraph, kind, false);
    }
  }

  /** Whether anything in a paragraph begins as one of the kinds does. */
  private static boolean hasSigns(List<Inline> paragraph) {
    boolean starts = true;
    for (Inline inline : paragraph) {
      if (inline instanceof Inline.Text text
          && ((starts && SIGNS_OF_LINES.indexOf(text.text().charAt(0)) >= 0)
              || hasSigns(text.text()))) {
        return true;
      }
      starts = isBreak(inline);
    }
    return false;
  }

  private static boolean hasSigns(String text) {
    for (int i = text.length() - 2; i >= 0; i--) {
      char c = text.charAt(i);
      boolean sign =
          switch (c) {
            case '%', '=', '*', '$' -> text.charAt(i + 1) == c;
            case ']' -> text.charAt(i + 1) == '(';
            case '{' -> text.charAt(i + 1) == ':' || text.charAt(i + 1) == '.';
            default -> false;
          };
      if (sign) {
        return true;
      }
    }
    return false;
  }

  private void check(List<Inline> paragraph, Kind kind, boolean first) {
    boolean starts = true;
    for (Inline inline : paragraph) {
      if (inline instanceof Inline.Text text && (starts || !first)) {
        Matcher found = kind.pattern().matcher(text.text());
        if ((first ? found.lookingAt() : found.find()) && isAsWritten(text)) {
          report(kind, text, found);
          return;
        }
      }
      starts = isBreak(inline);
    }
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  /** What has a backslash or a character's number in it is meant as it is. */
  private boolean isAsWritten(Inline.Text text) {
    return conversion.written(text.span()).equals(text.text());
  }

  private void report(Kind kind, Inline.Text text, Matcher found) {
    int start = text.start();
    conversion.report(
        Code.UNREAD_MARKUP,
        new Span(start + found.start(), start + found.end()),
        Message.of("unread-markup." + kind.name(), found.group()),
        Message.of("unread-markup." + kind.name() + ".hint"));
  }
}
