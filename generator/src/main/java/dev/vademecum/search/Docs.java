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
  private final List<Entry> entries;

  /** The sections of the pages that have many entries, by page and anchor. */
  private final Map<String, Map<String, Section>> lists;

  Docs(Handbook handbook, Citations citations, Messages messages, List<OutputFile> pages) {
    pages.forEach(page -> this.pages.put(page.path(), page));
    this.citations = citations;
    this.messages = messages;
    this.lists = lists(handbook);
    this.entries =
        handbook.entries().stream()
            .sorted(Comparator.comparing(entry -> entry.id().kind()))
            .toList();
  }

  /** The entries in the order of their kinds. */
  List<Entry> entries() {
    return entries;
  }

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

  /** What an entry is called and says of itself. */
  Doc doc(Entry entry) {
    Kind kind = entry.id().kind();
    String title = kind == Kind.REFERENCE ? citations.label(entry.id().id()) : entry.title();
    String summary = citations.plain(Doc.summary(entry));
    String kindWord = messages.text("kind." + kind.id());
    return new Doc(entry, title, kindWord, summary, Addresses.of(entry.id()));
  }

  /** What is read of it on its page. */
  List<Section> sections(Entry entry) {
    if (entry.id().kind().hasOwnPage()) {
      return sections(Addresses.of(entry.id()), Set.of());
    }
    Map<String, Section> list = lists.getOrDefault(Addresses.page(entry.id()), Map.of());
    return Stream.ofNullable(list.get(anchor(entry)))
        .map(section -> new Section("", "", section.text()))
        .toList();
  }
}
