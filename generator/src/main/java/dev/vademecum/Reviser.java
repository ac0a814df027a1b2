package dev.vademecum;

import dev.vademecum.catalog.Facts;
import dev.vademecum.catalog.Handbook;
import dev.vademecum.compose.PageComposer;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.edition.EditionFilter;
import dev.vademecum.entry.Entries;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryReader;
import dev.vademecum.entry.Kind;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.Numbering;
import dev.vademecum.output.OutputFile;
import dev.vademecum.reference.ReferenceResolver;
import dev.vademecum.reference.References;
import dev.vademecum.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the pages of one entry again, of which a new text has been saved, without looking at the
 * rest of the handbook; so an author of thousands of chapters sees a save before all of them have
 * been looked at. What comes of it is what a build makes of the same files, which is to follow.
 */
public final class Reviser {
  private final Handbook whole;
  private final References links;
  private final Numbering numbering;
  private final List<PageComposer> editions;
  private final Memory memory;

  /**
   * @param editions what has made the pages of each
   * @param memory which the build that follows finds the pages in
   */
  Reviser(
      Handbook whole,
      References links,
      Numbering numbering,
      List<PageComposer> editions,
      Memory memory) {
    this.whole = whole;
    this.links = links;
    this.numbering = numbering;
    this.editions = List.copyOf(editions);
    this.memory = memory;
  }

  /**
   * The pages of the entry in a file, as its text is now.
   *
   * @param root of the handbook
   * @param path of the one file that has changed since the build
   * @return nothing where more can hang on the change than these pages, or the text has errors
   */
  public List<OutputFile> pages(Path root, String path) {
    return whole.entries().stream()
        .filter(entry -> path.endsWith(".md") && entry.meta().file().path().equals(path))
        .findFirst()
        .map(entry -> new Revision(entry, memory.ofLastBuild(), new Diagnostics()).pages(root))
        .orElse(List.of());
  }

  /** A new text of an entry. */
  private final class Revision {
    private final Entry before;
    private final Memory made;
    private final Diagnostics found;

    Revision(Entry before, Memory made, Diagnostics found) {
      this.before = before;
      this.made = made;
      this.found = found;
    }

    List<OutputFile> pages(Path root) {
      Kind kind = before.id().kind();
      List<OutputFile> pages =
          SourceReader.read(root, before.meta().file().path(), made, found)
              .map(file -> EntryReader.read(file, whole.config(), kind, made, found))
              .map(this::pages)
              .orElse(List.of());
      boolean sound = found.sorted().stream().noneMatch(one -> one.severity() == Severity.ERROR);
      return sound ? pages : List.of();
    }

    /**
     * The pages in all editions.
     *
     * @param read the entry with its new text, as each edition will show it
     */
    private List<OutputFile> pages(Entries read) {
      return read.whole().stream()
          .filter(now -> Facts.same(before, now))
          .findFirst()
          .map(now -> pages(read, now, whole.revised(now, Optional.empty())))
          .orElse(List.of());
    }

    private List<OutputFile> pages(Entries read, Entry now, Handbook written) {
      // the numbers of models hang on links that an edition may hide
      if (ReferenceResolver.revised(written, now, links, made, found).isEmpty()) {
        return List.of();
      }
      Numbering numbers = numbering.revised(now);
      List<OutputFile> pages = new ArrayList<>();
      for (PageComposer edition : editions) {
        EditionFilter filter = EditionFilter.of(edition.handbook().edition(), whole.config());
        Optional<Entry> old = edition.handbook().entry(now.id());
        Optional<Entry> shown = read.visible(filter).stream().findFirst();
        Optional<OutputFile> page =
            old.flatMap(one -> shown.filter(other -> Facts.same(one, other)))
                .flatMap(one -> page(edition, one, written, numbers));
        if (page.isEmpty() && (old.isPresent() || shown.isPresent())) {
          return List.of();
        }
        page.ifPresent(pages::add);
      }
      return pages;
    }

    private Optional<OutputFile> page(
        PageComposer edition, Entry entry, Handbook written, Numbering numbers) {
      Handbook last = edition.handbook();
      Handbook shown =
          last.edition().isWhole() ? written : last.revised(entry, Optional.of(written));
      return ReferenceResolver.revised(shown, entry, edition.references(), made, found)
          .flatMap(to -> edition.revised(entry.id(), shown, to, numbers, made, found))
          .map(page -> page.in(last.edition().folder()));
    }
  }
}
