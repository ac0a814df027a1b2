package dev.vademecum.compose;

import dev.vademecum.catalog.Facts;
import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.Citations;
import dev.vademecum.citation.WordOrder;
import dev.vademecum.diagram.Diagrams;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.Numbering;
import dev.vademecum.navigation.Outline;
import dev.vademecum.navigation.ReadingOrder;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.picture.Size;
import dev.vademecum.reference.References;
import dev.vademecum.source.AssetFile;
import dev.vademecum.templates.Messages;
import dev.vademecum.theme.Design;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All that the pages are put together from.
 *
 * @param bonds what hangs together with what
 * @param interventions by their titles; every page of a facet has some of them
 * @param models the models of this edition in the order of their numbers
 * @param openUrls works that were asked for before, see {@link #openUrl}
 * @param notes what many pages say of terms and works
 */
record Composition(
    Handbook handbook,
    References references,
    Citations citations,
    Diagrams diagrams,
    Redirects redirects,
    Numbering numbering,
    ReadingOrder order,
    Outline outline,
    Messages messages,
    WordOrder collation,
    Titles titles,
    Bonds bonds,
    List<EntryId> interventions,
    List<EntryId> models,
    Map<String, String> workFiles,
    Map<String, String> openUrls,
    Notes notes) {

  static Composition of(
      Handbook handbook,
      References references,
      Citations citations,
      Diagrams diagrams,
      Redirects redirects,
      Numbering numbering,
      Design design,
      Memory memory) {
    Messages messages = design.messages();
    WordOrder collation = WordOrder.of(handbook.config().language().tag());
    return new Composition(
        handbook,
        references,
        citations,
        diagrams,
        redirects,
        numbering,
        new ReadingOrder(handbook),
        new Outline(handbook.contents()),
        messages,
        collation,
        new Titles(handbook, messages),
        Bonds.of(handbook, references, memory),
        byTitle(collation, handbook.all(Entry.Intervention.class).stream()).stream()
            .map(Entry::id)
            .toList(),
        numbering.models().stream().filter(id -> handbook.entry(id).isPresent()).toList(),
        BibliographyFiles.addresses(handbook),
        new ConcurrentHashMap<>(),
        new Notes());
  }

  /** The same for new texts of which no other page can tell. */
  Composition revised(Handbook texts, References links, Numbering numbers) {
    return new Composition(
        texts,
        links,
        citations.revised(texts, links),
        diagrams,
        redirects,
        numbers,
        order,
        outline,
        messages,
        collation,
        titles,
        bonds,
        interventions,
        models,
        workFiles,
        openUrls,
        new Notes());
  }

  /** What pages of many entries can depend on but for links. */
  List<Object> facts(Memory memory) {
    return List.of(memory.token(Facts.of(handbook, memory)), common(memory));
  }

  /**
   * What the page of an entry can depend on but for itself, its links and what it {@link Shown}.
   */
  List<Object> common(Memory memory) {
    return List.of(
        memory.token(Facts.common(handbook, memory)),
        citations.facts(),
        numbering.facts(),
        models,
        bonds.isEmpty());
  }

  /** The address of this edition's site with a slash at its end, or empty. */
  String siteUrl() {
    return handbook.siteUrl();
  }

  /** Such as "Model 3"; empty for a model that its author does not count. */
  String modelNumber(EntryId id) {
    return numbering.model(id).map(number -> messages.text("figure.model", number)).orElse("");
  }

  /** The same for the line above a title. */
  String modelKicker(EntryId id) {
    return numbering.model(id).isPresent() ? modelNumber(id) : messages.text("kicker.model");
  }

  /** How large a picture is shown, where it says so. */
  Optional<Size> pictureSize(String asset) {
    return Optional.ofNullable(handbook.assets().get(asset)).flatMap(AssetFile::size);
  }

  /** A work in OpenURL's words, which many pages have, so made once. */
  String openUrl(String work) {
    return openUrls.computeIfAbsent(work, key -> OpenUrl.of(BibliographyFiles.item(this, key)));
  }

  Entry entry(EntryId id) {
    return handbook.entry(id).orElseThrow();
  }

  /** The entries of a kind by their titles. */
  <T extends Entry> List<T> byTitle(Class<T> type) {
    return byTitle(handbook.all(type).stream());
  }

  <T extends Entry> List<T> byTitle(Stream<T> entries) {
    return byTitle(collation, entries);
  }

  private static <T extends Entry> List<T> byTitle(WordOrder collation, Stream<T> entries) {
    return collation.sorted(entries, Entry::title, Comparator.comparing(Entry::id));
  }

  /** The label of a facet, in the handbook's words or the interface's. */
  String facetLabel(String facet) {
    return handbook.facets().stream()
        .filter(f -> f.id().equals(facet))
        .findFirst()
        .map(f -> f.isBuiltIn() ? messages.text("facet." + facet) : f.label())
        .orElse(facet);
  }

  /** The label of a facet's value, in the handbook's words or the interface's. */
  String valueLabel(String facet, String value) {
    return handbook.facets().stream()
        .filter(f -> f.id().equals(facet))
        .flatMap(f -> f.values().stream())
        .filter(v -> v.id().equals(value))
        .findFirst()
        .map(v -> v.label().isEmpty() ? messages.text("facet." + facet + "." + value) : v.label())
        .orElse(value);
  }

  /** The facets that the handbook itself has set up. */
  Stream<String> ownFacets() {
    return handbook.config().facets().stream()
        .filter(facet -> !facet.isBuiltIn())
        .map(facet -> facet.id());
  }

  /** An interface text where there is one, else the word itself. */
  String word(String prefix, String word) {
    return messages.has(prefix + word) ? messages.text(prefix + word) : word;
  }
}
