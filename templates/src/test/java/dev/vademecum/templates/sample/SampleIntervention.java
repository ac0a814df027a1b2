package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.EntryFoot;
import dev.vademecum.templates.view.EntryHead;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.InterventionView;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ModelPlace;
import dev.vademecum.templates.view.RelationGroup;
import dev.vademecum.templates.view.Step;
import dev.vademecum.templates.view.TocItem;
import dev.vademecum.templates.view.Variant;
import java.util.List;

/** The page of an intervention: full, and one that has nothing but its title. */
final class SampleIntervention {
  private static final Link CITED = new Link("1", "#cite-1", "");

  private SampleIntervention() {}

  static InterventionView view() {
    String title = "Levenslijn";
    return new InterventionView(
        SampleFrame.shell(
            "interventions/levenslijn", title, "interventions/index", sheetContents()),
        new EntryHead(
            "intervention",
            "Interventie",
            title,
            "",
            Html.text(
                "Twee getekende lijnen door de tijd, één voor wat er van buiten zichtbaar gebeurde"
                    + " en één voor hoe het vanbinnen was, met aandacht voor waar ze uiteenlopen."),
            List.of("innerlijke en uiterlijke levenslijn"),
            "review",
            "wordt nagekeken",
            false,
            List.of()),
        Html.text(
            "De coachee ziet in één beeld hoe uiterlijke loopbaan en innerlijke beleving zich tot"
                + " elkaar verhouden en waar ze uit elkaar zijn geraakt."),
        List.of(
            Fact.of("duration", "Duur", "90–120 min"),
            Fact.of("setting", "Setting", "individueel, thuisopdracht"),
            Fact.of("group-size", "Deelnemers", "1–6"),
            Fact.of("form", "Vorm", "opdracht")),
        SampleText.texts(
            "lange strook papier (bijvoorbeeld de achterkant van behang)",
            "stiften in twee kleuren"),
        List.of(
            SampleLinks.question("wie-ben-ik", "Wie ben ik?"),
            SampleLinks.phase("introspectie", "Introspectie")),
        SampleText.texts(
            "een recent of onverwerkt ingrijpend verlies",
            "een traject van één of twee gesprekken, waarin geen tijd is om op te vangen wat losraakt"),
        steps(),
        "samen 1 uur 45 min",
        List.of(
            new Variant(
                "Met voorwerpen",
                Html.text(
                    "Een touw op de vloer en alledaagse voorwerpen als gebeurtenissen; de coachee"
                        + " loopt er letterlijk langs.")),
            new Variant(
                "In een groepje",
                Html.text("Ieder vertelt tien minuten bij de eigen lijn; de anderen luisteren."))),
        SampleText.texts(
            "mooi willen tekenen",
            "de innerlijke lijn laten samenvallen met succes",
            "als coach de dalen interessanter vinden dan de toppen"),
        SampleText.body("intervention"),
        List.of(new ModelPlace(SampleLinks.MODEL, SampleText.small("zijn"), "Wie ben ik?")),
        List.of(
            new RelationGroup(
                "precedes",
                "Gaat vooraf aan",
                List.of(
                    SampleLinks.intervention("leven-over-een-jaar", "Mijn leven over een jaar"))),
            new RelationGroup(
                "alternative-to",
                "In plaats van",
                List.of(SampleLinks.intervention("biografieopdracht", "Biografieopdracht")))),
        List.of(
            new Fact(
                "creator",
                "Bedacht door",
                List.of(
                    new Link("De Waard-van Maanen", "../people/waard-van-maanen.html", "person"))),
            Fact.of("difficulty", "Ervaring", "ervaren coach"),
            Fact.of("evidence", "Onderbouwing", "ervaring uit de praktijk")),
        List.of(new Link("Werkblad bij de levenslijn", "levenslijn-werkblad.html", "")),
        SampleLinks.foot(CITED));
  }

  private static List<TocItem> sheetContents() {
    return List.of(
        new TocItem(2, "Zo gaat het", "#part-steps"),
        new TocItem(2, "Varianten", "#part-variants"),
        new TocItem(2, "Vragen om te stellen", "#vragen-om-te-stellen"),
        new TocItem(2, "Nabespreken", "#nabespreken"));
  }

  private static List<Step> steps() {
    return List.of(
        step(
            1,
            "Leg uit wat beide lijnen betekenen en teken zelf een voorbeeld.",
            "10 min",
            "coach"),
        step(
            2,
            "Zet op een tijdas de feiten: geboorte, school, verhuizing, werk, liefde, verlies.",
            "20 min",
            "coachee"),
        step(
            3,
            "Teken boven de as de uiterlijke lijn: hoe het er voor anderen uitzag.",
            "15 min",
            "coachee"),
        new Step(
            4,
            Html.text("Teken in de andere kleur de innerlijke lijn: hoe het voor jou was."),
            "15 min",
            "coachee",
            Html.text("Laat stiltes bestaan; vul niets in.")),
        step(
            5,
            "Vertel bij drie plekken waar de lijnen elkaar raken en drie waar ze uiteenlopen.",
            "30 min",
            "samen"),
        step(6, "Geef het geheel een titel en trek beide lijnen een jaar door.", "15 min", ""));
  }

  private static Step step(int number, String text, String time, String who) {
    return new Step(number, Html.text(text), time, who, Html.EMPTY);
  }

  /** The emptiest page there is. */
  static InterventionView stub() {
    String title = "Verandering van werkplek, takenpakket of verantwoordelijkheidsverdeling";
    return new InterventionView(
        SampleFrame.shell("interventions/andere-werkplek", title, "interventions/index", List.of()),
        new EntryHead(
            "intervention",
            "Interventie",
            title,
            "",
            Html.EMPTY,
            List.of(),
            "",
            "",
            true,
            List.of()),
        Html.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        Html.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        EntryFoot.EMPTY);
  }
}
