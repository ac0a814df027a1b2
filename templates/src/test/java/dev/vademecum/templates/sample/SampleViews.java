package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.BookPart;
import dev.vademecum.templates.view.BookSection;
import dev.vademecum.templates.view.BookView;
import dev.vademecum.templates.view.ChapterLine;
import dev.vademecum.templates.view.EditionsView;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Forward;
import dev.vademecum.templates.view.GroupTitle;
import dev.vademecum.templates.view.HomeView;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Limitation;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.Moved;
import dev.vademecum.templates.view.NotFoundView;
import dev.vademecum.templates.view.PageView;
import dev.vademecum.templates.view.RedirectView;
import dev.vademecum.templates.view.SearchView;
import dev.vademecum.templates.view.Shell;
import dev.vademecum.templates.view.Site;
import dev.vademecum.templates.view.StatementView;
import dev.vademecum.templates.view.Way;
import dev.vademecum.templates.view.WayItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page of the sample by its output path: preview and test data in one. */
public final class SampleViews {
  public static final Site SITE = SampleFrame.SITE;

  private SampleViews() {}

  public static Map<String, PageView> all() {
    Map<String, PageView> pages = new LinkedHashMap<>();
    pages.put("index.html", home());
    pages.put("chapters/het-model.html", SampleChapter.view());
    pages.put("interventions/levenslijn.html", SampleIntervention.view());
    pages.put("interventions/andere-werkplek.html", SampleIntervention.stub());
    pages.put("models/loopbaancoaching-binnen-buitencirkel.html", SampleModel.view());
    pages.put("worksheets/kernmodel.html", SampleModel.worksheet());
    pages.put("cases/tom.html", SampleCase.view());
    pages.put("courses/basiscursus.html", SampleCourse.view());
    pages.put("interventions/index.html", SampleCatalogue.view());
    pages.put("facets/question/wie-ben-ik.html", SampleCatalogue.facet());
    pages.put("coverage.html", SampleCatalogue.coverage());
    pages.put("models/index.html", SampleLists.models());
    pages.put("cases/index.html", SampleLists.cases());
    pages.put("courses/index.html", SampleCourse.index());
    pages.put("glossary.html", SampleLists.glossary());
    pages.put("people.html", SampleLists.people());
    pages.put("people/super.html", SamplePerson.view());
    pages.put("bibliography.html", SampleLists.bibliography());
    pages.put("map.html", SampleMap.view());
    pages.put("entries.html", SampleLists.entries());
    pages.put("search.html", new SearchView(SampleFrame.shell("search", "Zoeken", "", List.of())));
    pages.put("print.html", book());
    pages.put("old/page.html", redirect());
    pages.put("404.html", notFound());
    pages.put("accessibility.html", statement());
    pages.put("editions.html", editions());
    return pages;
  }

  private static BookView book() {
    Html part =
        new Html(
            "<article class=\"leaf leaf-chapter\" id=\"chapters-het-model\"><div"
                + " class=\"leaf-main\"><header class=\"opening\"><h3>Het"
                + " model</h3></header></div><div class=\"prose\"><h4"
                + " id=\"chapters-het-model--kern\">De kern</h4><p>Twee"
                + " cirkels.</p></div></article>");
    return new BookView(
        SampleFrame.shell("print", "Het hele handboek op één pagina", "", List.of()),
        SITE.title(),
        Html.text("Een werkboek voor coaches."),
        List.of(
            new BookSection(
                "book-1",
                "Begrijpen",
                List.of(new BookPart("chapters-het-model", "Het model", part)))));
  }

  private static HomeView home() {
    return new HomeView(
        SampleFrame.shell("index", SITE.title(), "", List.of()),
        new Html(
            "<p>Een werkboek voor coaches die mensen begeleiden bij vragen over hun werk. Het geeft"
                + " een model, de gesprekken die erbij horen, en een casus om het aan te"
                + " zien.</p>"),
        SampleText.figure(),
        new Link("Het hele model", "models/loopbaancoaching-binnen-buitencirkel.html", "model"),
        List.of(
            new Way(
                "question",
                "Per kernvraag",
                "",
                List.of(
                    door("question-wie-ben-ik", "Wie ben ik?", "14 interventies"),
                    door("question-wat-kan-ik", "Wat kan ik?", "11 interventies"),
                    door("question-wat-wil-ik", "Wat wil ik?", "13 interventies"))),
            new Way(
                "phase",
                "Per fase",
                "",
                List.of(
                    door("phase-intake", "Intake en contractering", "2 interventies"),
                    door("phase-loopbaanvraag", "Loopbaanvraag", "9 interventies"),
                    door("phase-introspectie", "Introspectie", "12 interventies"),
                    door("phase-scenarios", "Scenario’s en netwerk", "6 interventies"),
                    door("phase-invloed", "Loopbaanbeïnvloeding", "9 interventies")))),
        chapters(),
        List.of(
            new Fact(
                "contents",
                "In dit handboek",
                List.of(
                    new Link("8 hoofdstukken", "#way-chapters", ""),
                    new Link("38 interventies", "interventions/index.html", ""),
                    new Link("1 model", "models/index.html", ""),
                    new Link("1 casus", "cases/index.html", "")))));
  }

  private static WayItem door(String anchor, String text, String count) {
    return new WayItem(new Link(text, "interventions/index.html#" + anchor, ""), "", count);
  }

  private static List<ChapterLine> chapters() {
    List<ChapterLine> lines = new ArrayList<>();
    for (String[] chapter : SampleFrame.CHAPTERS) {
      List<GroupTitle> groups =
          switch (chapter[0]) {
            case "1" -> List.of(new GroupTitle("part-1", "Begrijpen", 1));
            case "4" -> List.of(new GroupTitle("part-2", "Werken met het model", 1));
            case "8" -> List.of(new GroupTitle("part-3", "Afwegen", 1));
            default -> List.of();
          };
      lines.add(
          new ChapterLine(
              groups,
              chapter[0],
              new Link(chapter[2], "chapters/" + chapter[1] + ".html", "chapter"),
              Html.text("Waar een traject kan beginnen, en wat regie dan betekent.")));
    }
    return lines;
  }

  private static RedirectView redirect() {
    Shell shell = SampleFrame.shell("old/page", "Deze pagina is verplaatst", "", List.of());
    Link levenslijn = new Link("Levenslijn", "../interventions/levenslijn.html", "intervention");
    return new RedirectView(
        new Shell(
            shell.root(),
            shell.title(),
            shell.documentTitle(),
            "",
            "",
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Forward(levenslijn.href()),
            Html.EMPTY,
            null),
        List.of(new Moved("", levenslijn), new Moved("stappen", levenslijn)));
  }

  private static EditionsView editions() {
    Shell shell = SampleFrame.shell("editions", "Loopbaancoaching", "", List.of());
    return new EditionsView(
        shell,
        List.of(
            new Link("Deelnemer", "participant/index.html", ""),
            new Link("Trainer", "trainer/index.html", "")));
  }

  private static StatementView statement() {
    return new StatementView(
        SampleFrame.shell("accessibility", "Toegankelijkheid", "", List.of()),
        "Loopbaancoaching voldoet gedeeltelijk aan WCAG 2.2 AA.",
        List.of(new Fact("standard", "Norm", List.of(Link.plain("WCAG 2.2 AA")))),
        List.of(
            new Limitation(
                "Twee opnamen hebben geen ondertitels.",
                List.of(new Fact("why", "Oorzaak", List.of(Link.plain("Ze zijn ouder.")))))),
        List.of(new Link("redactie@example.org", "mailto:redactie@example.org", "")),
        "5 werkdagen",
        new Link("De ombudsman", "https://example.org/", "external"));
  }

  private static NotFoundView notFound() {
    return new NotFoundView(
        SampleFrame.shell("404", "Deze pagina is er niet", "", List.of()),
        List.of(
            new Link("Voorpagina", "index.html", ""),
            new Link("Interventies", "interventions/index.html", ""),
            new Link("Begrippen", "glossary.html", "")));
  }
}
