package dev.vademecum.compose;

import dev.vademecum.citation.WordOrder;
import dev.vademecum.csl.CslName;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.source.Located;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.GlossaryView;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.ItemStanding;
import dev.vademecum.templates.view.Letter;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.PeopleView;
import dev.vademecum.templates.view.PersonItem;
import dev.vademecum.templates.view.ReferenceItem;
import dev.vademecum.templates.view.Shell;
import dev.vademecum.templates.view.TermItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages that gather terms, people and works. */
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
        .map(entry -> new ReferenceItem("", Foots.html(entry), List.of()))
        .toList();
  }

  static PeopleView people(Composition all) {
    KnowledgePages pages = new KnowledgePages(all, CommonPage.PEOPLE);
    List<PersonItem> people =
        all
            .collation()
            .sorted(
                all.handbook().all(Entry.Person.class).stream(),
                pages::filed,
                Comparator.comparing(Entry::id))
            .stream()
            .map(pages::person)
            .toList();
    return new PeopleView(pages.frame(CommonPage.PEOPLE), Html.EMPTY, people);
  }

  /** Under the family name, or under its particle where the handbook counts that. */
  private String filed(Entry.Person person) {
    CslName name = person.name();
    boolean withParticle = !all.handbook().config().citation().particles().equals("nl");
    String particle = withParticle ? name.nonDroppingParticle() + " " : "";
    return name.family().isEmpty()
        ? person.title()
        : particle + name.family() + ", " + name.given();
  }

  private PersonItem person(Entry.Person person) {
    return new PersonItem(
        person.id().id(),
        person.title(),
        Words.life(messages, person.born(), person.died()),
        texts.line(person.meta().summary()),
        person.url().isEmpty()
            ? List.of()
            : List.of(new Link(person.url(), person.url(), "external")),
        created(person, Kind.MODEL),
        created(person, Kind.INTERVENTION),
        written(person),
        new Backlinks(page).to(person.id(), Set.of(RelationType.CREATED_BY)),
        standing(person));
  }

  private List<Link> created(Entry.Person person, Kind kind) {
    return all.references().to(person.id()).stream()
        .filter(relation -> relation.type() == RelationType.CREATED_BY)
        .map(Relation::from)
        .filter(id -> id.kind() == kind)
        .distinct()
        .map(page::link)
        .toList();
  }

  /** The works that have this person among their authors. */
  private List<ReferenceItem> written(Entry.Person person) {
    List<String> keys =
        all.handbook().all(Entry.Reference.class).stream()
            .filter(work -> work.item().names("author").stream().anyMatch(n -> isSame(n, person)))
            .map(work -> work.id().id())
            .toList();
    return keys.isEmpty()
        ? List.of()
        : all.citations().entries(keys).stream()
            .map(entry -> new ReferenceItem("", Foots.html(entry), List.of()))
            .toList();
  }

  /** Names agree in their family names and in the first letters of their given names. */
  private static boolean isSame(CslName name, Entry.Person person) {
    CslName own = person.name();
    return !own.family().isEmpty()
        && name.family().equals(own.family())
        && name.nonDroppingParticle().equals(own.nonDroppingParticle())
        && (own.given().isEmpty() || name.given().regionMatches(0, own.given(), 0, 1));
  }
}
