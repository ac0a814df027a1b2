package dev.vademecum.compose;

import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.reference.Relation;
import dev.vademecum.reference.RelationType;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.CitedWork;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.PeopleView;
import dev.vademecum.templates.view.PersonItem;
import dev.vademecum.templates.view.PersonView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of people, and the list of them all. */
final class PersonPages {
  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final TextWriter texts;

  private PersonPages(Page page) {
    this.page = page;
    this.all = page.composition();
    this.messages = all.messages();
    this.texts = new TextWriter(page, new Figures(page));
  }

  static PersonView view(Composition all, Entry.Person person) {
    return new PersonPages(Page.of(all, person.id())).view(person);
  }

  private PersonView view(Entry.Person person) {
    return new PersonView(
        new Frames(page).of(person),
        new Heads(page, texts).of(person),
        Words.life(messages, person.born(), person.died()),
        facts(person),
        texts.body(person.meta().body()),
        works(person),
        new Foots(page).of(person, Set.of(RelationType.CREATED_BY)));
  }

  private List<Fact> facts(Entry.Person person) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "models", created(person, Kind.MODEL));
    add(facts, "interventions", created(person, Kind.INTERVENTION));
    if (!person.url().isEmpty()) {
      add(facts, "url", List.of(new Link(person.url(), person.url(), "external")));
    }
    return facts;
  }

  private void add(List<Fact> facts, String id, List<Link> links) {
    if (!links.isEmpty()) {
      facts.add(new Fact(id, messages.text("person." + id), links));
    }
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

  /** The works that this person wrote or edited. */
  private List<CitedWork> works(Entry.Person person) {
    List<String> keys =
        all.handbook().all(Entry.Reference.class).stream()
            .filter(work -> isBy(work.item(), person))
            .map(work -> work.id().id())
            .toList();
    CitedWorks works = new CitedWorks(page);
    return keys.isEmpty()
        ? List.of()
        : all.citations().entries(keys).stream().map(works::plain).toList();
  }

  private static boolean isBy(CslItem work, Entry.Person person) {
    return Stream.of("author", "editor")
        .flatMap(role -> work.names(role).stream())
        .anyMatch(name -> name.mayBe(person.name()));
  }

  static PeopleView list(Composition all) {
    PersonPages pages = new PersonPages(Page.of(all, CommonPage.PEOPLE));
    List<PersonItem> people =
        all.handbook().all(Entry.Person.class).stream()
            .sorted(
                Comparator.comparing(PersonPages::filed, all.citations().filing())
                    .thenComparing(Entry::id))
            .map(pages::item)
            .toList();
    String title = Frames.title(all.messages(), CommonPage.PEOPLE);
    return new PeopleView(new Frames(pages.page).of(CommonPage.PEOPLE, title), Html.EMPTY, people);
  }

  private static CslName filed(Entry.Person person) {
    CslName name = person.name();
    boolean nameless = (name.family() + name.given() + name.literal()).isBlank();
    return nameless ? CslName.literal(person.title()) : name;
  }

  private PersonItem item(Entry.Person person) {
    return new PersonItem(
        person.id().id(),
        new Link(person.title(), page.href(Addresses.of(person.id())), ""),
        Words.life(messages, person.born(), person.died()),
        texts.line(person.meta().summary()),
        created(person, Kind.MODEL),
        created(person, Kind.INTERVENTION));
  }
}
