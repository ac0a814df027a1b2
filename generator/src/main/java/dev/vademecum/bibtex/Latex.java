package dev.vademecum.bibtex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns the LaTeX of a field into text, with CSL's tags for italics and the like. A command that is
 * not known goes and what it applies to stays.
 */
final class Latex {
  /** Commands that take commands; more would be no text of a person's. */
  private static final int NESTING = 50;

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\f]+");

  /** Commands whose argument is for sorting only. */
  private static final List<String> DROPPED = List.of("noopsort", "SortNoop", "printfirst");

  private final String text;
  private final boolean tags;
  private int at;
  private int depth;

  private Latex(String text, boolean tags) {
    this.text = text;
    this.tags = tags;
  }

  /** A text that may have tags. */
  static String rich(String latex) {
    return decode(latex, true);
  }

  /** A text without tags, such as a name. */
  static String plain(String latex) {
    return decode(latex, false);
  }

  /** An address or a number, of which only escaped signs are read. */
  static String verbatim(String latex) {
    String text = latex.replaceAll("\\\\([_%&#~{}$])", "$1").replaceAll("\\\\url\\b", "");
    return text.replaceAll("[{}]", "").strip();
  }

  private static String decode(String latex, boolean tags) {
    if (latex.chars().noneMatch(c -> "\\{}~$-`'\n\t".indexOf(c) >= 0)) {
      return BLANKS.matcher(latex).replaceAll(" ").strip();
    }
    String decoded = new Latex(latex, tags).until('\0', false);
    String normal = Normalizer.normalize(decoded, Normalizer.Form.NFC);
    return BLANKS.matcher(normal).replaceAll(" ").strip();
  }

  /** Reads until a closing sign, and behind it. */
  private String until(char close, boolean math) {
    StringBuilder out = new StringBuilder();
    List<String> open = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != close) {
      char c = text.charAt(at++);
      switch (c) {
        case '{' -> out.append(until('}', math));
        case '\\' -> command(out, open, math);
        case '$' -> math(out);
        case '^', '_' -> raised(c, out, math);
        case '~' -> out.append('\u00A0');
        case '}' -> {}
        case '-', '`', '\'' -> signs(c, out);
        default -> out.append(c);
      }
    }
    at++;
    for (int i = open.size() - 1; i >= 0; i--) {
      out.append("</").append(open.get(i)).append('>');
    }
    return out.toString();
  }

  private void math(StringBuilder out) {
    if (text.indexOf('$', at) < 0) {
      out.append('$');
    } else {
      out.append(until('$', true));
    }
  }

  private void raised(char sign, StringBuilder out, boolean math) {
    if (math) {
      out.append(tagged(sign == '^' ? "sup" : "sub", argument(true)));
    } else {
      out.append(sign);
    }
  }

  private String tagged(String tag, String content) {
    return tags && !content.isEmpty() ? "<" + tag + ">" + content + "</" + tag + ">" : content;
  }

  /** Dashes and quotation marks, which LaTeX writes with one, two or three signs. */
  private void signs(char sign, StringBuilder out) {
    int count = 1;
    int most = sign == '-' ? 3 : 2;
    while (count < most && at < text.length() && text.charAt(at) == sign) {
      count++;
      at++;
    }
    out.append(
        switch (sign) {
          case '-' -> List.of("-", "–", "—").get(count - 1);
          case '`' -> count == 1 ? "‘" : "“";
          default -> count == 1 ? "’" : "”";
        });
  }

  private void command(StringBuilder out, List<String> open, boolean math) {
    String name = commandName();
    if (LatexSigns.ACCENTS.containsKey(name)) {
      out.append(accented(argument(math), LatexSigns.ACCENTS.getOrDefault(name, "")));
    } else if (LatexSigns.SIGNS.containsKey(name)) {
      out.append(LatexSigns.SIGNS.get(name));
    } else if (LatexSigns.LOOKS.containsKey(name)) {
      out.append(tagged(LatexSigns.LOOKS.getOrDefault(name, ""), argument(math)));
    } else if (LatexSigns.SWITCHES.containsKey(name)) {
      switchTo(LatexSigns.SWITCHES.getOrDefault(name, ""), out, open);
    } else if (DROPPED.contains(name)) {
      argument(math);
    } else if (name.equals("enquote") || name.equals("mkbibquote")) {
      out.append('“').append(argument(math)).append('”');
    }
  }

  private void switchTo(String tag, StringBuilder out, List<String> open) {
    if (tags) {
      out.append('<').append(tag).append('>');
      open.add(tag);
    }
  }

  /** Letters, behind which blanks belong to the command, or one other sign. */
  private String commandName() {
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    if (at > start) {
      String name = text.substring(start, at);
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (text.startsWith("{}", at) && !LatexSigns.ACCENTS.containsKey(name)) {
        at += 2;
      }
      return name;
    }
    if (at >= text.length()) {
      return "";
    }
    at++;
    return Character.isWhitespace(text.charAt(at - 1)) ? "\\" : text.substring(at - 1, at);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A group, a command or a sign. */
  private String argument(boolean math) {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length() || text.charAt(at) == '}') {
      return "";
    }
    char c = text.charAt(at);
    if (c == '{') {
      at++;
      return until('}', math);
    }
    if (c == '\\' && depth < NESTING) {
      at++;
      depth++;
      StringBuilder out = new StringBuilder();
      command(out, new ArrayList<>(), math);
      depth--;
      return out.toString();
    }
    int end = text.offsetByCodePoints(at, 1);
    String sign = text.substring(at, end);
    at = end;
    return sign;
  }

  private static String accented(String letters, String accent) {
    if (letters.isEmpty()) {
      return "";
    }
    String plain = letters.replace('ı', 'i').replace('ȷ', 'j');
    int end = plain.offsetByCodePoints(0, 1);
    return plain.substring(0, end) + accent + plain.substring(end);
  }
}
