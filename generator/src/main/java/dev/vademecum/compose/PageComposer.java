package dev.vademecum.compose;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.Citations;
import dev.vademecum.config.Edition;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.config.Statement;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.Diagrams;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.navigation.Numbering;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.output.OutputFile;
import dev.vademecum.picture.Size;
import dev.vademecum.reference.References;
import dev.vademecum.source.AssetFile;
import dev.vademecum.templates.Assets;
import dev.vademecum.templates.Palette;
import dev.vademecum.templates.Theme;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Logo;
import dev.vademecum.templates.view.PageView;
import dev.vademecum.templates.view.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Composes all pages of a handbook. */
public final class PageComposer {
  private final Composition all;
  private final PageMaker maker;

  private PageComposer(Composition all, Theme theme, Diagnostics diagnostics) {
    this.all = all;
    this.maker = new PageMaker(all.messages(), theme, site(all.handbook(), theme), diagnostics);
  }

  /** A page yet to be made. */
  private record Task(String path, Supplier<PageView> view) {}

  /** The pages, in a stable order; they are made on several threads. */
  public static List<OutputFile> compose(
      Handbook handbook,
      References references,
      Citations citations,
      Diagrams diagrams,
      Redirects redirects,
      Numbering numbering,
      Theme theme,
      Diagnostics diagnostics) {
    Composition all =
        Composition.of(handbook, references, citations, diagrams, redirects, numbering, theme);
    return new PageComposer(all, theme, diagnostics).pages();
  }

  private static Site site(Handbook handbook, Theme theme) {
    HandbookConfig config = handbook.config();
    Edition edition = handbook.edition();
    boolean feed = !handbook.siteUrl().isEmpty() && !handbook.dated().isEmpty();
    Assets.Look look = Assets.of(Palette.of(config.accent()), theme);
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

  private List<OutputFile> pages() {
    List<Task> tasks = new ArrayList<>();
    all.handbook().entries().stream()
        .filter(entry -> entry.id().kind().hasOwnPage())
        .forEach(entry -> tasks.add(new Task(Addresses.of(entry.id()), () -> view(entry))));
    all.handbook().all(Entry.Model.class).forEach(model -> worksheet(tasks, model));
    common(tasks);
    FacetPages.of(all).forEach(facet -> tasks.add(new Task(facet.path(), facet::view)));
    all.redirects()
        .pages()
        .forEach(
            (path, old) -> tasks.add(new Task(path, () -> RedirectPages.view(all, path, old))));
    List<OutputFile> files =
        new ArrayList<>(tasks.parallelStream().map(this::page).flatMap(Optional::stream).toList());
    if (BookPage.isMade(all.handbook())) {
      maker.make(CommonPage.PRINT.path(), BookPage.view(all, files)).ifPresent(files::add);
    }
    files.addAll(Previews.of(all));
    if (all.handbook().has(Kind.INTERVENTION)) {
      files.add(new InterventionsCsv(all).file());
    }
    if (all.handbook().has(Kind.REFERENCE)) {
      files.addAll(new BibliographyFiles(all).files());
    }
    return files;
  }

  private void worksheet(List<Task> tasks, Entry.Model model) {
    String path = Addresses.worksheet(model.id());
    new Worksheets(new Page(all, path))
        .of(model)
        .map(sheet -> new Task(path, () -> WorksheetPages.view(all, model, sheet)))
        .ifPresent(tasks::add);
  }

  private Optional<OutputFile> page(Task task) {
    return maker.make(task.path(), task.view().get());
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
      tasks.add(new Task(CommonPage.MAP.path(), () -> MapPage.view(all)));
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
