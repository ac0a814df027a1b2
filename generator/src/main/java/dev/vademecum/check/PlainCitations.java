package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.entry.Passage;
import java.util.List;
import java.util.regex.Pattern;

/** Reports citations in values that are no Markdown, where readers see the brackets and the key. */
public final class PlainCitations {
  private static final Pattern KEY =
      Pattern.compile("\\[[^\\[\\]]{0,200}?(?<![\\p{L}\\p{N}])@\\{?([^\\s\\[\\];,{}]{1,200})");

  private PlainCitations() {}

  /**
   * Reports those of works that exist.
   *
   * @param values of keys that are no Markdown
   */
  public static void check(Handbook whole, List<Passage> values, Diagnostics diagnostics) {
    for (Passage value : values) {
      if (value.text().indexOf('@') >= 0) {
        KEY.matcher(value.text())
            .results()
            .map(found -> new EntryId(Kind.REFERENCE, found.group(1)))
            .filter(work -> whole.entry(work).isPresent())
            .limit(1)
            .forEach(work -> report(value, work, diagnostics));
      }
    }
  }

  private static void report(Passage value, EntryId work, Diagnostics diagnostics) {
    diagnostics.add(
        value
            .file()
            .diagnostic(
                Code.MISPLACED_CITATION,
                value.span(),
                Message.of("misplaced-citation", work.id()),
                Message.of("misplaced-citation.hint", work.id())));
  }
}
