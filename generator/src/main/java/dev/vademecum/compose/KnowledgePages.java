package dev.vademecum.compose;

import dev.vademecum.citation.WordOrder;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.reference.Place;
import dev.vademecum.source.Located;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.GlossaryView;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.ItemStanding;
import dev.vademecum.templates.view.Letter;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ReferenceItem;
import dev.vademecum.templates.view.Shell;
import dev.vademecum.templates.view.TermItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page that gathers terms. */
final class KnowledgePages {
  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final TextWriter texts;

  private KnowledgePages(Composition all, CommonPage common) {
    this.page = Page.of(all, common);
    this.all = all;
    this.messages = all.messages();
    this.texts = new TextWriter(page, new Figures(page));
  }

  private Shell frame(CommonPage common) {
    return new Frames(page).of(common, Frames.title(messages, common));
  }

  static GlossaryView glossary(Composition all) {
    KnowledgePages pages = new KnowledgePages(all, CommonPage.GLOSSARY);
    Map<String, List<TermItem>> letters = new LinkedHashMap<>();
    for (Entry.Term term : all.byTitle(Entry.Term.class)) {
      letters
          .computeIfAbsent(WordOrder.heading(term.title()), letter -> new ArrayList<>())
          .add(pages.term(term));
    }
    return new GlossaryView(
        pages.frame(CommonPage.GLOSSARY),
        Html.EMPTY,
        letters.entrySet().stream().map(KnowledgePages::letter).toList());
  }

  private static Letter letter(Map.Entry<String, List<TermItem>> letter) {
    String id = letter.getKey().equals("#") ? "0-9" : letter.getKey().toLowerCase(Locale.ROOT);
    return new Letter(letter.getKey(), "letter-" + id, letter.getValue());
  }

  private TermItem term(Entry.Term term) {
    return new TermItem(
        term.id().id(),
        term.title(),
        term.language(),
        texts.line(term.definition()),
        term.forms().stream().map(Located::value).toList(),
        links(term, term.see()),
        links(term, term.opposite()),
        term.translations().entrySet().stream()
            .map(
                word ->
                    new Fact(
                        word.getKey(),
                        language(word.getKey()),
                        List.of(Link.plain(word.getValue()))))
            .toList(),
        works(term.id()),
        new Backlinks(page).to(term.id()),
        standing(term));
  }

  private ItemStanding standing(Entry entry) {
    return new Foots(page).standing(entry, new Heads(page, texts).of(entry));
  }

  private String language(String tag) {
    return Locale.forLanguageTag(tag)
        .getDisplayLanguage(all.handbook().config().language().locale());
  }

  private List<Link> links(Entry entry, List<Located<String>> names) {
    return names.stream()
        .map(name -> all.references().entry(new Place(entry.meta().file(), name.span())))
        .flatMap(Optional::stream)
        .map(page::link)
        .toList();
  }

  /** The works behind an entry that has no page of its own, as links to the whole list. */
  private List<ReferenceItem> works(EntryId id) {
    return all.citations().literature(id).stream()
        .map(entry -> new ReferenceItem("", all.notes().work(entry), List.of(), List.of(), ""))
        .toList();
  }
}
