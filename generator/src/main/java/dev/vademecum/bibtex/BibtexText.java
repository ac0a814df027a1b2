package dev.vademecum.bibtex;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFault;
import dev.vademecum.source.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the text of a {@code .bib} file, sign by sign. */
final class BibtexText {
  /** Deepest nesting of braces. */
  static final int NESTING = 100;

  /** Where an entry begins, and so where a value ends at the latest that was never closed. */
  private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t]*@[a-zA-Z]+\\s*[{(]");

  private static final String NO_NAME = "\"#%'(),={}";

  private final String text;
  private final Matcher entries;
  private int at;

  /** The start of the next entry after a place that was asked for before. */
  private int nextEntry = -1;

  BibtexText(String text) {
    this.text = text;
    this.entries = ENTRY.matcher(text);
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char here() {
    return atEnd() ? '\0' : text.charAt(at);
  }

  /** Goes to the next {@code @}; false where there is none. */
  boolean toNextSign() {
    int found = text.indexOf('@', at);
    at = found < 0 ? text.length() : found;
    return found >= 0;
  }

  /** Steps over a sign if it stands here. */
  boolean take(char sign) {
    boolean there = here() == sign;
    at += there ? 1 : 0;
    return there;
  }

  /** Steps over blanks, and over comments that a {@code %} begins. */
  void skipBlanks() {
    while (!atEnd() && (Character.isWhitespace(here()) || here() == '%')) {
      int end = here() == '%' ? text.indexOf('\n', at) : at + 1;
      at = end < 0 ? text.length() : end;
    }
  }

  /** A name of a field, a type or a string, in lower case; perhaps empty. */
  Located<String> name() {
    int start = at;
    while (!atEnd() && !Character.isWhitespace(here()) && NO_NAME.indexOf(here()) < 0) {
      at++;
    }
    return new Located<>(text.substring(start, at).toLowerCase(Locale.ROOT), new Span(start, at));
  }

  /** The key of an entry: all until a comma, a blank or the entry's end. */
  Located<String> key(char close) {
    int start = at;
    while (!atEnd() && here() != ',' && here() != close && !Character.isWhitespace(here())) {
      at++;
    }
    return new Located<>(text.substring(start, at), new Span(start, at));
  }

  /** What stands between the brace here and its fellow; stops behind that. */
  String braced() throws SourceFault {
    int open = at;
    int end = afterValue(open, '}');
    at = end;
    return text.substring(open + 1, end - 1);
  }

  /** What stands between the quotation mark here and the next outside braces. */
  String quoted() throws SourceFault {
    int open = at;
    int end = afterValue(open, '"');
    at = end;
    return text.substring(open + 1, end - 1);
  }

  private int afterValue(int open, char close) throws SourceFault {
    int depth = 0;
    int limit = nextEntry(open);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\' && close == '"' && depth == 0) {
        i++;
      } else if (c == close && depth == 0) {
        return i + 1;
      } else if (c == '{') {
        depth = deeper(depth, i);
      } else if (c == '}') {
        depth--;
      }
      if (depth < 0) {
        break;
      }
    }
    throw new SourceFault(
        Code.BIBTEX_SYNTAX,
        new Span(open, open + 1),
        Message.of("bibtex-syntax.open", String.valueOf(text.charAt(open))),
        Message.of("bibtex-syntax.open.hint", String.valueOf(close)));
  }

  private static int deeper(int depth, int at) throws SourceFault {
    if (depth + 1 >= NESTING) {
      throw new SourceFault(
          Code.BIBTEX_LIMIT,
          new Span(at, at + 1),
          Message.of("bibtex-limit.depth", NESTING),
          Message.of("yaml-limit.depth.hint"));
    }
    return depth + 1;
  }

  /** Where the next entry begins after a place, or the end of the file. */
  int nextEntry(int from) {
    if (nextEntry <= from) {
      nextEntry = entries.find(Math.min(from + 1, text.length())) ? entries.start() : text.length();
    }
    return nextEntry;
  }
}
