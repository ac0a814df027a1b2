package dev.vademecum.entry;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Days;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlNode;
import java.util.Optional;

/** Values that have the right form and still cannot be: ranges upside down, days that are none. */
final class ValueCheck {
  private static final int MAX_ALT = 150;

  private final SourceFile file;
  private final Diagnostics diagnostics;

  private ValueCheck(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Looks at keys whose shapes have been checked. */
  static void check(Kind kind, SourceFile file, Fields fields, Diagnostics diagnostics) {
    ValueCheck check = new ValueCheck(file, diagnostics);
    fields.located("updated").ifPresent(date -> Days.exists(date, file, diagnostics));
    switch (kind) {
      case INTERVENTION -> check.intervention(fields);
      case MODEL -> fields.located("alt").ifPresent(check::alt);
      case COURSE -> check.course(fields);
      case PERSON -> check.life(fields);
      case CHAPTER, CASE, TERM, REFERENCE -> {}
    }
  }

  private void intervention(Fields fields) {
    duration(fields, "duration");
    fields.list("steps").forEach(step -> duration(step, "time"));
    fields.node("group_size").ifPresent(node -> groupSize(node, GroupSize.of(fields)));
  }

  private void course(Fields fields) {
    duration(fields, "study_load");
    fields.list("sessions").stream()
        .flatMap(session -> session.list("blocks").stream())
        .forEach(block -> duration(block, "duration"));
  }

  private void duration(Fields where, String key) {
    Optional<YamlNode> node = where.node(key);
    if (node.isEmpty()) {
      return;
    }
    Duration read = Duration.of(where, key);
    boolean margins = read.prep() > 0 || read.debrief() > 0;
    if (read.max() > 0 && read.min() > read.max()) {
      report(
          node.get().span(),
          Message.of("impossible-value.times", key, read.min(), read.max()),
          Message.of("impossible-value.times.hint"));
    } else if (read.isEmpty() && !margins && Fields.located(node.get()).isPresent()) {
      report(
          node.get().span(),
          Message.of("impossible-value.no-time", key),
          Message.of("impossible-value.no-time.hint"));
    }
  }

  private void groupSize(YamlNode node, GroupSize size) {
    boolean unreadable = Fields.of(node).filter(parts -> !parts.has("min")).isPresent();
    if (unreadable) {
      return; // reported as such
    }
    if (size.min() < 1) {
      report(
          node.span(),
          Message.of("impossible-value.nobody", size.min()),
          Message.of("impossible-value.nobody.hint"));
    } else if (size.max() != 0 && size.min() > size.max()) {
      report(
          node.span(),
          Message.of("impossible-value.group", size.min(), size.max()),
          Message.of("impossible-value.group.hint"));
    }
  }

  private void life(Fields fields) {
    Optional<Located<String>> died = fields.located("died");
    Optional<Located<String>> born = fields.located("born");
    if (died.isPresent() && born.isPresent() && year(born.get()) > year(died.get())) {
      report(
          died.get().span(),
          Message.of("impossible-value.life", born.get().value(), died.get().value()),
          Message.of("impossible-value.life.hint"));
    }
  }

  private static int year(Located<String> year) {
    return Integer.parseInt(year.value());
  }

  private void alt(Located<String> alt) {
    int length = alt.value().codePointCount(0, alt.value().length());
    if (length > MAX_ALT) {
      diagnostics.add(
          file.diagnostic(
              Code.MODEL_LABEL,
              alt.span(),
              Message.of("model-label.alt", length, MAX_ALT),
              Message.of("model-label.alt.hint")));
    }
  }

  private void report(Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(Code.IMPOSSIBLE_VALUE, span, message, hint));
  }
}
