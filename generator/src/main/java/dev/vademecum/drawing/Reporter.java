package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reports problems of one file. */
record Reporter(SourceFile file, Diagnostics diagnostics) {
  void report(Code code, Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }

  /** Reports a name that should be one of the known. */
  void unknown(Code code, Located<String> name, Message what, Collection<String> known) {
    Message otherwise =
        known.isEmpty()
            ? Message.of("model.none-known")
            : Message.of("use-one", String.join(", ", known));
    report(
        code,
        name.span(),
        Message.of("model.unknown", what, name.value()),
        Nearest.hint(name.value(), known, otherwise));
  }

  /** The items without those whose id has occurred before, which are reported. */
  <T> List<T> unique(List<T> items, Function<T, Located<String>> id, Message what) {
    Set<String> seen = new HashSet<>();
    return items.stream().filter(item -> isNew(id.apply(item), seen, what)).toList();
  }

  private boolean isNew(Located<String> id, Set<String> seen, Message what) {
    boolean isNew = seen.add(id.value());
    if (!isNew) {
      Message message = Message.of("duplicate-id.model", what, id.value());
      report(Code.DUPLICATE_ID, id.span(), message, Message.of("duplicate-id.model.hint"));
    }
    return isNew;
  }
}
