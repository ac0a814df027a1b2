package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.Card;
import dev.vademecum.templates.view.CaseStep;
import dev.vademecum.templates.view.CaseView;
import dev.vademecum.templates.view.FacetValue;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.ModelPlace;
import java.util.List;

/** The page of a case, full. */
final class SampleCase {
  private SampleCase() {}

  static CaseView view() {
    return new CaseView(
        SampleFrame.shell("cases/tom", "Tom", "cases/index", List.of()),
        SampleFrame.head(
            "case",
            "Casus",
            "Tom",
            "Een marketeer van begin vijftig verliest door een reorganisatie zijn plek en ontdekt"
                + " dat hij voor het eerst zelf mag kiezen."),
        "Tom is samengesteld uit meer dan één mens.",
        "Door een reorganisatie is er op zijn niveau geen functie meer; Tom wil weten hoe hij"
            + " verder kan.",
        List.of(
            new Fact(
                "chapters",
                "Hoofdstukken",
                List.of(
                    SampleLinks.chapter("de-loopbaanvraag", "De loopbaanvraag"),
                    SampleLinks.chapter("de-binnencirkel", "De binnencirkel"))),
            new Fact("models", "Modellen", List.of(SampleLinks.MODEL))),
        caseSteps(),
        Html.text(
            "Tom stapt over naar een lijnfunctie in de marketing bij een kleine, innovatieve"
                + " onderneming."),
        List.of(
            Html.text(
                "Welke kernvraag kreeg in dit traject de meeste aandacht, en had jij dat ook zo"
                    + " gedaan?"),
            Html.text("Hoe had je gehandeld als er geen kans via een bekende was gekomen?")),
        List.of(),
        SampleText.body("case"),
        SampleLinks.foot());
  }

  private static List<CaseStep> caseSteps() {
    return List.of(
        caseStep(
            1,
            "De aanleiding",
            SampleLinks.phase("intake", "Intake en contractering"),
            "vraag",
            "Zolang de reorganisatie als nederlaag voelt, is er nog geen vraag.",
            "Na jaren in een zware marketingfunctie bij een groot internationaal bedrijf hoort Tom"
                + " dat er op zijn niveau vrijwel geen kans meer is. In het eerste gesprek"
                + " overheersen boosheid en teleurstelling.",
            card("Intake", "Kennismaken en de vraag achter de vraag vinden.")),
        caseStep(
            2,
            "Het levensverhaal",
            SampleLinks.question("wie-ben-ik", "Wie ben ik?"),
            "zijn",
            "Hij heeft zelden zelf gekozen, en kan dat nu wel.",
            "De biografieopdracht legt een patroon bloot. Zijn vader stierf vroeg, er kwamen zorg"
                + " voor zijn moeder en voor het familiebedrijf, er was een ongeluk met de motor,"
                + " en een studie bleef onaf.",
            card("Biografieopdracht", "Het eigen leven in hoofdstukken.")),
        caseStep(
            3,
            "Vijf scenario’s",
            SampleLinks.phase("scenarios", "Scenario’s en netwerk"),
            "scenarios",
            "",
            "Op tafel liggen een zware directiefunctie, een groot bedrijf, een klein bedrijf,"
                + " blijven in de marketing, en een ander vakgebied."));
  }

  private static CaseStep caseStep(
      int number,
      String title,
      FacetValue facet,
      String node,
      String insight,
      String text,
      Card... uses) {
    return new CaseStep(
        number,
        "stap-" + number,
        title,
        List.of(facet),
        new ModelPlace(SampleLinks.MODEL, SampleText.small(node), facet.label()),
        List.of(uses),
        new Html("<p>" + text + "</p>"),
        Html.text(insight));
  }

  private static Card card(String title, String summary) {
    return new Card(
        "intervention",
        "Interventie",
        SampleLinks.intervention("levenslijn", title),
        Html.text(summary),
        List.of(Fact.of("duration", "Duur", "60 min")));
  }
}
