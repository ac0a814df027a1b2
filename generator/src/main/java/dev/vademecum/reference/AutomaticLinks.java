package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.naming.Line;
import dev.vademecum.naming.NameFinder;
import dev.vademecum.naming.Occurrence;
import dev.vademecum.reference.RunningText.TextLine;
import dev.vademecum.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Links the names of other entries in one entry's running text, as {@code autolink} says. What the
 * author has linked in a section or on the page is not linked there once more.
 */
final class AutomaticLinks {
  private final Handbook handbook;
  private final Entry entry;
  private final NameFinder names;
  private final ReferenceResolver found;
  private final Set<EntryId> onPage = new HashSet<>();
  private final Set<EntryId> inSection = new HashSet<>();
  private final Set<EntryId> related = new HashSet<>();

  AutomaticLinks(Handbook handbook, Entry entry, NameFinder names, ReferenceResolver found) {
    this.handbook = handbook;
    this.entry = entry;
    this.names = names;
    this.found = found;
  }

  /** To be called when the author's own links are known. */
  void collect() {
    List<List<TextLine>> sections = RunningText.of(entry);
    List<List<EntryId>> written =
        sections.stream().map(lines -> lines.stream().flatMap(this::written).toList()).toList();
    written.forEach(onPage::addAll);
    related.addAll(onPage);
    for (int i = 0; i < sections.size(); i++) {
      inSection.clear();
      inSection.addAll(written.get(i));
      sections.get(i).forEach(this::line);
    }
  }

  /** The entries that the author has linked in a line. */
  private Stream<EntryId> written(TextLine line) {
    return Inlines.all(line.inlines())
        .filter(inline -> !(inline instanceof Inline.Text))
        .flatMap(inline -> found.target(new Place(line.file(), inline.span())).stream())
        .filter(Target.ToEntry.class::isInstance)
        .map(target -> ((Target.ToEntry) target).entry());
  }

  private void line(TextLine line) {
    Line text = Line.of(line.inlines());
    List<Occurrence> chosen = new ArrayList<>();
    List<Occurrence> inLine = names.find(text);
    for (Occurrence name : inLine) {
      for (EntryId known : name.known()) {
        if (!known.equals(entry.id())) {
          found.occurrence(known, place(line, text, name.start(), name.end()));
        }
      }
      if (line.linkable() && text.canLink(name) && isWanted(name)) {
        chosen.add(name);
      }
    }
    if (line.linkable()) {
      names.unlisted(text, inLine).stream()
          .filter(form -> !form.term().equals(entry.id()))
          .forEach(form -> found.unlisted(form.term(), form.form(), 1));
    }
    if (!chosen.isEmpty()) {
      link(line, text.linked(chosen, line.file()), chosen);
    }
  }

  private static Place place(TextLine line, Line text, int start, int end) {
    return new Place(line.file(), text.span(start, end, line.file()));
  }

  private boolean isWanted(Occurrence name) {
    return name.linked()
        .filter(to -> !to.equals(entry.id()))
        .filter(
            to -> {
              boolean newInSection = inSection.add(to);
              boolean newOnPage = onPage.add(to);
              return switch (names.policy(to.kind())) {
                case OFF -> false;
                case FIRST_IN_SECTION -> newInSection;
                case FIRST_IN_PAGE -> newOnPage;
                case ALL -> true;
              };
            })
        .isPresent();
  }

  private void link(TextLine line, List<Inline> linked, List<Occurrence> chosen) {
    found.linked(new Place(line.file(), line.inlines().get(0).span()), linked);
    Map<Inline, EntryId> mentioned = new LinkedHashMap<>();
    Iterator<Occurrence> next = chosen.iterator();
    Inlines.all(linked)
        .filter(Inline.Name.class::isInstance)
        .forEach(
            name -> {
              EntryId to = next.next().linked().orElseThrow();
              found.target(new Place(line.file(), name.span()), new Target.ToEntry(to, ""));
              if (related.add(to)) {
                mentioned.put(name, to);
              }
            });
    if (!mentioned.isEmpty()) {
      relate(line, linked, mentioned);
    }
  }

  private void relate(TextLine line, List<Inline> linked, Map<Inline, EntryId> mentioned) {
    SourceFile file = line.file();
    Locale locale = handbook.config().language().locale();
    Sentences sentences = new Sentences(linked, locale, link -> found.shown(handbook, file, link));
    mentioned.forEach(
        (name, to) ->
            found.relation(
                new Relation(
                    entry.id(),
                    RelationType.MENTIONS,
                    to,
                    line.heading(),
                    "",
                    new Place(file, name.span()),
                    sentences.around(name))));
  }
}
