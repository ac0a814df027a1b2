package dev.vademecum.compose;

import dev.vademecum.bibtex.BibtexWriter;
import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.FormattedEntry;
import dev.vademecum.csl.CslItem;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.json.Json;
import dev.vademecum.markdown.Slug;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import dev.vademecum.templates.view.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The works that the bibliography shows, for reference managers. */
final class BibliographyFiles {
  /** What authors write for themselves. */
  private static final Set<String> PRIVATE = Set.of("abstract", "annote", "keyword");

  private final Composition all;
  private final List<CslItem> works;

  BibliographyFiles(Composition all) {
    this.all = all;
    this.works =
        Stream.concat(all.citations().cited().stream(), BibliographyPage.further(all).stream())
            .map(FormattedEntry::key)
            .map(key -> item(all, key))
            .toList();
  }

  /** A work without what is for its author only. */
  static CslItem item(Composition all, String key) {
    CslItem item = ((Entry.Reference) all.entry(new EntryId(Kind.REFERENCE, key))).item();
    Map<String, String> fields = new LinkedHashMap<>(item.fields());
    fields.keySet().removeAll(PRIVATE);
    return new CslItem(item.id(), item.type(), fields, item.names(), item.dates(), item.language());
  }

  /**
   * The address of each work's own files without what tells their form: from the key, in letters
   * that every disk has, and no two alike.
   */
  static Map<String, String> addresses(Handbook handbook) {
    Map<String, String> addresses = new HashMap<>();
    Set<String> taken = new HashSet<>();
    handbook
        .ofKind(Kind.REFERENCE)
        .map(work -> work.id().id())
        .forEach(
            key -> {
              String slug = Slug.of(key);
              String name = slug.isEmpty() ? "work" : slug;
              String own = name;
              for (int i = 2; !taken.add(own); i++) {
                own = name + "-" + i;
              }
              addresses.put(key, "references/" + own);
            });
    return addresses;
  }

  /** Where one work can be had as a file, seen from a page; nothing for one that is not shown. */
  static List<Link> links(Page page, String key) {
    Composition all = page.composition();
    boolean shown =
        all.handbook().config().citation().furtherReading() || all.citations().isCited(key);
    String address = page.href(Objects.requireNonNull(all.workFiles().get(key)));
    return shown
        ? List.of(
            new Link("BibTeX", address + ".bib", ""), new Link("CSL-JSON", address + ".json", ""))
        : List.of();
  }

  List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>();
    files.add(bibtex(Addresses.BIBTEX, works));
    files.add(json(Addresses.CSL_JSON, works));
    for (CslItem work : works) {
      String address = all.workFiles().get(work.id());
      files.add(bibtex(address + ".bib", List.of(work)));
      files.add(json(address + ".json", List.of(work)));
    }
    return files;
  }

  private static OutputFile bibtex(String path, List<CslItem> works) {
    return OutputFile.text(
        path, works.stream().map(BibtexWriter::write).collect(Collectors.joining("\n")));
  }

  private static OutputFile json(String path, List<CslItem> works) {
    return OutputFile.text(path, Json.array(works.stream().map(CslJson::of).toList()).print());
  }
}
