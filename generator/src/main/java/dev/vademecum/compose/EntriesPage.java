package dev.vademecum.compose;

import dev.vademecum.citation.WordOrder;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.source.Located;
import dev.vademecum.templates.view.EntriesView;
import dev.vademecum.templates.view.EntryLetter;
import dev.vademecum.templates.view.EntryLine;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The page that lists every entry, by its title and by its other names. */
final class EntriesPage {
  private final Page page;
  private final Composition all;

  private EntriesPage(Composition all) {
    this.page = Page.of(all, CommonPage.ENTRIES);
    this.all = all;
  }

  static EntriesView view(Composition all) {
    return new EntriesPage(all).view();
  }

  private EntriesView view() {
    Map<String, List<EntryLine>> letters = new LinkedHashMap<>();
    all.handbook().entries().stream()
        .flatMap(this::lines)
        .sorted(order())
        .forEach(
            line ->
                letters
                    .computeIfAbsent(
                        WordOrder.heading(line.link().text()), letter -> new ArrayList<>())
                    .add(line));
    String title = Frames.title(all.messages(), CommonPage.ENTRIES);
    return new EntriesView(
        new Frames(page).of(CommonPage.ENTRIES, title),
        Html.text(all.messages().text("entries.intro")),
        letters.entrySet().stream()
            .map(found -> letter(found.getKey(), found.getValue()))
            .toList());
  }

  /** By letters, then by accents, then by where the lines lead. */
  private Comparator<EntryLine> order() {
    Map<String, WordOrder.Key> keys = new HashMap<>();
    Function<EntryLine, WordOrder.Key> key =
        line -> keys.computeIfAbsent(line.link().text(), all.collation()::key);
    Comparator<EntryLine> letters = Comparator.comparing(key);
    Comparator<EntryLine> accents = (a, b) -> key.apply(a).compareAccents(key.apply(b));
    return letters.thenComparing(accents).thenComparing(line -> line.link().href());
  }

  private Stream<EntryLine> lines(Entry entry) {
    Link link = page.link(entry.id());
    String kind = all.messages().text("kind." + entry.id().kind().id());
    Stream<String> names =
        entry.id().kind() == Kind.REFERENCE
            ? Stream.empty()
            : entry.meta().aliases().stream().map(Located::value);
    return Stream.concat(
        Stream.of(new EntryLine(link, kind, "")),
        names.map(name -> new EntryLine(new Link(name, link.href(), ""), kind, link.text())));
  }

  private static EntryLetter letter(String letter, List<EntryLine> lines) {
    String id = letter.equals("#") ? "0-9" : letter.toLowerCase(Locale.ROOT);
    return new EntryLetter(letter, "letter-" + id, lines);
  }
}
