package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser with the parts of links by CommonMark 0.30, scanned instead of matched
 * by patterns that recurse, and with its own set of special characters, which parsers otherwise
 * share and change.
 */
final class LinkGrammar extends TextGrammar {
  /** Deepest nesting of parentheses in an address; the specification asks for three. */
  private static final int PARENTHESES = 32;

  private static final int LABEL = 999;

  LinkGrammar(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  /**
   * Makes text of brackets that are no link. Flexmark makes references of them that have no target,
   * and these then break up emphasis, since it compares places in the paragraph with such in the
   * file.
   */
  @Override
  protected boolean parseCloseBracket() {
    Bracket opener = getLastBracket();
    if (opener != null && !opener.isImage() && parseForeign(opener)) {
      return true;
    }
    if (opener != null && !mayBeLink(opener)) {
      opener.setAllowed(false);
    }
    return super.parseCloseBracket();
  }

  /** Takes what is in brackets before {@code {lang=en}} as the children of one node. */
  private boolean parseForeign(Bracket opener) {
    Matcher attribute = LanguageTag.at(getInput(), getIndex() + 1);
    if (peek(1) != '{' || !attribute.lookingAt() || attribute.group(1) != null) {
      return false;
    }
    BasedSequence all = getInput().subSequence(opener.getStartIndex(), attribute.end());
    InlineNode.Foreign foreign =
        new InlineNode.Foreign(all, getInput().subSequence(attribute.start(2), attribute.end(2)));
    flushTextNode();
    Node next = opener.getNode().getNext();
    while (next != null) {
      Node inside = next;
      next = next.getNext();
      foreign.appendChild(inside);
    }
    processDelimiters(opener.getPreviousDelimiter());
    dropBracket(opener);
    appendNode(foreign);
    setIndex(attribute.end());
    return true;
  }

  /** Flexmark forgets an opening bracket only when it makes text of the closing one. */
  private void dropBracket(Bracket opener) {
    opener.setAllowed(false);
    super.parseCloseBracket();
    flushTextNode();
    Node closing = getBlock().getLastChild();
    if (closing != null) {
      closing.unlink();
    }
    opener.getNode().unlink();
  }

  private boolean mayBeLink(Bracket opener) {
    int close = getIndex();
    if (peek(1) == '(') {
      return true;
    }
    setIndex(close + 1);
    int label = parseLinkLabel();
    setIndex(close);
    if (label > 2) {
      return isReference(close + 1, close + 1 + label);
    }
    return !opener.isBracketAfter() && isReference(opener.getStartIndex(), close + 1);
  }

  private boolean isReference(int start, int end) {
    return end - start <= LABEL + 2
        && referenceRepository.containsKey(
            Escaping.normalizeReferenceChars(getInput().subSequence(start, end), true));
  }

  @Override
  protected boolean parseBackslash() {
    boolean lineBreak = peek(1) == '\n';
    boolean parsed = super.parseBackslash();
    while (lineBreak && peek() == ' ') {
      setIndex(getIndex() + 1);
    }
    return parsed;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    int start = getIndex();
    boolean angles = peek() == '<';
    int end = angles ? anglesEnd(start + 1) : bareEnd(start);
    return end < 0 ? null : take(start, end);
  }

  private int anglesEnd(int from) {
    BasedSequence text = getInput();
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '\n' || c == '<') {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  private int bareEnd(int from) {
    BasedSequence text = getInput();
    int depth = 0;
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != 127) {
      char c = text.charAt(at);
      if (c == '(' && ++depth > PARENTHESES) {
        return -1;
      }
      if (c == ')' && --depth < 0) {
        return at;
      }
      at += c == '\\' && at + 1 < text.length() && text.charAt(at + 1) > ' ' ? 2 : 1;
    }
    return depth > 0 ? -1 : at;
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    int start = getIndex();
    char open = peek();
    if ((open != '"' && open != '\'' && open != '(') || start == 0) {
      return null;
    }
    boolean afterBlank = Character.isWhitespace(getInput().charAt(start - 1));
    int end = afterBlank ? titleEnd(start + 1, open, open == '(' ? ')' : open) : -1;
    return end < 0 ? null : take(start, end);
  }

  private int titleEnd(int from, char open, char close) {
    BasedSequence text = getInput();
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (c == open) {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  private BasedSequence take(int start, int end) {
    setIndex(end);
    return getInput().subSequence(start, end);
  }

  /** The label of a reference; what would be a citation or a footnote is none. */
  @Override
  public int parseLinkLabel() {
    BasedSequence text = getInput();
    int start = getIndex();
    if (peek() != '[' || peek(1) == '@' || peek(1) == '^') {
      return 0;
    }
    int end = Math.min(text.length(), start + LABEL + 2);
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        setIndex(i + 1);
        return i + 1 - start;
      }
      if (c == '[') {
        return 0;
      }
      i += c == '\\' ? 1 : 0;
    }
    return 0;
  }
}
