package dev.vademecum.compose;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.source.Located;
import dev.vademecum.templates.view.ChapterView;
import dev.vademecum.templates.view.LearningGoal;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.MarkGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The page of a chapter. */
final class ChapterPages {
  private static final Set<RelationType> TREATING =
      Set.of(RelationType.TREATS, RelationType.EMBEDS);

  private ChapterPages() {}

  static ChapterView view(Composition all, Entry.Chapter chapter) {
    Page page = Page.of(all, chapter.id());
    TextWriter texts = new TextWriter(page, new Figures(page));
    var body = texts.body(chapter.meta().body());
    return new ChapterView(
        new Frames(page).of(chapter),
        new Heads(page, texts).of(chapter),
        Stream.of(Kind.MODEL, Kind.INTERVENTION, Kind.CASE)
            .map(kind -> marks(page, chapter, kind))
            .filter(group -> !group.links().isEmpty())
            .toList(),
        chapter.learningGoals().stream()
            .map(goal -> new LearningGoal(goal.id(), texts.line(goal.text()), ""))
            .toList(),
        body,
        texts.lines(chapter.keyPoints()),
        seeAlso(page, chapter),
        new Foots(page).of(chapter));
  }

  private static MarkGroup marks(Page page, Entry.Chapter chapter, Kind kind) {
    Composition all = page.composition();
    List<Link> links =
        all.references().from(chapter.id()).stream()
            .filter(relation -> TREATING.contains(relation.type()))
            .map(Relation::to)
            .filter(id -> id.kind() == kind)
            .distinct()
            .map(page::link)
            .toList();
    return new MarkGroup(kind.id(), all.messages().text("kinds." + kind.id()), links);
  }

  private static List<Link> seeAlso(Page page, Entry.Chapter chapter) {
    return chapter.seeAlso().stream()
        .flatMap(name -> target(page, chapter, name))
        .map(page::link)
        .toList();
  }

  private static Stream<EntryId> target(Page page, Entry entry, Located<String> name) {
    Place place = new Place(entry.meta().file(), name.span());
    return page.composition().references().entry(place).stream();
  }
}
