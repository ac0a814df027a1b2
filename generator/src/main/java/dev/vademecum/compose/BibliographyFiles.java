package dev.vademecum.compose;

import dev.vademecum.bibtex.BibtexWriter;
import dev.vademecum.citation.FormattedEntry;
import dev.vademecum.csl.CslItem;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.json.Json;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The works that the bibliography shows, for reference managers. */
final class BibliographyFiles {
  /** What authors write for themselves. */
  private static final Set<String> PRIVATE = Set.of("abstract", "annote", "keyword");

  private final List<CslItem> works;

  BibliographyFiles(Composition all) {
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

  List<OutputFile> files() {
    String bibtex = works.stream().map(BibtexWriter::write).collect(Collectors.joining("\n"));
    return List.of(
        OutputFile.text(Addresses.BIBTEX, bibtex),
        OutputFile.text(
            Addresses.CSL_JSON, Json.array(works.stream().map(CslJson::of).toList()).print()));
  }
}
