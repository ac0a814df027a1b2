package dev.vademecum.markdown;

import java.util.HashMap;
import java.util.Map;

/** Finds where a piece of raw HTML ends, by CommonMark's grammar and in linear time. */
public final class HtmlScanner {
  private final String text;

  /** Per terminator the first place from which it was sought in vain. */
  private final Map<String, Integer> missing = new HashMap<>();

  public HtmlScanner(String text) {
    this.text = text;
  }

  /** One past the tag, comment, instruction, declaration or CDATA that starts here, or -1. */
  public int end(int at) {
    if (text.startsWith("<!-->", at)) {
      return at + 5;
    }
    if (text.startsWith("<!--->", at)) {
      return at + 6;
    }
    if (text.startsWith("<!--", at)) {
      return after("-->", at + 4);
    }
    if (text.startsWith("<?", at)) {
      return after("?>", at + 2);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return after("]]>", at + 9);
    }
    if (text.startsWith("<!", at)) {
      return isLetter(at + 2) ? after(">", at + 2) : -1;
    }
    return text.startsWith("</", at) ? closingTag(at + 2) : openingTag(at + 1);
  }

  private int after(String terminator, int from) {
    if (from >= missing.getOrDefault(terminator, Integer.MAX_VALUE)) {
      return -1;
    }
    int found = text.indexOf(terminator, from);
    if (found < 0) {
      missing.put(terminator, from);
      return -1;
    }
    return found + terminator.length();
  }

  private int closingTag(int at) {
    int name = tagName(at);
    int end = name < 0 ? -1 : blanks(name);
    return end >= 0 && is('>', end) ? end + 1 : -1;
  }

  private int openingTag(int at) {
    int end = tagName(at);
    while (end >= 0) {
      int next = blanks(end);
      if (is('>', next)) {
        return next + 1;
      }
      if (is('/', next)) {
        return is('>', next + 1) ? next + 2 : -1;
      }
      end = next > end ? attribute(next) : -1;
    }
    return -1;
  }

  private int tagName(int at) {
    if (!isLetter(at)) {
      return -1;
    }
    int end = at + 1;
    while (isLetter(end) || isDigit(end) || is('-', end)) {
      end++;
    }
    return end;
  }

  private int attribute(int at) {
    if (!isLetter(at) && !is('_', at) && !is(':', at)) {
      return -1;
    }
    int name = at + 1;
    while (isLetter(name) || isDigit(name) || isOneOf(".:_-", name)) {
      name++;
    }
    int equals = blanks(name);
    return is('=', equals) ? value(blanks(equals + 1)) : name;
  }

  private int value(int at) {
    if (is('"', at) || is('\'', at)) {
      return after(text.substring(at, at + 1), at + 1);
    }
    int end = at;
    while (end < text.length() && " \t\n\"'=<>`".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end > at ? end : -1;
  }

  private int blanks(int at) {
    int end = at;
    while (isOneOf(" \t\n", end)) {
      end++;
    }
    return end;
  }

  private boolean isOneOf(String characters, int at) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  private boolean is(char c, int at) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean isLetter(int at) {
    return at < text.length() && (text.charAt(at) | 32) >= 'a' && (text.charAt(at) | 32) <= 'z';
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
