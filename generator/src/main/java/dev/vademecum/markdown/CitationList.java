package dev.vademecum.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The inside of a bracket as works parted by semicolons. */
final class CitationList {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private CitationList() {}

  /** The works, or none if any part has no key: then the bracket is no citation. */
  static List<Inline.CitedItem> read(BasedSequence inside) {
    if (inside.indexOf('@') < 0) {
      return List.of();
    }
    List<Inline.CitedItem> items = new ArrayList<>();
    return addAll(parts(inside), items) ? List.copyOf(items) : List.of();
  }

  /** What a bracket after a key says about it; none if later parts of it have no key. */
  static List<Inline.CitedItem> readAfter(CitationKey key, BasedSequence inside) {
    List<BasedSequence> parts = parts(inside);
    List<Inline.CitedItem> items = new ArrayList<>();
    items.add(key.item(false, "", locator(parts.get(0))));
    return addAll(parts.subList(1, parts.size()), items) ? List.copyOf(items) : List.of();
  }

  private static boolean addAll(List<BasedSequence> parts, List<Inline.CitedItem> items) {
    for (BasedSequence part : parts) {
      Optional<Found> first = find(part, 0);
      if (first.isEmpty()) {
        return false;
      }
      add(part, first.get(), marked(part.subSequence(0, first.get().start())), items);
    }
    return true;
  }

  private static List<BasedSequence> parts(BasedSequence inside) {
    List<BasedSequence> parts = new ArrayList<>();
    int start = 0;
    int braces = 0;
    for (int i = 0; i < inside.length(); i = next(inside, i)) {
      char c = inside.charAt(i);
      braces += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ';' && braces <= 0) {
        parts.add(inside.subSequence(start, i));
        start = i + 1;
      }
    }
    parts.add(inside.subSequence(start, inside.length()));
    return parts;
  }

  /** The next place that is neither escaped nor in code. */
  private static int next(BasedSequence text, int at) {
    return switch (text.charAt(at)) {
      case '\\' -> at + 2;
      case '`' -> Brackets.afterCode(text, at, text.length());
      default -> at + 1;
    };
  }

  /**
   * A key with the at sign, and a minus perhaps, before it.
   *
   * @param start of the sign or minus
   */
  private record Found(CitationKey key, int start, boolean minus) {}

  private static Optional<Found> find(BasedSequence part, int from) {
    for (int i = from; i < part.length(); i = next(part, i)) {
      if (part.charAt(i) == '@') {
        boolean minus = i > from && part.charAt(i - 1) == '-';
        int start = minus ? i - 1 : i;
        Optional<CitationKey> key =
            (from == 0 ? isFree(part, start) : isApart(part, start))
                ? CitationKey.at(part, i)
                : Optional.empty();
        if (key.isPresent()) {
          return Optional.of(new Found(key.get(), start, minus));
        }
      }
    }
    return Optional.empty();
  }

  /** Adds a work, and those after it that no semicolon parts from it: "see @a, p. 3 and @b". */
  private static void add(
      BasedSequence part, Found found, String prefix, List<Inline.CitedItem> items) {
    int end = found.key().end();
    Optional<Found> next = find(part, end);
    if (next.isEmpty()) {
      items.add(found.key().item(found.minus(), prefix, locator(part.subSequence(end))));
      return;
    }
    Locator between = locator(part.subSequence(end, next.get().start()));
    Locator place = new Locator(between.label(), between.value(), "");
    items.add(found.key().item(found.minus(), prefix, place));
    add(part, next.get(), between.suffix().replaceFirst("^,\\s*", ""), items);
  }

  /** A second key, as "and @b", and not what stands in an address. */
  private static boolean isApart(BasedSequence part, int at) {
    return Character.isWhitespace(part.charAt(at - 1)) || part.charAt(at - 1) == '(';
  }

  private static boolean isFree(BasedSequence part, int at) {
    return at == 0
        || (!Character.isLetterOrDigit(part.charAt(at - 1)) && part.charAt(at - 1) != '@');
  }

  /** The place that a text begins with, and what follows it. */
  private static Locator locator(BasedSequence raw) {
    if (raw.isEmpty()) {
      return Locator.NONE;
    }
    String marked = marked(raw);
    Locator read = Locator.read(MarkedText.plain(marked));
    return new Locator(read.label(), read.value(), MarkedText.tail(marked, read.suffix()));
  }

  /** Running text with its emphasis, without escapes and character references. */
  private static String marked(BasedSequence raw) {
    String text = MarkedText.of(BLANKS.matcher(raw.toString()).replaceAll(" ").strip());
    return text.indexOf('\\') >= 0 || text.indexOf('&') >= 0 ? Escaping.unescapeString(text) : text;
  }
}
