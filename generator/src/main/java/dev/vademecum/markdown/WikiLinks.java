package dev.vademecum.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inside of {@code [[kind:target#fragment|text]]}. */
final class WikiLinks {
  /** A kind is a lower-case word right before the target, so a title may have a colon. */
  private static final Pattern KIND = Pattern.compile("([a-z]+):(?=\\S)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WikiLinks() {}

  /** Where {@code ]]} stands, or -1 if brackets or a second line break come first. */
  static int end(BasedSequence text, int from, int end) {
    int breaks = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i + 1 < end && text.charAt(i + 1) == ']' ? i : -1;
      }
      if (c == '[' || (c == '\n' && ++breaks > 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** The link, or nothing if it has neither target nor fragment. */
  static Optional<Inline.WikiLink> read(BasedSequence all, BasedSequence inside) {
    int pipe = inside.indexOf('|');
    String text = pipe < 0 ? "" : plain(inside.subSequence(pipe + 1));
    int addressEnd = pipe < 0 ? inside.length() : pipe;
    if (pipe > 0 && inside.charAt(pipe - 1) == '\\') {
      addressEnd--; // in a table the pipe is escaped
    }
    BasedSequence address = inside.subSequence(0, addressEnd).trim();
    int hash = address.indexOf('#');
    BasedSequence target = (hash < 0 ? address : address.subSequence(0, hash)).trim();
    BasedSequence fragment =
        hash < 0 ? target.subSequence(0, 0) : address.subSequence(hash + 1).trim();
    if (target.isEmpty() && fragment.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(link(all, target, fragment, text));
  }

  private static Inline.WikiLink link(
      BasedSequence all, BasedSequence target, BasedSequence fragment, String text) {
    Matcher kind = KIND.matcher(target);
    boolean hasKind = kind.lookingAt();
    BasedSequence name = hasKind ? target.subSequence(kind.end()) : target;
    return new Inline.WikiLink(
        hasKind ? kind.group(1) : "",
        plain(name),
        plain(fragment),
        text,
        Spans.of(name),
        Spans.of(fragment.isEmpty() ? name : fragment),
        Spans.of(all));
  }

  private static String plain(BasedSequence raw) {
    String text = BLANKS.matcher(raw.toString().strip()).replaceAll(" ");
    boolean special = text.indexOf('\\') >= 0 || text.indexOf('&') >= 0;
    return special ? Escaping.unescapeString(text) : text;
  }
}
