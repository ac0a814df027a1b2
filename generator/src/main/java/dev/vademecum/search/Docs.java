package dev.vademecum.search;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.Citations;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import dev.vademecum.templates.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the entries of an edition from its pages. */
final class Docs {
  private final Map<String, OutputFile> pages = new HashMap<>();
  private final Citations citations;
  private final Messages messages;

  private Docs(List<OutputFile> pages, Citations citations, Messages messages) {
    pages.forEach(page -> this.pages.put(page.path(), page));
    this.citations = citations;
    this.messages = messages;
  }

  /** The entries in the order of their kinds. */
  static List<Doc> of(
      Handbook handbook, Citations citations, Messages messages, List<OutputFile> pages) {
    Docs docs = new Docs(pages, citations, messages);
    Map<String, Map<String, Section>> lists = docs.lists(handbook);
    List<Entry> entries =
        handbook.entries().stream()
            .sorted(Comparator.comparing(entry -> entry.id().kind()))
            .toList();
    return entries.parallelStream()
        .map(entry -> docs.doc(entry, lists.getOrDefault(Addresses.page(entry.id()), Map.of())))
        .toList();
  }

  /** The sections of the pages that have many entries, by page and anchor. */
  private Map<String, Map<String, Section>> lists(Handbook handbook) {
    return Stream.of(Kind.values())
        .filter(kind -> !kind.hasOwnPage() && handbook.has(kind))
        .collect(
            Collectors.toMap(kind -> Addresses.list(kind).path(), kind -> list(handbook, kind)));
  }

  private Map<String, Section> list(Handbook handbook, Kind kind) {
    Set<String> anchors = handbook.ofKind(kind).map(Docs::anchor).collect(Collectors.toSet());
    return sections(Addresses.list(kind).path(), anchors).stream()
        .collect(Collectors.toMap(Section::anchor, section -> section, (a, b) -> a));
  }

  private static String anchor(Entry entry) {
    String address = Addresses.of(entry.id());
    return address.substring(address.indexOf('#') + 1);
  }

  private List<Section> sections(String path, Set<String> anchors) {
    OutputFile page = pages.get(path);
    return page != null && page.content() instanceof OutputFile.Content.Made content
        ? PageReader.sections(
            new String(content.bytes(), StandardCharsets.UTF_8), anchors::contains)
        : List.of();
  }

  private Doc doc(Entry entry, Map<String, Section> list) {
    Kind kind = entry.id().kind();
    String address = Addresses.of(entry.id());
    List<Section> sections =
        kind.hasOwnPage()
            ? sections(address, Set.of())
            : Stream.ofNullable(list.get(anchor(entry)))
                .map(section -> new Section("", "", section.text()))
                .toList();
    String title = kind == Kind.REFERENCE ? citations.label(entry.id().id()) : entry.title();
    String summary = citations.plain(Doc.summary(entry));
    return new Doc(entry, title, messages.text("kind." + kind.id()), summary, address, sections);
  }
}
