package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.reference.References;
import dev.vademecum.reference.RelationType;
import java.util.List;
import java.util.Map;

/** Reports works that nothing cites, each once, with the editions where that is so. */
public final class UncitedCheck {
  private UncitedCheck() {}

  /**
   * Reports them.
   *
   * @param whole all works and who cites them, whoever may see it
   * @param uncited the editions, each by its id, that show a work and cite it nowhere
   */
  public static void check(
      Handbook whole,
      References references,
      Map<EntryId, List<String>> uncited,
      Diagnostics diagnostics) {
    uncited.forEach(
        (id, editions) ->
            whole
                .entry(id)
                .filter(work -> !references.isPerhapsMeant(id))
                .ifPresent(work -> report(work, message(id, editions, references), diagnostics)));
  }

  private static Message message(EntryId id, List<String> editions, References references) {
    boolean somewhere = references.typesTo(id).contains(RelationType.CITES);
    return somewhere
        ? Message.of("uncited-reference.edition", id.id(), Message.and(editions))
        : Message.of("uncited-reference", id.id());
  }

  private static void report(Entry work, Message message, Diagnostics diagnostics) {
    diagnostics.add(
        work.meta()
            .file()
            .diagnostic(
                Code.UNCITED_REFERENCE,
                work.meta().place(),
                message,
                Message.of("uncited-reference.hint")));
  }
}
