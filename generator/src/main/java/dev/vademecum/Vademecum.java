package dev.vademecum;

import dev.vademecum.catalog.Cataloguer;
import dev.vademecum.catalog.Handbook;
import dev.vademecum.check.AddressCheck;
import dev.vademecum.check.ContentCheck;
import dev.vademecum.check.CoverageCheck;
import dev.vademecum.check.LeakCheck;
import dev.vademecum.check.PlainCitations;
import dev.vademecum.check.ThemedPages;
import dev.vademecum.check.UncitedCheck;
import dev.vademecum.check.Verdict;
import dev.vademecum.citation.Citations;
import dev.vademecum.compose.PageComposer;
import dev.vademecum.config.ConfigReader;
import dev.vademecum.config.Edition;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.coverage.Coverage;
import dev.vademecum.coverage.CoverageCounter;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.diagram.Diagrams;
import dev.vademecum.edition.EditionFilter;
import dev.vademecum.entry.Entries;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.EntryReader;
import dev.vademecum.entry.TakenNames;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.Numbering;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.output.LateFiles;
import dev.vademecum.output.OutputFile;
import dev.vademecum.output.Scratch;
import dev.vademecum.publish.LastBuild;
import dev.vademecum.publish.PublishException;
import dev.vademecum.publish.Published;
import dev.vademecum.publish.Publisher;
import dev.vademecum.publish.ScratchFile;
import dev.vademecum.reference.ReferenceResolver;
import dev.vademecum.reference.References;
import dev.vademecum.search.SearchFiles;
import dev.vademecum.sitewide.HandbookData;
import dev.vademecum.sitewide.HostFiles;
import dev.vademecum.sitewide.SiteFiles;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.SourceReader;
import dev.vademecum.source.SourceTree;
import dev.vademecum.templates.Theme;
import dev.vademecum.theme.Design;
import dev.vademecum.theme.ThemeReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks and builds handbooks. Problems in their content are results, not exceptions. */
public final class Vademecum {
  private Vademecum() {}

  /** Does everything that a build does but publish. */
  public static CheckResult check(CheckRequest request) throws UsageException {
    return check(request, Progress.NONE);
  }

  /** The same, and says how far it has come. */
  public static CheckResult check(CheckRequest request, Progress progress) throws UsageException {
    try (ScratchFile scratch = ScratchFile.open()) {
      return compose(request, Memory.none(), scratch, false, progress).check();
    }
  }

  /**
   * The last build into the output, where another one would say and change nothing: it was made of
   * the same files by the same program, had nothing heavier than infos to say, and its own files
   * are as it left them.
   */
  public static Optional<LastBuild> current(BuildRequest request) {
    return LastBuild.in(request.output())
        .filter(last -> Inputs.of(request).equals(Optional.of(last.inputs())));
  }

  /**
   * Builds a handbook and publishes it, unless it fails.
   *
   * @throws PublishException where the output cannot be written; it is unchanged then
   */
  public static BuildResult build(BuildRequest request) throws UsageException, PublishException {
    return build(request, Progress.NONE);
  }

  /** The same, and says how far it has come. */
  public static BuildResult build(BuildRequest request, Progress progress)
      throws UsageException, PublishException {
    Optional<String> inputs = Inputs.of(request);
    try (ScratchFile scratch = ScratchFile.open()) {
      Composed composed = compose(request.check(), Memory.none(), scratch, false, progress);
      return composed.check().failed()
          ? new BuildResult(composed.check(), Optional.empty())
          : new BuildResult(
              composed.check(), Optional.of(publish(request, inputs, composed, progress)));
    }
  }

  private static Published publish(
      BuildRequest request, Optional<String> inputs, Composed composed, Progress progress)
      throws PublishException {
    Published published =
        Publisher.publish(
            composed.files(),
            request.output(),
            request.handbook(),
            inputs.flatMap(digest -> remembered(digest, composed.check())));
    progress.done(Stage.PUBLISHED, published.written());
    return published;
  }

  private static Optional<LastBuild> remembered(String inputs, CheckResult check) {
    return check.diagnostics().stream().allMatch(found -> found.severity() == Severity.INFO)
        ? Optional.of(new LastBuild(inputs, check.diagnostics().size()))
        : Optional.empty();
  }

  /** What an edition comes to. */
  private record Form(
      List<OutputFile> files, List<LateFiles> late, List<EntryId> uncited, PageComposer composer) {}

  /**
   * The pipeline: one line a stage, from the sources on disk to the files to publish.
   *
   * @throws UsageException where there is no handbook, or not the edition that is asked for
   */
  public static Composed compose(CheckRequest request, Progress progress) throws UsageException {
    return compose(request, Memory.none(), Scratch.MEMORY, false, progress);
  }

  /**
   * The same, which makes only what it does not remember, and leaves for later what no page is made
   * of.
   *
   * @param memory of earlier builds of the same handbook
   */
  public static Composed compose(CheckRequest request, Memory memory) throws UsageException {
    return compose(request, memory, Scratch.MEMORY, true, Progress.NONE);
  }

  private static Composed compose(
      CheckRequest request, Memory memory, Scratch scratch, boolean later, Progress progress)
      throws UsageException {
    requireHandbook(request.handbook());
    Diagnostics diagnostics = new Diagnostics();
    SourceTree sources = SourceReader.read(request.handbook(), memory, diagnostics);
    Optional<SourceFile> urls = requireList(request, diagnostics);
    progress.done(Stage.SOURCES, sources.files().size());
    HandbookConfig config =
        ConfigReader.read(
            sources.file(SourceTree.CONFIG).orElseThrow(), TakenNames.all(), diagnostics);
    List<Edition> editions = requireEditions(config, request.edition());
    Theme theme = ThemeReader.read(sources, config, diagnostics);
    Design design = Design.of(config, theme, memory);
    Entries entries = EntryReader.read(sources, config, memory, diagnostics);
    Handbook whole = Cataloguer.collect(config, entries.whole(), sources, diagnostics);
    progress.done(Stage.ENTRIES, whole.entries().size());
    References links = ReferenceResolver.resolve(whole, memory, diagnostics);
    Numbering numbering = Numbering.of(whole, links, memory);
    progress.done(Stage.REFERENCES, links.count());
    List<OutputFile> files = new ArrayList<>();
    List<LateFiles> late = new ArrayList<>();
    Map<EntryId, List<String>> uncited = new LinkedHashMap<>();
    List<PageComposer> composers = new ArrayList<>();
    for (Edition edition : editions) {
      Handbook visible = whole.visible(edition, entries.visible(EditionFilter.of(edition, config)));
      Form form =
          compose(
              visible, links, numbering, design, sources, memory, scratch, diagnostics, progress);
      files.addAll(form.files());
      late.addAll(form.late());
      form.uncited().forEach(work -> at(uncited, work).add(edition.id()));
      composers.add(form.composer());
    }
    if (!later) {
      List<OutputFile> data = late.parallelStream().flatMap(made -> made.files().stream()).toList();
      files.addAll(data);
      progress.done(Stage.DATA, data.size());
    }
    files.addAll(SiteFiles.around(whole, editions, design, diagnostics));
    files.addAll(HostFiles.of(files));
    ContentCheck.written(whole, links, memory, diagnostics);
    PlainCitations.check(whole, entries.plainValues(), diagnostics);
    UncitedCheck.check(whole, links, uncited, diagnostics);
    Coverage coverage = CoverageCounter.count(whole, links);
    CoverageCheck.check(whole, coverage, diagnostics);
    ThemedPages.check(sources, config, files, diagnostics);
    LeakCheck.check(config, entries, editions, files, memory, diagnostics);
    urls.ifPresent(list -> AddressCheck.check(list, whole, editions, files, diagnostics));
    List<Diagnostic> found = Verdict.of(whole, sources, diagnostics);
    progress.done(Stage.CHECKS, found.size());
    SourceTree read = urls.map(sources::with).orElse(sources);
    CheckResult check = CheckResult.judge(found, request.failOn(), coverage, read);
    Reviser reviser = new Reviser(whole, links, numbering, composers, memory);
    return new Composed(check, config.language(), files, late, reviser);
  }

  /** The stages that each edition goes through, from what it shows to its files. */
  private static Form compose(
      Handbook catalog,
      References links,
      Numbering numbering,
      Design design,
      SourceTree sources,
      Memory memory,
      Scratch scratch,
      Diagnostics diagnostics,
      Progress progress) {
    References references = ReferenceResolver.visible(catalog, links, memory, diagnostics);
    progress.done(Stage.REFERENCES, catalog.edition().isWhole() ? 0 : references.count());
    Citations citations = Citations.of(catalog, references, sources, memory, diagnostics);
    progress.done(Stage.CITATIONS, references.citationCount());
    Diagrams diagrams = Diagrams.draw(catalog, memory, diagnostics);
    progress.done(Stage.DIAGRAMS, catalog.all(Entry.Model.class).size());
    Redirects redirects = Redirects.of(catalog, diagnostics);
    PageComposer composer =
        PageComposer.of(
            catalog,
            references,
            citations,
            diagrams,
            redirects,
            numbering,
            design,
            memory,
            diagnostics);
    List<OutputFile> pages = composer.pages(scratch);
    progress.done(Stage.PAGES, pages.size());
    List<OutputFile> files = new ArrayList<>(pages);
    files.addAll(SiteFiles.of(catalog, references, citations, redirects, design, pages, memory));
    progress.done(Stage.SITE, files.size() - pages.size());
    ContentCheck.check(catalog, references, redirects, files, diagnostics);
    List<LateFiles> late =
        List.of(
            new LateFiles(
                SearchFiles.FOLDER,
                () -> SearchFiles.of(catalog, citations, design.messages(), pages)),
            new LateFiles(
                HandbookData.PATH, () -> List.of(HandbookData.of(catalog, references, citations))));
    String folder = catalog.edition().folder();
    return new Form(
        files.stream().map(file -> file.in(folder)).toList(),
        late.stream().map(file -> file.in(folder)).toList(),
        citations.uncitedWorks(),
        composer);
  }

  private static List<String> at(Map<EntryId, List<String>> editions, EntryId work) {
    return editions.computeIfAbsent(work, key -> new ArrayList<>());
  }

  /** Makes sure that a folder is that of a handbook. */
  public static void requireHandbook(Path handbook) throws UsageException {
    if (!Files.isDirectory(handbook)) {
      throw new UsageException(
          Message.of("usage.no-folder", handbook.toAbsolutePath().normalize().toString()));
    }
    if (!Files.isRegularFile(handbook.resolve(SourceTree.CONFIG), LinkOption.NOFOLLOW_LINKS)) {
      String folder = handbook.toAbsolutePath().normalize().toString();
      throw new UsageException(
          SourceReader.misnamedConfig(handbook)
              .map(name -> Message.of("usage.other-name", SourceTree.CONFIG, folder, name))
              .orElseGet(() -> Message.of("usage.no-handbook", SourceTree.CONFIG, folder)));
    }
  }

  private static Optional<SourceFile> requireList(CheckRequest request, Diagnostics diagnostics)
      throws UsageException {
    if (request.urls().isEmpty()) {
      return Optional.empty();
    }
    Path list = request.urls().get();
    if (!Files.exists(list) || Files.isDirectory(list)) {
      throw new UsageException(Message.of("usage.no-list", list.toString()));
    }
    return Optional.of(SourceReader.list(request.handbook(), list, diagnostics));
  }

  private static List<Edition> requireEditions(HandbookConfig config, Optional<String> name)
      throws UsageException {
    List<Edition> editions = config.published(name);
    if (editions.isEmpty()) {
      Message known =
          config.editions().isEmpty()
              ? Message.of("usage.no-editions")
              : Message.of("usage.editions", String.join(", ", config.editionIds()));
      throw new UsageException(
          Message.of("usage.no-edition", name.orElse(""), SourceTree.CONFIG, known));
    }
    return editions;
  }
}
