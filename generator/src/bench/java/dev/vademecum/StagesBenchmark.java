package dev.vademecum;

import dev.vademecum.catalog.Cataloguer;
import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.Citations;
import dev.vademecum.compose.PageComposer;
import dev.vademecum.config.ConfigReader;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.Diagrams;
import dev.vademecum.entry.Entries;
import dev.vademecum.entry.EntryReader;
import dev.vademecum.entry.TakenNames;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.Numbering;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.output.OutputFile;
import dev.vademecum.output.Scratch;
import dev.vademecum.reference.ReferenceResolver;
import dev.vademecum.reference.References;
import dev.vademecum.search.SearchFiles;
import dev.vademecum.source.SourceReader;
import dev.vademecum.source.SourceTree;
import dev.vademecum.theme.Design;
import dev.vademecum.theme.ThemeReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a build that take its time, each on what the stages before it made of a handbook.
 * They run under the flags of the launcher, on as many threads as a build has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {
  /** The folder of the handbook. */
  @Param("../content/loopbaancoaching")
  public String handbook = "";

  private final Memory memory = Memory.none();
  private @Nullable Built built;

  /** What the stages make for each other. */
  private record Built(
      SourceTree sources,
      HandbookConfig config,
      Design design,
      Handbook whole,
      References links,
      Citations citations,
      Diagrams diagrams,
      List<OutputFile> pages) {}

  @Setup
  public void build() throws UsageException {
    Vademecum.requireHandbook(Path.of(handbook));
    Diagnostics diagnostics = new Diagnostics();
    SourceTree sources = sources();
    HandbookConfig config =
        ConfigReader.read(
            sources.file(SourceTree.CONFIG).orElseThrow(), TakenNames.all(), diagnostics);
    Design design = Design.of(config, ThemeReader.read(sources, config, diagnostics), memory);
    Entries entries = EntryReader.read(sources, config, memory, diagnostics);
    Handbook whole = Cataloguer.collect(config, entries.whole(), sources, diagnostics);
    References links = ReferenceResolver.resolve(whole, memory, diagnostics);
    Citations citations = Citations.of(whole, links, sources, memory, diagnostics);
    Diagrams diagrams = Diagrams.draw(whole, memory, diagnostics);
    Built first =
        new Built(sources, config, design, whole, links, citations, diagrams, List.of());
    built =
        new Built(sources, config, design, whole, links, citations, diagrams, pages(first));
  }

  private Built built() {
    return Objects.requireNonNull(built);
  }

  @Benchmark
  public SourceTree sources() {
    return SourceReader.read(Path.of(handbook), memory, new Diagnostics());
  }

  /** From texts to trees. */
  @Benchmark
  public Entries entries() {
    return EntryReader.read(built().sources(), built().config(), memory, new Diagnostics());
  }

  /** Written links, and those that names become. */
  @Benchmark
  public References links() {
    return ReferenceResolver.resolve(built().whole(), memory, new Diagnostics());
  }

  @Benchmark
  public Diagrams diagrams() {
    return Diagrams.draw(built().whole(), memory, new Diagnostics());
  }

  @Benchmark
  public List<OutputFile> pages() {
    return pages(built());
  }

  private List<OutputFile> pages(Built built) {
    Diagnostics diagnostics = new Diagnostics();
    return PageComposer.of(
        built.whole(),
        built.links(),
        built.citations(),
        built.diagrams(),
        Redirects.of(built.whole(), diagnostics),
        Numbering.of(built.whole(), built.links(), memory),
        built.design(),
        memory,
        diagnostics)
        .pages(Scratch.MEMORY);
  }

  @Benchmark
  public List<OutputFile> search() {
    return SearchFiles.of(
        built().whole(), built().citations(), built().design().messages(), built().pages());
  }
}
