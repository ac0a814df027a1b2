package dev.vademecum.compose;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.Citations;
import dev.vademecum.config.Edition;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.config.Statement;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.Diagrams;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.navigation.Numbering;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.output.OutputFile;
import dev.vademecum.output.Scratch;
import dev.vademecum.parallel.Parallel;
import dev.vademecum.picture.Size;
import dev.vademecum.reference.References;
import dev.vademecum.source.AssetFile;
import dev.vademecum.templates.Assets;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Logo;
import dev.vademecum.templates.view.PageView;
import dev.vademecum.templates.view.Site;
import dev.vademecum.theme.Design;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Composes all pages of a handbook. */
public final class PageComposer {
  private final Composition all;
  private final PageMaker maker;
  private final Memory memory;
  private final Diagnostics diagnostics;

  /** What all pages are made of. */
  private final Object look;

  /** What names, addresses and places of entries hang on. */
  private final Object facts;

  /** What the page of an entry is made of, but for its own text, its links and what it shows. */
  private final Object common;

  private final Shown shown;

  /** What the pages of many entries are made of, but for what their bodies say. */
  private final Object knowledge;

  private PageComposer(Composition all, Design design, Memory memory, Diagnostics diagnostics) {
    Site site = site(all.handbook(), design);
    this.all = all;
    this.maker = new PageMaker(design, site);
    this.memory = memory;
    this.diagnostics = diagnostics;
    this.look = memory.keeps() ? memory.token(List.of(site, design.facts())) : design;
    this.facts = memory.keeps() ? memory.token(List.of(look, all.facts(memory))) : design;
    this.common = memory.keeps() ? memory.token(List.of(look, all.common(memory))) : design;
    this.shown = new Shown(all, memory);
    this.knowledge =
        memory.keeps() ? memory.token(List.of(facts, all.references().facts())) : design;
  }

  private PageComposer(PageComposer same, Composition all, Memory memory, Diagnostics diagnostics) {
    this.all = all;
    this.maker = same.maker;
    this.memory = memory;
    this.diagnostics = diagnostics;
    this.look = same.look;
    this.facts = same.facts;
    this.common = same.common;
    this.shown = new Shown(all, memory);
    this.knowledge = same.knowledge;
  }

  /** A page yet to be made. */
  private record Task(String path, Supplier<PageView> view) {}

  /** An entry's page: made of its text, its links both ways, and what it shows of others. */
  private record OfEntry(Memory.Itself entry, List<Object> links, Object common)
      implements Memory.Key<EntryPage> {}

  /** A page of many entries: made of what is known of them all, and how they hang together. */
  private record OfMany(String path, Object knowledge)
      implements Memory.Key<Optional<OutputFile>> {}

  /** Any page: made by templates, which see nothing but the view and the site. */
  private record OfView(String path, PageView view, Object look)
      implements Memory.Key<Optional<OutputFile>> {}

  /** Makes ready what all pages have in common. */
  public static PageComposer of(
      Handbook handbook,
      References references,
      Citations citations,
      Diagrams diagrams,
      Redirects redirects,
      Numbering numbering,
      Design design,
      Memory memory,
      Diagnostics diagnostics) {
    Composition all =
        Composition.of(
            handbook, references, citations, diagrams, redirects, numbering, design, memory);
    return new PageComposer(all, design, memory, diagnostics);
  }

  private static Site site(Handbook handbook, Design design) {
    HandbookConfig config = handbook.config();
    Edition edition = handbook.edition();
    boolean feed = !handbook.siteUrl().isEmpty() && !handbook.dated().isEmpty();
    Assets.Look look = design.look();
    return new Site(
        config.title(),
        config.subtitle(),
        config.language().tag(),
        edition.folder().isEmpty() ? "" : edition.label(),
        config.authors(),
        Html.EMPTY,
        logo(handbook),
        feed ? handbook.siteUrl() + Addresses.FEED : "",
        look.style(),
        look.scripts(),
        look.icon(),
        true,
        BookPage.isMade(handbook) ? CommonPage.PRINT.path() : "",
        config.statement().map(statement -> CommonPage.ACCESSIBILITY.path()).orElse(""));
  }

  /** The mark of a handbook, if it has one; that it is there is checked elsewhere. */
  static @Nullable Logo logo(Handbook handbook) {
    return handbook
        .config()
        .logo()
        .map(
            logo -> {
              Optional<Size> size =
                  Optional.ofNullable(handbook.assets().get(logo.value())).flatMap(AssetFile::size);
              return new Logo(
                  Addresses.asset(logo.value()),
                  size.map(Size::width).orElse(0),
                  size.map(Size::height).orElse(0));
            })
        .orElse(null);
  }

  /** What is shown. */
  public Handbook handbook() {
    return all.handbook();
  }

  /** Where its links lead. */
  public References references() {
    return all.references();
  }

  /**
   * The page of an entry with a new text, of which no other page can tell.
   *
   * @param texts with that text
   * @param links of it
   * @param numbers in it
   * @return empty where a template is at fault
   */
  public Optional<OutputFile> revised(
      EntryId entry,
      Handbook texts,
      References links,
      Numbering numbers,
      Memory made,
      Diagnostics found) {
    return new PageComposer(this, all.revised(texts, links, numbers), made, found)
        .entryPage(texts.entry(entry).orElseThrow());
  }

  /**
   * The pages, in a stable order; they are made on several threads.
   *
   * @param scratch where each waits from when it is made
   */
  public List<OutputFile> pages(Scratch scratch) {
    List<Task> tasks = tasks();
    // Pages of many entries take longest, so they are begun first, though they come last.
    List<Supplier<Optional<OutputFile>>> work = new ArrayList<>();
    tasks.forEach(task -> work.add(() -> pageOfMany(task)));
    all.handbook().entries().stream()
        .filter(entry -> entry.id().kind().hasOwnPage())
        .forEach(entry -> work.add(() -> entryPage(entry)));
    List<Optional<OutputFile>> made =
        new ArrayList<>(Parallel.map(work, page -> page.get().map(scratch::keep)));
    Collections.rotate(made, -tasks.size());
    List<OutputFile> files =
        made.stream().flatMap(Optional::stream).collect(Collectors.toCollection(ArrayList::new));
    if (BookPage.isMade(all.handbook())) {
      List<OutputFile> finished = List.copyOf(files);
      page(new Task(CommonPage.PRINT.path(), () -> BookPage.view(all, finished, memory)))
          .map(scratch::keep)
          .ifPresent(files::add);
    }
    files.addAll(memory.of(new Data(knowledge), diagnostics, found -> data()));
    return files;
  }

  private List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    all.handbook().all(Entry.Model.class).forEach(model -> worksheet(tasks, model));
    common(tasks);
    FacetPages.of(all).forEach(facet -> tasks.add(new Task(facet.path(), facet::view)));
    all.redirects()
        .pages()
        .forEach(
            (path, old) -> tasks.add(new Task(path, () -> RedirectPages.view(all, path, old))));
    return tasks;
  }

  /** The files that are no pages: made of the same as the pages of many entries. */
  private record Data(Object knowledge) implements Memory.Key<List<OutputFile>> {}

  private List<OutputFile> data() {
    List<OutputFile> files = new ArrayList<>(Previews.of(all));
    if (all.handbook().has(Kind.INTERVENTION)) {
      files.add(new InterventionsCsv(all).file());
    }
    if (all.handbook().has(Kind.REFERENCE)) {
      files.addAll(new BibliographyFiles(all).files());
    }
    return List.copyOf(files);
  }

  private void worksheet(List<Task> tasks, Entry.Model model) {
    String path = Addresses.worksheet(model.id());
    new Worksheets(new Page(all, path))
        .of(model)
        .map(sheet -> new Task(path, () -> WorksheetPages.view(all, model, sheet)))
        .ifPresent(tasks::add);
  }

  private Optional<OutputFile> pageOfMany(Task task) {
    if (task.path().equals(CommonPage.HOME.path())) { // has what chapters say of themselves
      return page(task);
    }
    return memory.of(
        new OfMany(task.path(), knowledge),
        diagnostics,
        found -> maker.make(task.path(), task.view().get(), found));
  }

  private Optional<OutputFile> page(Task task) {
    PageView view = task.view().get();
    return memory.of(
        new OfView(task.path(), view, look),
        diagnostics,
        found -> maker.make(task.path(), view, found));
  }

  private Optional<OutputFile> entryPage(Entry entry) {
    String path = Addresses.of(entry.id());
    if (entry instanceof Entry.Course) { // tells what other entries need, and there are few
      return page(new Task(path, () -> view(entry)));
    }
    return memory
        .of(
            new OfEntry(new Memory.Itself(entry), links(entry), common),
            known -> known.holds(facts, () -> shown.by(entry)),
            diagnostics,
            found ->
                new EntryPage(
                    maker.make(path, view(entry), found),
                    facts,
                    memory.keeps() ? shown.by(entry) : List.of()))
        .file();
  }

  /** A person's works can be had as files, for as long as anything cites them. */
  private List<Object> links(Entry entry) {
    return entry instanceof Entry.Person
        ? List.of(all.references().facts())
        : all.references().facts(entry.id());
  }

  private PageView view(Entry entry) {
    if (entry instanceof Entry.Chapter chapter) {
      return ChapterPages.view(all, chapter);
    }
    if (entry instanceof Entry.Intervention intervention) {
      return InterventionPages.view(all, intervention);
    }
    if (entry instanceof Entry.Model model) {
      return ModelPages.view(all, model);
    }
    if (entry instanceof Entry.Course course) {
      return CoursePages.view(all, course);
    }
    if (entry instanceof Entry.Person person) {
      return PersonPages.view(all, person);
    }
    return CasePages.view(all, (Entry.CaseStudy) entry);
  }

  /**
   * The front page and the ways to find entries always, the lists of the kinds that the handbook
   * has, and a map where anything hangs together.
   */
  private void common(List<Task> tasks) {
    tasks.add(new Task(CommonPage.HOME.path(), () -> HomePage.home(all)));
    tasks.add(new Task(CommonPage.NOT_FOUND.path(), () -> HomePage.notFound(all)));
    tasks.add(new Task(CommonPage.ENTRIES.path(), () -> EntriesPage.view(all)));
    tasks.add(new Task(CommonPage.SEARCH.path(), () -> HomePage.search(all)));
    if (!all.bonds().isEmpty()) {
      tasks.add(new Task(CommonPage.MAP.path(), () -> MapPage.view(all, facts, memory)));
    }
    if (all.handbook().config().showsCoverage(all.handbook().edition())) {
      tasks.add(new Task(CommonPage.COVERAGE.path(), () -> CoveragePage.view(all)));
    }
    all.handbook().config().statement().map(this::statementTask).ifPresent(tasks::add);
    for (Kind kind : Kind.values()) {
      if (kind != Kind.CHAPTER && all.handbook().has(kind)) {
        tasks.add(new Task(Addresses.list(kind).path(), () -> list(kind)));
      }
    }
  }

  private Task statementTask(Statement statement) {
    return new Task(CommonPage.ACCESSIBILITY.path(), () -> StatementPage.view(all, statement));
  }

  private PageView list(Kind kind) {
    return switch (kind) {
      case CHAPTER -> HomePage.home(all);
      case INTERVENTION -> ListPages.interventions(all);
      case MODEL -> ListPages.models(all);
      case CASE -> ListPages.cases(all);
      case COURSE -> ListPages.courses(all);
      case TERM -> KnowledgePages.glossary(all);
      case PERSON -> PersonPages.list(all);
      case REFERENCE -> BibliographyPage.view(all);
    };
  }
}
