package dev.vademecum.compose;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.html.BoundPart;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.navigation.Outline;
import dev.vademecum.output.OutputFile;
import dev.vademecum.templates.view.BookPart;
import dev.vademecum.templates.view.BookSection;
import dev.vademecum.templates.view.BookView;
import dev.vademecum.templates.view.Html;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole handbook as one page, to print: what its pages say, one after the other. It is put
 * together from the finished pages, so whatever a theme makes of them is in it as well.
 */
final class BookPage {
  /** Some thousand sheets: nobody prints more, and browsers take minutes to lay it out. */
  private static final int MOST = 500;

  private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");

  /** The lists of literature of the parts are one. */
  private static final String REFERENCE = Addresses.reference("");

  private final Composition all;
  private final Map<String, OutputFile.Content.Made> pages;
  private final Memory memory;
  private final List<Chosen> chosen = new ArrayList<>();

  /** A page that is part of the book, and the section that it is in. */
  private record Chosen(String section, String title, String path, int down, String name) {
    static Chosen of(String section, String title, String path, int down) {
      String name = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
      return new Chosen(section, title, path, down, name.replace('/', '-'));
    }
  }

  /**
   * A part is made of its page, of what else is in the book, under whatever title and wherever, and
   * of which of the places it leads to are not.
   */
  private record Bound(Memory.Itself page, String path, int down, Object paths, Set<String> missing)
      implements Memory.Key<Optional<BoundPart>> {}

  private BookPage(Composition all, List<OutputFile> files, Memory memory) {
    this.all = all;
    this.memory = memory;
    this.pages =
        files.stream()
            .filter(file -> file.content() instanceof OutputFile.Content.Made)
            .filter(file -> file.path().endsWith(".html"))
            .collect(Collectors.toMap(OutputFile::path, BookPage::bytes, (a, b) -> a));
  }

  /** Whether a handbook is small enough for one page. */
  static boolean isMade(Handbook handbook) {
    return handbook.entries().stream().filter(e -> e.id().kind().hasOwnPage()).count() <= MOST;
  }

  private static OutputFile.Content.Made bytes(OutputFile file) {
    return (OutputFile.Content.Made) file.content();
  }

  /**
   * The page.
   *
   * @param files the finished pages of the edition
   */
  static BookView view(Composition all, List<OutputFile> files, Memory memory) {
    return new BookPage(all, files, memory).view();
  }

  private BookView view() {
    choose();
    String title = all.messages().text("page.print");
    return new BookView(
        new Frames(Page.of(all, CommonPage.PRINT)).of(CommonPage.PRINT, title),
        all.handbook().config().title(),
        Html.text(all.handbook().config().summary()),
        sections());
  }

  /** Chapters under the titles of their groups, then the other kinds, then what is looked up. */
  private void choose() {
    for (Entry.Chapter chapter : all.handbook().chapters()) {
      List<Outline.Group> groups = all.outline().around(chapter.id());
      String section =
          groups.isEmpty()
              ? label(Kind.CHAPTER)
              : groups.stream().map(Outline.Group::title).collect(Collectors.joining(" – "));
      add(section, chapter);
    }
    models().forEach(model -> add(label(Kind.MODEL), model));
    all.byTitle(Entry.Intervention.class).forEach(entry -> add(label(Kind.INTERVENTION), entry));
    all.byTitle(Entry.CaseStudy.class).forEach(entry -> add(label(Kind.CASE), entry));
    all.byTitle(Entry.Course.class).forEach(entry -> add(label(Kind.COURSE), entry));
    Stream.of(Kind.TERM, Kind.REFERENCE)
        .filter(all.handbook()::has)
        .map(Addresses::list)
        .forEach(list -> add("", Frames.title(all.messages(), list), list.path(), 1));
  }

  /** Those with a number in their order, then the others. */
  private Stream<Entry> models() {
    Set<EntryId> numbered = Set.copyOf(all.models());
    return Stream.concat(
        all.models().stream().map(all::entry),
        all.byTitle(Entry.Model.class).stream().filter(model -> !numbered.contains(model.id())));
  }

  private String label(Kind kind) {
    return all.messages().text("kinds." + kind.id());
  }

  private void add(String section, Entry entry) {
    add(section, entry.title(), Addresses.of(entry.id()), 2);
  }

  private void add(String section, String title, String path, int down) {
    if (pages.containsKey(path)) {
      chosen.add(Chosen.of(section, title, path, down));
    }
  }

  private List<BookSection> sections() {
    Map<Chosen, BoundPart> bound = bound();
    List<BookSection> sections = new ArrayList<>();
    List<BookPart> parts = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Chosen one = chosen.get(i);
      BoundPart part = bound.get(one);
      if (part != null) {
        parts.add(new BookPart(one.name(), one.title(), new Html(part.html())));
      }
      boolean last = i == chosen.size() - 1 || one.section().isEmpty();
      if (!parts.isEmpty() && (last || !one.section().equals(chosen.get(i + 1).section()))) {
        sections.add(new BookSection("book-" + (sections.size() + 1), one.section(), parts));
        parts = new ArrayList<>();
      }
    }
    return sections;
  }

  /** Links to places that turn out not to be in the book lead to the part that they would be in. */
  private Map<Chosen, BoundPart> bound() {
    Map<String, Chosen> byPath =
        chosen.stream().collect(Collectors.toMap(Chosen::path, Function.identity()));
    Object paths =
        memory.keeps() ? memory.token(byPath.keySet().stream().sorted().toList()) : byPath;
    Map<Chosen, BoundPart> bound = bound(one -> bind(one, byPath, paths, Set.of()));
    Set<String> ids =
        bound.values().stream().flatMap(part -> part.ids().stream()).collect(Collectors.toSet());
    return bound(
        one -> {
          Optional<BoundPart> part = Optional.ofNullable(bound.get(one));
          Set<String> missing = new HashSet<>();
          part.ifPresent(links -> missing.addAll(links.links()));
          missing.removeAll(ids);
          return missing.isEmpty() ? part : bind(one, byPath, paths, missing);
        });
  }

  private Map<Chosen, BoundPart> bound(Function<Chosen, Optional<BoundPart>> binding) {
    Map<Chosen, BoundPart> bound = new LinkedHashMap<>();
    chosen.parallelStream()
        .map(one -> Map.entry(one, binding.apply(one)))
        .toList()
        .forEach(pair -> pair.getValue().ifPresent(part -> bound.put(pair.getKey(), part)));
    return bound;
  }

  private Optional<BoundPart> bind(
      Chosen one, Map<String, Chosen> byPath, Object paths, Set<String> missing) {
    OutputFile.Content.Made page = Objects.requireNonNull(pages.get(one.path()));
    return memory.of(
        new Bound(new Memory.Itself(page), one.path(), one.down(), paths, missing),
        new Diagnostics(),
        found ->
            BoundPart.of(
                new String(page.bytes(), StandardCharsets.UTF_8),
                one.name(),
                one.down(),
                link -> bind(link, one.path(), byPath, missing)));
  }

  private static String bind(
      String link, String path, Map<String, Chosen> byPath, Set<String> missing) {
    if (ELSEWHERE.matcher(link).lookingAt()) {
      return link;
    }
    int hash = link.indexOf('#');
    String place = hash < 0 ? "" : link.substring(hash + 1);
    String page = hash < 0 ? link : link.substring(0, hash);
    String target = page.isEmpty() ? path : Addresses.absolute(path, page);
    Chosen to = byPath.get(place.startsWith(REFERENCE) ? CommonPage.BIBLIOGRAPHY.path() : target);
    if (to == null) {
      return target + (hash < 0 ? "" : link.substring(hash));
    }
    String id = BoundPart.id(to.name(), place);
    return "#" + (missing.contains(id) ? to.name() : id);
  }
}
