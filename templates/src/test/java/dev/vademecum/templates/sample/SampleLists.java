package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.Backlink;
import dev.vademecum.templates.view.BacklinkGroup;
import dev.vademecum.templates.view.BibliographyView;
import dev.vademecum.templates.view.CaseIndexView;
import dev.vademecum.templates.view.CaseRow;
import dev.vademecum.templates.view.CitedWork;
import dev.vademecum.templates.view.EntriesView;
import dev.vademecum.templates.view.EntryLetter;
import dev.vademecum.templates.view.EntryLine;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.GlossaryView;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.ItemStanding;
import dev.vademecum.templates.view.Letter;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ModelIndexView;
import dev.vademecum.templates.view.ModelRow;
import dev.vademecum.templates.view.PeopleView;
import dev.vademecum.templates.view.PersonItem;
import dev.vademecum.templates.view.TermItem;
import java.util.List;

/** The lists of the sample: models, cases, terms, people, literature. */
final class SampleLists {
  private static final Link LIFELINE =
      new Link("Levenslijn", "interventions/levenslijn.html", "intervention");
  private static final Link CHAPTER = new Link("Het model", "chapters/het-model.html", "chapter");

  private SampleLists() {}

  static ModelIndexView models() {
    return new ModelIndexView(
        SampleFrame.shell("models/index", "Modellen", "", List.of()),
        SampleCatalogue.narrowing("2 modellen", "{0} model", "{0} modellen", ""),
        List.of(
            new ModelRow(
                List.of(),
                SampleLinks.MODEL,
                "Model 1",
                SampleText.small(""),
                Html.text("Twee cirkels: buiten de vraag en de invloed, binnen de drie vragen."),
                List.of(Fact.of("creator", "Bedacht door", "GITP")),
                false),
            new ModelRow(
                List.of(),
                new Link("Kubusmodel voor loopbaanzelfsturing", "kubusmodel.html", "model"),
                "Model 2",
                SampleText.small("invloed"),
                Html.text("Zes vlakken van een loopbaan."),
                List.of(Fact.of("creator", "Bedacht door", "Ad Hoogendijk")),
                true)));
  }

  static CaseIndexView cases() {
    return new CaseIndexView(
        SampleFrame.shell("cases/index", "Casussen", "", List.of()),
        SampleCatalogue.narrowing("1 casus", "{0} casus", "{0} casussen", ""),
        List.of(
            new CaseRow(
                List.of("question.wie-ben-ik", "question.wat-wil-ik"),
                SampleLinks.TOM,
                "Casus, samengesteld",
                "Door een reorganisatie is er op zijn niveau geen functie meer; Tom wil weten hoe"
                    + " hij verder kan.",
                Html.text(
                    "Een marketeer van begin vijftig verliest zijn plek en ontdekt dat hij voor het"
                        + " eerst zelf mag kiezen."),
                List.of(
                    SampleLinks.question("wie-ben-ik", "Wie ben ik?"),
                    SampleLinks.question("wat-wil-ik", "Wat wil ik?")),
                false)));
  }

  static GlossaryView glossary() {
    return new GlossaryView(
        SampleFrame.shell("glossary", "Begrippen", "", List.of()),
        Html.EMPTY,
        List.of(
            new Letter(
                "B",
                "letter-b",
                List.of(
                    term(
                        "binnencirkel",
                        "binnencirkel",
                        "De binnenwereld in het model: introspectie en verdieping in het eigen"
                            + " verhaal.",
                        List.of("binnenwereld"),
                        List.of(),
                        List.of(new Link("buitencirkel", "#buitencirkel", "term"))),
                    term(
                        "buitencirkel",
                        "buitencirkel",
                        "De buitenwereld: werk, markt en netwerk.",
                        List.of("buitenwereld"),
                        List.of(),
                        List.of(new Link("binnencirkel", "#binnencirkel", "term"))))),
            new Letter(
                "L",
                "letter-l",
                List.of(
                    term(
                        "loopbaan",
                        "loopbaan",
                        "Het geheel van functies en ander werk dat iemand in de loop van het leven"
                            + " verricht, onbetaald werk inbegrepen zodra diegene het zelf als"
                            + " werkervaring ziet.",
                        List.of("loopbanen"),
                        List.of(new Link("loopbaanvraag", "#loopbaanvraag", "term")),
                        List.of()),
                    term(
                        "loopbaanvraag",
                        "loopbaanvraag",
                        "De vraag waarmee iemand invloed zoekt op de richting van de eigen"
                            + " ontwikkeling in werk.",
                        List.of(
                            "loopbaanvragen",
                            "loopbaanvraagstukken",
                            "loopbaancoachingsvraagstukken"),
                        List.of(new Link("loopbaan", "#loopbaan", "term")),
                        List.of())))));
  }

  private static TermItem term(
      String id,
      String title,
      String definition,
      List<String> forms,
      List<Link> see,
      List<Link> opposite) {
    return new TermItem(
        id,
        title,
        "",
        Html.text(definition),
        forms,
        see,
        opposite,
        List.of(Fact.of("en", "Engels", "career")),
        List.of(),
        backlinks(),
        ItemStanding.NONE);
  }

  private static List<BacklinkGroup> backlinks() {
    return List.of(
        new BacklinkGroup(
            "chapter", "Hoofdstukken", List.of(new Backlink(CHAPTER, "", Html.EMPTY))),
        new BacklinkGroup(
            "intervention", "Interventies", List.of(new Backlink(LIFELINE, "", Html.EMPTY))));
  }

  static PeopleView people() {
    return new PeopleView(
        SampleFrame.shell("people", "Personen", "", List.of()),
        new Html("<p>Wie een model of instrument in dit handboek heeft bedacht of beschreven.</p>"),
        List.of(
            new PersonItem(
                "super",
                new Link("Donald E. Super", "people/super.html", ""),
                "1910–1994",
                Html.text(
                    "Amerikaans psycholoog die de loopbaan beschreef als een samenspel van rollen"
                        + " over het hele leven."),
                List.of(SampleLinks.MODEL),
                List.of()),
            new PersonItem(
                "waard-van-maanen",
                new Link("De Waard-van Maanen", "people/waard-van-maanen.html", ""),
                "",
                Html.text(
                    "Maker van het model van de innerlijke en uiterlijke levenslijn; de voornaam is"
                        + " ons niet bekend."),
                List.of(),
                List.of(LIFELINE))));
  }

  static BibliographyView bibliography() {
    return new BibliographyView(
        SampleFrame.shell("bibliography", "Literatuur", "", List.of()),
        Html.EMPTY,
        List.of(
            new CitedWork(
                "ref-bontekoning-2010",
                SampleLinks.BONTEKONING,
                List.of(CHAPTER),
                List.of(),
                0,
                SampleLinks.FILES,
                "ctx_ver=Z39.88-2004"),
            new CitedWork(
                "ref-gitp-loopbaancoaching",
                SampleLinks.GITP,
                List.of(CHAPTER, LIFELINE),
                List.of(),
                0,
                SampleLinks.FILES,
                "ctx_ver=Z39.88-2004"),
            new CitedWork(
                "ref-super-1980",
                SampleLinks.SUPER,
                List.of(LIFELINE),
                List.of(),
                0,
                SampleLinks.FILES,
                "ctx_ver=Z39.88-2004")),
        List.of(
            new CitedWork(
                "ref-boerlijst-aite-pena-1989",
                SampleLinks.BOERLIJST,
                List.of(),
                List.of(),
                0,
                SampleLinks.FILES,
                "ctx_ver=Z39.88-2004")),
        "bibliography.bib",
        "bibliography.json");
  }

  static EntriesView entries() {
    Link line = new Link("Levenslijn", "interventions/levenslijn.html", "intervention");
    Link alias = new Link("tijdlijn", "interventions/levenslijn.html", "");
    return new EntriesView(
        SampleFrame.shell("entries", "Alles van A tot Z", "", List.of()),
        Html.text("Alle onderwerpen van dit handboek op alfabet."),
        List.of(
            new EntryLetter("L", "letter-l", List.of(new EntryLine(line, "interventie", ""))),
            new EntryLetter(
                "T", "letter-t", List.of(new EntryLine(alias, "interventie", "Levenslijn")))));
  }
}
