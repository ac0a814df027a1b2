package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What begins with a bracket and is no CommonMark: wiki links, embeds, notes and citations. */
final class BracketSyntax implements InlineSyntax.Rule {
  /** Longest text in brackets that is looked at. */
  private static final int REACH = 1_000;

  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\s\\[\\]]{1,200})\\]");

  @Override
  public boolean read(LightInlineParser parser) {
    BasedSequence text = parser.getInput();
    int at = parser.getIndex();
    if (text.matchChars("![[", at)) {
      return readWiki(parser, text, at, at + 3, true);
    }
    if (text.matchChars("[[", at)) {
      return readWiki(parser, text, at, at + 2, false);
    }
    if (text.matchChars("[^", at)) {
      return readMention(parser, text, at);
    }
    return text.charAt(at) == '[' && readCitation(parser, text, at);
  }

  private static boolean readWiki(
      LightInlineParser parser, BasedSequence text, int at, int from, boolean embed) {
    int close = WikiLinks.end(text, from, Math.min(text.length(), from + REACH));
    if (close < 0 || text.matchChars("]](", close)) {
      return false;
    }
    BasedSequence all = text.subSequence(at, close + 2);
    Optional<Inline.WikiLink> link = WikiLinks.read(all, text.subSequence(from, close));
    if (link.isEmpty()) {
      return false;
    }
    parser.appendNode(
        embed ? new InlineNode.Embed(all, link.get()) : new InlineNode.Ready(all, link.get()));
    parser.setIndex(close + 2);
    return true;
  }

  private static boolean readMention(LightInlineParser parser, BasedSequence text, int at) {
    Matcher matcher = NOTE.matcher(text).region(at, Math.min(text.length(), at + REACH));
    if (!matcher.lookingAt()) {
      return false;
    }
    BasedSequence all = text.subSequence(at, matcher.end());
    parser.appendNode(new InlineNode.Mention(all, matcher.group(1)));
    parser.setIndex(matcher.end());
    return true;
  }

  private static boolean readCitation(LightInlineParser parser, BasedSequence text, int at) {
    int close = Brackets.close(text, at, Math.min(text.length(), at + REACH));
    if (close < 0 || Brackets.continuesLink(text, close + 1)) {
      return false;
    }
    List<Inline.CitedItem> items = CitationList.read(text.subSequence(at + 1, close));
    if (items.isEmpty()) {
      return false;
    }
    BasedSequence all = text.subSequence(at, close + 1);
    parser.appendNode(
        new InlineNode.Ready(
            all, new Inline.Citation(false, items, all.toString(), Spans.of(all))));
    parser.setIndex(close + 1);
    return true;
  }
}
