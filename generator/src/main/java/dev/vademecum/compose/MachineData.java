package dev.vademecum.compose;

import dev.vademecum.config.HandbookConfig;
import dev.vademecum.entry.Duration;
import dev.vademecum.entry.Entry;
import dev.vademecum.json.Json;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.templates.view.Html;
import java.util.List;

/** What a page is in the words of schema.org, for search engines and other programs. */
final class MachineData {
  private final Composition all;

  MachineData(Composition all) {
    this.all = all;
  }

  /** The handbook as a book at its front page, its terms at the glossary; else nothing. */
  Html of(CommonPage page) {
    return switch (page) {
      case HOME -> data(book().and(description(all.handbook().config().summary())));
      case GLOSSARY -> data(terms());
      default -> Html.EMPTY;
    };
  }

  /** An entry that has a page of its own. */
  Html of(Entry entry) {
    Json.Members data =
        named(entry, type(entry)).and(description(all.citations().plain(entry.meta().summary())));
    if (!entry.meta().updated().isEmpty()) {
      data = data.with("dateModified", entry.meta().updated());
    }
    if (entry instanceof Entry.Chapter chapter && all.order().number(chapter.id()).isPresent()) {
      data = data.with("position", all.order().number(chapter.id()).orElseThrow());
    }
    if (entry instanceof Entry.Intervention intervention) {
      data = data.and(howTo(intervention));
    }
    if (entry instanceof Entry.Person person) {
      data = data.with("mainEntity", person(person.title()));
    }
    return data(data.with("isPartOf", book()));
  }

  private static Json type(Entry entry) {
    return switch (entry.id().kind()) {
      case CHAPTER -> new Json.Text("Chapter");
      case INTERVENTION -> Json.texts(List.of("LearningResource", "HowTo"));
      case COURSE -> new Json.Text("Course");
      case PERSON -> new Json.Text("ProfilePage");
      default -> new Json.Text("LearningResource");
    };
  }

  private Json.Members named(Entry entry, Json type) {
    Json.Members data =
        Json.object()
            .with("@type", type)
            .with("name", entry.title())
            .with("inLanguage", all.handbook().config().language().tag());
    return address(data, Addresses.of(entry.id()));
  }

  private Json.Members howTo(Entry.Intervention intervention) {
    Json.Members data = Json.object();
    Duration duration = intervention.duration();
    if (duration.max() > 0) {
      data = data.with("totalTime", "PT" + duration.max() + "M");
    }
    List<Json> steps =
        intervention.steps().stream()
            .map(step -> step(all.citations().plain(step.text())))
            .toList();
    return steps.isEmpty() ? data : data.with("step", Json.array(steps));
  }

  private static Json step(String text) {
    return Json.object().with("@type", "HowToStep").with("text", text);
  }

  private Json.Members book() {
    HandbookConfig config = all.handbook().config();
    Json.Members book = Json.object().with("@type", "Book").with("name", config.title());
    if (!config.subtitle().isEmpty()) {
      book = book.with("alternativeHeadline", config.subtitle());
    }
    if (!config.authors().isEmpty()) {
      book = book.with("author", Json.array(config.authors().stream().map(this::person).toList()));
    }
    return address(book.with("inLanguage", config.language().tag()), CommonPage.HOME.path());
  }

  private Json person(String name) {
    return Json.object().with("@type", "Person").with("name", name);
  }

  private Json.Members terms() {
    List<Json> terms = all.byTitle(Entry.Term.class).stream().map(this::term).toList();
    Json.Members set =
        Json.object()
            .with("@type", "DefinedTermSet")
            .with("name", all.messages().text("page.glossary"))
            .with("inLanguage", all.handbook().config().language().tag());
    return address(set, CommonPage.GLOSSARY.path()).with("hasDefinedTerm", Json.array(terms));
  }

  private Json term(Entry.Term term) {
    Json.Members data =
        Json.object()
            .with("@type", "DefinedTerm")
            .with("name", term.title())
            .and(description(all.citations().plain(term.definition())));
    return address(data, Addresses.of(term.id()));
  }

  /** Addresses are full ones, so there are none where it is not said where the site will stand. */
  private Json.Members address(Json.Members data, String address) {
    String site = all.siteUrl();
    return site.isEmpty() ? data : data.with("url", Addresses.onSite(site, address));
  }

  private static Json.Members description(String text) {
    Json.Members none = Json.object();
    return text.isEmpty() ? none : none.with("description", text);
  }

  /** Nothing in a script element may look like its end. */
  private static Html data(Json.Members data) {
    Json.Members whole = Json.object().with("@context", "https://schema.org").and(data);
    return new Html(whole.print().strip().replace("<", "\\u003c"));
  }
}
