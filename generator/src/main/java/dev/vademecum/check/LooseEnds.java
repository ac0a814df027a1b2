package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.csl.CslItem;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.entry.Meta;
import dev.vademecum.reference.Occurrences;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.References;
import dev.vademecum.reference.RelationType;
import dev.vademecum.source.Located;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds a handbook together less than it could: names that are not linked, forms that are not
 * listed, entries that nothing leads to, and makers without a source.
 */
final class LooseEnds {
  private static final Set<RelationType> IN_TEXT =
      Set.of(RelationType.MENTIONS, RelationType.EMBEDS);

  private final Handbook handbook;
  private final References references;
  private final Diagnostics diagnostics;

  LooseEnds(Handbook handbook, References references, Diagnostics diagnostics) {
    this.handbook = handbook;
    this.references = references;
    this.diagnostics = diagnostics;
  }

  void check() {
    for (Entry entry : handbook.entries()) {
      if (isUnlinked(entry)) {
        references.unlinked(entry.id()).ifPresent(found -> unlinked(entry, found));
      } else if (isOrphan(entry)) {
        orphan(entry);
      }
      Map<String, Integer> forms = references.unlistedForms(entry.id());
      if (!forms.isEmpty()) {
        unlisted(entry, forms);
      }
      creators(entry).forEach(creator -> creator(entry, creator));
    }
  }

  private boolean isUnlinked(Entry entry) {
    return entry.meta().linked()
        && Collections.disjoint(references.typesTo(entry.id()), IN_TEXT)
        && references.unlinked(entry.id()).isPresent();
  }

  private void unlinked(Entry entry, Occurrences found) {
    Place first = found.first();
    String name = first.file().text().substring(first.span().start(), first.span().end());
    diagnostics.add(
        first
            .file()
            .diagnostic(
                Code.UNLINKED_NAME,
                first.span(),
                Message.count(
                    "unlinked-name",
                    found.count(),
                    entry.id().kind().the(),
                    entry.id().id(),
                    name.replace('\n', ' ')),
                Message.of("unlinked-name.hint", entry.id().toString())));
  }

  /** Chapters and courses are where readers begin; whether works are cited is seen elsewhere. */
  private boolean isOrphan(Entry entry) {
    boolean begins = Set.of(Kind.CHAPTER, Kind.COURSE, Kind.REFERENCE).contains(entry.id().kind());
    // What says where it belongs is shown there as well.
    boolean belongs =
        references.from(entry.id()).stream().anyMatch(r -> r.type() == RelationType.BELONGS_TO);
    return !begins
        && !belongs
        && references.typesTo(entry.id()).isEmpty()
        && !references.isPerhapsMeant(entry.id()); // a link to it is mistyped, and reported
  }

  private void orphan(Entry entry) {
    report(
        entry,
        Code.ORPHAN,
        Message.of("orphan", entry.id().kind().the(), entry.id().id()),
        Message.of("orphan.hint"));
  }

  private void unlisted(Entry term, Map<String, Integer> forms) {
    List<String> found =
        forms.entrySet().stream()
            .map(form -> "'" + form.getKey() + "' (" + form.getValue() + "×)")
            .toList();
    report(
        term,
        Code.UNLISTED_FORM,
        Message.of("unlisted-form", Message.and(found), term.id().kind().the(), term.id().id()),
        Message.of("unlisted-form.hint", String.join(", ", forms.keySet())));
  }

  private static Stream<Located<String>> creators(Entry entry) {
    if (entry instanceof Entry.Model model) {
      return model.creators().stream();
    }
    return entry instanceof Entry.Intervention made ? made.creators().stream() : Stream.empty();
  }

  private void creator(Entry entry, Located<String> creator) {
    Meta meta = entry.meta();
    references
        .entry(new Place(meta.file(), creator.span()))
        .flatMap(handbook::entry)
        .filter(Entry.Person.class::isInstance)
        .map(Entry.Person.class::cast)
        .filter(person -> works(entry).noneMatch(work -> isBy(work, person)))
        .ifPresent(
            person ->
                diagnostics.add(
                    meta.file()
                        .diagnostic(
                            Code.UNSOURCED_CREATOR,
                            creator.span(),
                            Message.of(
                                "unsourced-creator",
                                entry.id().kind().the(),
                                entry.id().id(),
                                person.title()),
                            Message.of("unsourced-creator.hint"))));
  }

  /** What an entry names as its sources or cites. */
  private Stream<CslItem> works(Entry entry) {
    Stream<EntryId> named =
        entry.meta().sources().stream()
            .map(source -> references.entry(new Place(entry.meta().file(), source.span())))
            .flatMap(Optional::stream);
    Stream<EntryId> cited =
        references.citationsIn(entry.id()).stream()
            .flatMap(cite -> cite.citation().items().stream())
            .map(item -> new EntryId(Kind.REFERENCE, item.key()));
    return Stream.concat(named, cited)
        .flatMap(id -> handbook.entry(id).stream())
        .filter(Entry.Reference.class::isInstance)
        .map(work -> ((Entry.Reference) work).item());
  }

  private static boolean isBy(CslItem work, Entry.Person person) {
    return work.names().values().stream()
        .flatMap(List::stream)
        .anyMatch(name -> name.mayBe(person.name()));
  }

  private void report(Entry entry, Code code, Message message, Message hint) {
    diagnostics.add(entry.meta().file().diagnostic(code, entry.meta().place(), message, hint));
  }
}
