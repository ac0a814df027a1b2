package dev.vademecum.compose;

import dev.vademecum.citation.FormattedEntry;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.Target;
import dev.vademecum.source.SourceFile;
import dev.vademecum.templates.view.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the margin beside a paragraph: the definition of a term and the full reference of
 * a citation, each at its first mention on the page.
 */
final class Companions {
  /** More would not fit beside a paragraph. */
  private static final int MOST = 3;

  private final Page page;
  private final boolean shown;
  private final Set<EntryId> seen = new HashSet<>();

  Companions(Page page) {
    this(page, true);
  }

  private Companions(Page page, boolean shown) {
    this.page = page;
    this.shown = shown;
  }

  static Companions none(Page page) {
    return new Companions(page, false);
  }

  /** What stands beside a block: nothing but beside a paragraph that stands by itself. */
  List<EntryId> of(Block block, SourceFile file) {
    if (!shown || !(block instanceof Block.Paragraph paragraph)) {
      return List.of();
    }
    List<EntryId> first = new ArrayList<>();
    Inlines.all(page.composition().references().shown(file, paragraph.content()))
        .filter(inline -> !(inline instanceof Inline.Text))
        .flatMap(inline -> mentioned(inline, file))
        .filter(id -> id.kind() == Kind.TERM || id.kind() == Kind.REFERENCE)
        .filter(id -> first.size() < MOST)
        .filter(seen::add)
        .forEach(first::add);
    return first;
  }

  private Stream<EntryId> mentioned(Inline inline, SourceFile file) {
    if (inline instanceof Inline.Citation citation) {
      return page.composition().references().citation(new Place(file, citation.span())).stream()
          .flatMap(cited -> cited.citation().items().stream())
          .map(item -> new EntryId(Kind.REFERENCE, item.key()));
    }
    Optional<Target> target =
        page.composition().references().target(new Place(file, inline.span()));
    return target.stream()
        .filter(Target.ToEntry.class::isInstance)
        .map(to -> ((Target.ToEntry) to).entry());
  }

  /** Writes what stands beside a block, to be read after it. */
  void write(List<EntryId> entries, Markup out) {
    if (entries.isEmpty()) {
      return;
    }
    String names =
        entries.stream().map(id -> page.link(id).text()).collect(Collectors.joining(", "));
    out.raw("<details class=\"companions\" data-pagefind-ignore><summary>")
        .text(page.composition().messages().text("companions", names))
        .raw("</summary>\n");
    entries.forEach(id -> write(id, out));
    out.raw("</details>\n");
  }

  private void write(EntryId id, Markup out) {
    out.open("div", "class", "companion companion-" + id.kind().id());
    if (page.composition().entry(id) instanceof Entry.Term term) {
      Link link = page.link(id);
      out.open("p", "class", "companion-title");
      out.element("a", link.text(), "href", link.href()).close("p");
      String definition = new TextWriter(page, new Figures(page)).line(term.definition()).markup();
      out.raw("<p>").raw(definition).raw("</p>");
    } else {
      FormattedEntry entry = page.composition().citations().entry(id.id());
      out.raw("<p>").pieces(entry.pieces()).raw("</p>");
    }
    out.raw("</div>\n");
  }
}
