package dev.vademecum.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives each heading an id: the author's, which no other heading takes, or one from its text. */
final class HeadingIds {
  private static final Pattern MARK = Pattern.compile("\\{#([^\\s{}]{0,200})\\}$");
  private static final Pattern VALID = Pattern.compile("[A-Za-z][A-Za-z0-9_.:-]*");

  private final Conversion conversion;
  private final Map<String, Span> explicit = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  HeadingIds(Conversion conversion) {
    this.conversion = conversion;
  }

  /** Takes up the ids that authors gave, before any id is made. */
  void reserve(Node parent) {
    for (Node child : parent.getChildren()) {
      if (child instanceof Heading heading) {
        mark(heading).ifPresent(this::reserve);
      } else if (child instanceof com.vladsch.flexmark.util.ast.Block) {
        reserve(child);
      }
    }
  }

  private void reserve(BasedSequence mark) {
    BasedSequence id = id(mark);
    String name = id.toString();
    if (!VALID.matcher(name).matches()) {
      conversion.report(
          Code.INVALID_ID,
          Spans.of(mark),
          Message.of("invalid-id.heading", name),
          Message.of("invalid-id.heading.hint", Slug.of(name)));
      return;
    }
    Span first = explicit.putIfAbsent(name, Spans.of(id));
    if (first != null) {
      conversion.report(
          Code.DUPLICATE_ID,
          Spans.of(id),
          Message.of("duplicate-id.heading", name, conversion.line(first)),
          Message.of("duplicate-id.heading.hint"));
    }
  }

  private static BasedSequence id(BasedSequence mark) {
    return mark.subSequence(2, mark.length() - 1);
  }

  /** The {@code {#id}} at the end of a heading. */
  private static Optional<BasedSequence> mark(Heading heading) {
    BasedSequence text = heading.getText().trimEnd();
    int start = text.endsWith("}") ? text.lastIndexOf("{#") : -1;
    if (start < 0 || (start > 0 && text.charAt(start - 1) == '\\')) {
      return Optional.empty();
    }
    BasedSequence mark = text.subSequence(start);
    Matcher matcher = MARK.matcher(mark);
    return matcher.matches() ? Optional.of(mark) : Optional.empty();
  }

  /** The heading with its id; a mark at its end is not part of the text. */
  Block.Heading heading(Heading node, List<Inline> content) {
    Optional<BasedSequence> mark = mark(node);
    List<Inline> text = mark.map(m -> Texts.withoutEnd(content, m)).orElse(content);
    String id = mark.map(m -> id(m).toString()).filter(this::isFree).orElse("");
    return new Block.Heading(node.getLevel(), id.isEmpty() ? made(text) : id, text, Spans.of(node));
  }

  private boolean isFree(String id) {
    return explicit.containsKey(id) && used.add(id);
  }

  private String made(List<Inline> text) {
    String slug = Slug.of(PlainText.of(text));
    String base = slug.isEmpty() ? "section" : slug;
    String id = base;
    while (explicit.containsKey(id) || !used.add(id)) {
      id = base + "-" + repeats.merge(base, 1, Integer::sum);
    }
    return id;
  }
}
