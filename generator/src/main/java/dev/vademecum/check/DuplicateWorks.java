package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.entry.Entry;
import dev.vademecum.memory.Memory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks for works that stand in the bibliography under two keys. */
final class DuplicateWorks {
  /** Works that differ in one of these are two, if both have it. */
  private static final List<String> TELLING =
      List.of("edition", "volume", "issue", "number", "part-number", "version", "page");

  private final Map<String, Entry.Reference> byDoi = new HashMap<>();
  private final Map<String, List<Entry.Reference>> byTitle = new HashMap<>();
  private final Diagnostics diagnostics;

  private DuplicateWorks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  private record Looked(List<Memory.Itself> works) implements Memory.Key<Boolean> {}

  static void check(Handbook whole, Memory memory, Diagnostics diagnostics) {
    List<Entry.Reference> works = whole.all(Entry.Reference.class);
    memory.of(
        new Looked(works.stream().map(Memory.Itself::new).toList()),
        diagnostics,
        found -> new DuplicateWorks(found).check(works));
  }

  private boolean check(List<Entry.Reference> works) {
    works.forEach(this::check);
    return true;
  }

  private void check(Entry.Reference work) {
    String doi = doi(work.item());
    Entry.Reference same = doi.isEmpty() ? null : byDoi.putIfAbsent(doi, work);
    if (same != null) {
      report(work, Message.of("duplicate-work.doi", key(work), key(same), at(same), doi));
      return;
    }
    String title = letters(work.item().field("title"));
    int year = year(work.item());
    if (title.isEmpty() || year == 0) {
      return;
    }
    List<Entry.Reference> others =
        byTitle.computeIfAbsent(title + " " + year, key -> new ArrayList<>());
    others.stream()
        .filter(other -> isSame(work.item(), other.item()))
        .findFirst()
        .ifPresent(other -> report(work, titles(work, other)));
    others.add(work);
  }

  private static Message titles(Entry.Reference work, Entry.Reference other) {
    return Message.of(
        "duplicate-work.title",
        key(work),
        key(other),
        at(other),
        work.item().field("title"),
        Integer.toString(year(work.item())));
  }

  /** Whether nothing tells two works of one title and year apart. */
  private static boolean isSame(CslItem a, CslItem b) {
    return agree(doi(a), doi(b))
        && agree(creator(a), creator(b))
        && TELLING.stream().allMatch(field -> agree(first(a.field(field)), first(b.field(field))));
  }

  private static boolean agree(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /** Of "282–298" and "2nd ed." what comes first. */
  private static String first(String text) {
    return letters(text).replaceFirst("(?<=\\d)\\D.*", "");
  }

  private static String creator(CslItem work) {
    return List.of("author", "editor").stream()
        .flatMap(role -> work.names(role).stream().limit(1))
        .findFirst()
        .map(DuplicateWorks::family)
        .orElse("");
  }

  /** However its particle is written. */
  private static String family(CslName name) {
    return letters(name.nonDroppingParticle() + " " + name.family() + " " + name.literal());
  }

  private static int year(CslItem work) {
    return Optional.ofNullable(work.dates().get("issued")).map(CslDate::year).orElse(0);
  }

  private static String doi(CslItem work) {
    return work.field("DOI")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
  }

  /** Letters and digits without accents, tags and letter case. */
  private static String letters(String text) {
    return Normalizer.normalize(text.replaceAll("<[^<>]*>", ""), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static String key(Entry.Reference work) {
    return work.id().id();
  }

  private static String at(Entry.Reference work) {
    Position at = work.meta().file().position(work.meta().place().start());
    return work.meta().file().path() + ":" + at.line();
  }

  private void report(Entry.Reference work, Message message) {
    diagnostics.add(
        work.meta()
            .file()
            .diagnostic(
                Code.DUPLICATE_WORK,
                work.meta().place(),
                message,
                Message.of("duplicate-work.hint")));
  }
}
