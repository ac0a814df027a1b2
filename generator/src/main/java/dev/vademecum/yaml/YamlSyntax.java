package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.SourceFault;
import dev.vademecum.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in an author's words what the parser found. Its own words are about tokens; these are about
 * quotation marks, tabs and indentation, and point at where the mistake is rather than at where it
 * was noticed.
 */
final class YamlSyntax {
  private static final Pattern KEY_AND_VALUE =
      Pattern.compile("\\s*(?:- +)*[^\\s:#][^:]*:[ \\t]+(\\S.*)");

  private final String text;
  private final int offset;
  private final String problem;
  private final String context;
  private final int at;
  private final int since;

  /**
   * @param offset where the text begins in its file
   * @param at where in the text the parser stopped
   * @param since where in the text began what it was reading then
   */
  private YamlSyntax(String text, int offset, MarkedYamlEngineException e, int at, int since) {
    this.text = text;
    this.offset = offset;
    this.problem = Optional.ofNullable(e.getProblem()).orElse("");
    this.context = Optional.ofNullable(e.getContext()).orElse("");
    this.at = at;
    this.since = since;
  }

  static SourceFault fault(MarkedYamlEngineException e, String text, int offset, Index index) {
    int at = e.getProblemMark().or(e::getContextMark).map(index::of).orElse(0);
    int since = e.getContextMark().map(index::of).orElse(at);
    return new YamlSyntax(text, offset, e, at, since).fault();
  }

  /** From the parser's marks to places in the text. */
  @FunctionalInterface
  interface Index {
    int of(org.snakeyaml.engine.v2.exceptions.Mark mark);
  }

  private SourceFault fault() {
    if (problem.contains("TAB") || unit(at) == '\t') {
      return fault(at, "tab");
    }
    if (problem.contains("mapping values are not allowed")) {
      return colon();
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("escape") ? fault(at, "escape") : fault(since, "quote");
    }
    if (context.contains("flow")) {
      return sameLine() ? fault(at, "comma") : bracket();
    }
    return context.contains("block scalar") ? fault(at, "block") : other();
  }

  private SourceFault other() {
    boolean mark = context.contains("alias") || context.contains("anchor");
    if (mark || context.contains("tag") || problem.contains("cannot start any token")) {
      return character(mark || context.contains("tag") ? since : at);
    }
    if (problem.contains("sequence entries") || problem.contains("mapping keys")) {
      return character(at);
    }
    if (problem.contains("could not find expected ':'")) {
      return fault(since, "no-colon");
    }
    if (problem.contains("<block end>") || problem.contains("<document start>")) {
      return followsQuoteOrBracket() ? fault(at, "after") : fault(at, "indent");
    }
    return fault(at, "other");
  }

  /**
   * A second colon in a line belongs to its value; a first one means that the line is misplaced.
   */
  private SourceFault colon() {
    Matcher value = KEY_AND_VALUE.matcher(text.substring(lineStart(at), at));
    if (!value.matches()) {
      return fault(at, "indent");
    }
    int start = lineStart(at) + value.start(1);
    String written = text.substring(start, lineEnd(at)).strip();
    return new SourceFault(
        Code.YAML_SYNTAX,
        new Span(offset + start, offset + start + written.length()),
        Message.of("yaml-syntax.colon"),
        Message.of("yaml-syntax.colon.hint", quoted(written)));
  }

  /** In the quotation marks that need no escapes, instead of those of a typesetter. */
  private static String quoted(String written) {
    String value = written.replaceFirst("^[\u201C\u201E\u201D](.*)[\u201D\u201C]$", "$1");
    return value.contains("\"") || value.contains("\\")
        ? "'" + value.replace("'", "''") + "'"
        : "\"" + value + "\"";
  }

  private SourceFault character(int place) {
    return new SourceFault(
        Code.YAML_SYNTAX,
        new Span(offset + place, offset + Math.min(place + 1, text.length())),
        Message.of("yaml-syntax.character", Character.toString(unit(place))),
        Message.of("yaml-syntax.mark.hint"));
  }

  private SourceFault fault(int place, String what) {
    return new SourceFault(
        Code.YAML_SYNTAX,
        new Span(offset + place, offset + place),
        Message.of("yaml-syntax." + what),
        Message.of("yaml-syntax." + what + ".hint"));
  }

  private boolean sameLine() {
    return lineStart(at) == lineStart(since) && at < text.length();
  }

  /** A colour without quotation marks makes a comment of what would close the bracket. */
  private SourceFault bracket() {
    int open = openBracket();
    int sign = comment(open);
    boolean closes = sign > open && text.substring(sign, lineEnd(sign)).matches(".*[\\]}].*");
    return closes ? fault(sign, "comment") : fault(open, "bracket");
  }

  /** Where a comment begins in the line of a place; -1 for nowhere. */
  private int comment(int place) {
    char quote = 0;
    for (int i = lineStart(place); i < lineEnd(place); i++) {
      char c = text.charAt(i);
      if (quote == 0 && c == '#' && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))) {
        return i;
      }
      quote = quote == 0 && (c == '"' || c == '\'') ? c : quote == c ? 0 : quote;
    }
    return -1;
  }

  private boolean isComment(int place) {
    int sign = comment(place);
    return sign >= 0 && sign < place;
  }

  /** The last bracket before the place that nothing closes. */
  private int openBracket() {
    int first = since < at ? since : 0;
    int open = 0;
    for (int place = Math.min(at, text.length()) - 1; place >= first; place--) {
      char c = text.charAt(place);
      int step = c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      open += step == 0 || isComment(place) ? 0 : step;
      if (open > 0) {
        return place;
      }
    }
    return since;
  }

  private boolean followsQuoteOrBracket() {
    String before = text.substring(lineStart(at), at).stripTrailing();
    return !before.isEmpty() && "\"']}".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private char unit(int place) {
    return place < text.length() ? text.charAt(place) : ' ';
  }

  private int lineStart(int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }

  private int lineEnd(int place) {
    int end = text.indexOf('\n', place);
    return end < 0 ? text.length() : end;
  }
}
