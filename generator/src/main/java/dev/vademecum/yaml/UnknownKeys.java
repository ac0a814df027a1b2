package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of a key that nothing has what was probably meant by it. */
final class UnknownKeys {
  private static final String OWN_KEYS = "x-";

  private static final int FEW_KEYS = 12;

  /** What other formats, or memory, call a key. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("year", "issued"),
          Map.entry("date", "issued"),
          Map.entry("journal", "container-title"),
          Map.entry("booktitle", "container-title"),
          Map.entry("pages", "page"),
          Map.entry("address", "publisher-place"),
          Map.entry("name", "family"),
          Map.entry("goal", "aim"),
          Map.entry("purpose", "aim"),
          Map.entry("description", "summary"),
          Map.entry("abstract", "summary"),
          Map.entry("excerpt", "summary"),
          Map.entry("slug", "id"),
          Map.entry("draft", "status"),
          Map.entry("created", "updated"),
          Map.entry("modified", "updated"),
          Map.entry("lastmod", "updated"));

  /** What other formats have for what is a facet here. */
  private static final Set<String> FACETS =
      Set.of("tags", "tag", "categories", "category", "keywords");

  private final SourceFile file;
  private final Diagnostics diagnostics;

  UnknownKeys(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Whether a key of another name is this one, or one that may stand for it, mistyped. */
  static boolean isMeant(Key key, YamlMapping mapping, Shape.Structure structure) {
    List<String> absent =
        structure.names().stream().filter(known -> mapping.get(known).isEmpty()).toList();
    return mapping.entries().stream()
        .map(entry -> entry.key().text())
        .filter(written -> structure.key(written).isEmpty())
        .filter(written -> !written.startsWith(OWN_KEYS))
        .flatMap(written -> Nearest.names(written, absent).stream().limit(1))
        .anyMatch(meant -> meant.equals(key.name()) || key.instead().contains(meant));
  }

  /**
   * Reports a key that nothing here has.
   *
   * @param name what it is a key of
   */
  void report(Message name, YamlMapping mapping, YamlMapping.Entry entry, List<String> known) {
    YamlScalar key = entry.key();
    List<YamlMapping.Entry> all = mapping.entries();
    int at = all.indexOf(entry);
    boolean cut = isAfterComma(entry);
    boolean more = cut && at > 0 && isAfterComma(all.get(at - 1)) && !known(all.get(at - 1), known);
    if (key.text().startsWith(OWN_KEYS) || more) {
      return; // the rest of a value that is reported at its second part
    }
    Message hint = cut ? cutHint(all, at, known) : hint(key.text(), known);
    Message message = Message.of("unknown-key", key.text(), name);
    diagnostics.add(file.diagnostic(Code.UNKNOWN_KEY, key.span(), message, hint));
  }

  private static Message hint(String unknown, List<String> known) {
    boolean facet = FACETS.contains(unknown.toLowerCase(Locale.ROOT)) && known.contains("updated");
    return facet
        ? Message.of("unknown-key.facet.hint")
        : Nearest.hint(meant(unknown, known), knownHint(known));
  }

  private static List<String> meant(String unknown, List<String> known) {
    String here = ELSEWHERE.getOrDefault(unknown.toLowerCase(Locale.ROOT), "");
    return known.contains(here) ? List.of(here) : Nearest.names(unknown, known);
  }

  /** All keys where they can be taken in at a glance. */
  private static Message knownHint(List<String> known) {
    return known.size() > FEW_KEYS
        ? Message.of("unknown-key.hint")
        : Message.of(
            "unknown-key.known.hint", Message.and(known.stream().map(Message::quoted).toList()));
  }

  private static boolean known(YamlMapping.Entry entry, List<String> known) {
    return known.contains(entry.key().text());
  }

  /** The value that commas cut into pieces, in quotation marks. */
  private Message cutHint(List<YamlMapping.Entry> all, int at, List<String> known) {
    Optional<YamlMapping.Entry> before = at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    boolean whole = before.filter(entry -> known(entry, known) && isPlain(entry)).isEmpty();
    if (whole) {
      return Message.of("unknown-key.comma.hint");
    }
    int last = at;
    while (last + 1 < all.size()
        && isAfterComma(all.get(last + 1))
        && !known(all.get(last + 1), known)) {
      last++;
    }
    YamlMapping.Entry value = before.get();
    String text =
        file.text().substring(value.value().span().start(), all.get(last).key().span().end());
    String quoted = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return Message.of("unknown-key.quote.hint", value.key().text() + ": " + quoted);
  }

  private boolean isPlain(YamlMapping.Entry entry) {
    int start = entry.value().span().start();
    return entry.value() instanceof YamlScalar value
        && !value.isNull()
        && start < file.text().length()
        && "\"'".indexOf(file.text().charAt(start)) < 0;
  }

  /** Whether a key is in fact what follows a comma in {@code {label: Ja, maar}}. */
  private boolean isAfterComma(YamlMapping.Entry entry) {
    String before = file.text().substring(0, entry.key().span().start()).stripTrailing();
    boolean empty = entry.value() instanceof YamlScalar value && value.isNull();
    return empty && before.endsWith(",");
  }
}
