package dev.vademecum.reference;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.naming.Line;
import dev.vademecum.naming.NameFinder;
import dev.vademecum.naming.Occurrence;
import dev.vademecum.naming.UnlistedForm;
import dev.vademecum.reference.RunningText.TextLine;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Links the names of other entries in one entry's running text, as {@code autolink} says. What the
 * author has linked in a section or on the page is not linked there once more.
 */
final class AutomaticLinks {
  private final Entry entry;
  private final LinkResolver links;
  private final NameFinder names;
  private final ReferenceResolver found;
  private final Set<EntryId> onPage = new HashSet<>();
  private final Set<EntryId> inSection = new HashSet<>();
  private final Set<EntryId> related = new HashSet<>();

  AutomaticLinks(Entry entry, LinkResolver links, NameFinder names, ReferenceResolver found) {
    this.entry = entry;
    this.links = links;
    this.names = names;
    this.found = found;
  }

  /** To be called when the author's own links are known. */
  void collect() {
    List<List<TextLine>> sections = RunningText.of(entry);
    List<Set<EntryId>> written = new ArrayList<>();
    for (List<TextLine> lines : sections) {
      Set<EntryId> inLines = new HashSet<>();
      lines.forEach(line -> written(line.file(), line.inlines(), inLines));
      written.add(inLines);
      onPage.addAll(inLines);
    }
    related.addAll(onPage);
    for (int i = 0; i < sections.size(); i++) {
      inSection.clear();
      inSection.addAll(written.get(i));
      sections.get(i).forEach(this::line);
    }
    found.keepUnlinked(related);
  }

  /** The entries that the author has linked in a line. */
  private void written(SourceFile file, List<Inline> inlines, Set<EntryId> ids) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Link || inline instanceof Inline.WikiLink) {
        found.entry(new Place(file, inline.span())).ifPresent(ids::add);
      }
      written(file, Inlines.content(inline), ids);
    }
  }

  private void line(TextLine line) {
    Line text = Line.of(line.inlines());
    List<Occurrence> chosen = new ArrayList<>();
    NameFinder.Reading read = names.read(text, line.linkable());
    if (line.linkable()) {
      for (Occurrence name : read.names()) {
        if (text.canLink(name) && isWanted(name)) {
          chosen.add(name);
        }
      }
      for (UnlistedForm form : read.unlisted()) {
        if (!form.term().equals(entry.id())) {
          found.unlisted(form.term(), form.form(), 1);
        }
      }
    }
    if (!chosen.isEmpty()) {
      link(line, text, List.copyOf(chosen));
    }
    unlinked(line, text, read.names());
  }

  /** Notes the names of entries to which nothing leads until here. */
  private void unlinked(TextLine line, Line text, List<Occurrence> inLine) {
    for (Occurrence name : inLine) {
      for (EntryId known : name.known()) {
        if (!known.equals(entry.id()) && !related.contains(known)) {
          Span span = text.span(name.start(), name.end(), line.file());
          found.unlinked(known, new Place(line.file(), span));
        }
      }
    }
  }

  private boolean isWanted(Occurrence name) {
    EntryId to = name.linked().orElse(entry.id());
    if (to.equals(entry.id())) {
      return false;
    }
    boolean newInSection = inSection.add(to);
    boolean newOnPage = onPage.add(to);
    return switch (names.policy(to.kind())) {
      case OFF -> false;
      case FIRST_IN_SECTION -> newInSection;
      case FIRST_IN_PAGE -> newOnPage;
      case ALL -> true;
    };
  }

  private void link(TextLine line, Line text, List<Occurrence> chosen) {
    Place first = new Place(line.file(), line.inlines().get(0).span());
    found.linked(first, new NamedLine(line.inlines(), chosen));
    for (Occurrence name : chosen) {
      EntryId to = name.linked().orElseThrow();
      Place place = new Place(line.file(), text.linkSpan(name, line.file()));
      found.target(place, links.target(to));
      if (related.add(to)) {
        found.relation(
            new Relation(
                entry.id(), RelationType.MENTIONS, to, line.heading(), "", place, line.inlines()));
      }
    }
  }
}
