package dev.vademecum.check;

import dev.vademecum.config.Edition;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.edition.EditionFilter;
import dev.vademecum.entry.Entries;
import dev.vademecum.entry.Passage;
import dev.vademecum.memory.Memory;
import dev.vademecum.output.OutputFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks through everything that is to be published for text that it must not have, whoever wrote it
 * there: a template, a stage that looked past its edition, a picture's metadata. It knows nothing
 * of how the editions were made.
 */
public final class LeakCheck {
  private final HandbookConfig config;
  private final Entries entries;
  private final Memory memory;
  private final Diagnostics diagnostics;
  private final List<Passage> whole;

  /** A file of a build and what must not be found there. */
  private record Looked(String path, Memory.Itself content, Object runs)
      implements Memory.Key<Set<Long>> {}

  private LeakCheck(
      HandbookConfig config, Entries entries, Memory memory, Diagnostics diagnostics) {
    this.config = config;
    this.entries = entries;
    this.memory = memory;
    this.diagnostics = diagnostics;
    this.whole = entries.passages(EditionFilter.NONE);
  }

  /**
   * Reports passages of five words and more that an edition hides and its files have nevertheless.
   *
   * @param files of all editions, each in its edition's folder
   */
  public static void check(
      HandbookConfig config,
      Entries entries,
      List<Edition> editions,
      List<OutputFile> files,
      Memory memory,
      Diagnostics diagnostics) {
    if (!config.editions().isEmpty()) {
      new LeakCheck(config, entries, memory, diagnostics).check(editions, files);
    }
  }

  private void check(List<Edition> editions, List<OutputFile> files) {
    Set<Passage> hiddenAnywhere = new LinkedHashSet<>();
    for (Edition edition : editions) {
      Set<Passage> visible = new HashSet<>(entries.passages(EditionFilter.of(edition, config)));
      List<Passage> hidden = whole.stream().filter(text -> !visible.contains(text)).toList();
      hiddenAnywhere.addAll(hidden);
      List<OutputFile> own =
          files.stream().filter(file -> file.path().startsWith(edition.folder())).toList();
      report(Message.of("edition-leak", edition.id()), hidden, visible, own);
    }
    List<OutputFile> around =
        files.stream()
            .filter(file -> editions.stream().noneMatch(e -> file.path().startsWith(e.folder())))
            .toList();
    report(Message.of("edition-leak.some"), hiddenAnywhere, Set.of(), around);
  }

  private void report(
      Message who, Iterable<Passage> hidden, Set<Passage> visible, List<OutputFile> files) {
    List<String> shown = new ArrayList<>(List.of(config.file().text()));
    visible.forEach(passage -> shown.add(passage.text()));
    List<Passage> wanted = new ArrayList<>();
    hidden.forEach(wanted::add);
    HiddenRuns runs = new HiddenRuns(wanted, shown);
    if (runs.isEmpty()) {
      return;
    }
    Object facts = memory.keeps() ? memory.token(runs.facts()) : runs;
    Map<String, Set<Passage>> found = new TreeMap<>();
    files.parallelStream()
        .map(file -> Map.entry(file.path(), found(file, runs, facts)))
        .forEachOrdered(leaks -> found.put(leaks.getKey(), leaks.getValue()));
    Set<Passage> reported = new HashSet<>();
    found.forEach(
        (path, passages) ->
            passages.stream().filter(reported::add).forEach(leak -> report(who, leak, path)));
  }

  private Set<Passage> found(OutputFile file, HiddenRuns runs, Object facts) {
    return runs.passages(
        memory.of(
            new Looked(file.path(), new Memory.Itself(file.content()), facts),
            diagnostics,
            none -> runs.in(PublishedText.of(file))));
  }

  private void report(Message who, Passage leak, String path) {
    diagnostics.add(
        leak.file()
            .diagnostic(
                Code.EDITION_LEAK,
                leak.span(),
                Message.of("edition-leak.in", who, path),
                Message.of("edition-leak.hint")));
  }
}
